import { type ListState, toFilter } from '@/lib/search/list-state'

/** The API address that gives further pages of the same list: `path` with the list's filters and order. */
export function listSource(
  path: string,
  fixed: Record<string, string>,
  state: ListState,
  sort: string,
  limit: number,
): string {
  const { facets, minPriceMinor, maxPriceMinor, onlyAvailable } = toFilter(state)
  const query = new URLSearchParams({ ...fixed, sort, limit: String(limit) })
  if (facets) query.set('facets', facets.join(','))
  if (minPriceMinor !== undefined) query.set('minPrice', String(minPriceMinor))
  if (maxPriceMinor !== undefined) query.set('maxPrice', String(maxPriceMinor))
  if (onlyAvailable) query.set('available', 'true')
  return `${path}?${query}`
}
