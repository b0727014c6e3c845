import { wordsOf } from './words'

const words = (facet: string) => facet.slice(facet.indexOf(':') + 1).split('-')
const groupOf = (facet: string) => facet.slice(0, facet.indexOf(':'))

/**
 * For each product the share (0 to 1) of what a query names that it really is: of a `brass lamp` those that are lamps and of
 * brass, not those that mention either. Traits come from facets, `isOfKind` says whose category is named. All 0 when the
 * query names nothing of the sort.
 */
export function traitsAskedFor(
  query: string,
  products: readonly { facets: readonly string[]; isOfKind: boolean }[],
): number[] {
  const asked = new Set(wordsOf(query))
  const named = new Map<string, boolean>()
  const isNamed = (facet: string) => {
    let known = named.get(facet)
    if (known === undefined)
      named.set(facet, (known = facet.includes(':') && words(facet).every((word) => asked.has(word))))
    return known
  }
  const found = products.map(
    ({ facets, isOfKind }) => new Set([...facets.filter(isNamed).map(groupOf), ...(isOfKind ? ['kind'] : [])]),
  )
  const groups = new Set(found.flatMap((own) => [...own]))
  return found.map((own) => (groups.size === 0 ? 0 : own.size / groups.size))
}
