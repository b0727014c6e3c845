import type { SearchIndex } from '../engine/types'
import type { AffinityFacts, VisitorFacts } from '../ranking/shapes'

/** Something a visitor did lately, as behaviour events tell it. */
export type RecentAct = { kind: string; productId: string | null; occurredAt: Date }

/** What a visitor looks at and buys. */
export type Taste = {
  facts: VisitorFacts
  /** share of what was looked at, by facet, 0 to 1 */
  shares: ReadonlyMap<string, number>
  length: number
  seen: ReadonlySet<string>
  bought: ReadonlySet<string>
}

const weights: Record<string, number> = { view: 1, click: 1.5, rail_clicked: 1.5, add: 4, purchase: 5, remove: -3 }
const HALF_LIFE_MS = 4 * 86_400_000
const LEAST_WEIGHT = 0.3
const USUAL_SPREAD = 0.7

/** Nobody known. */
export const noVisitor: VisitorFacts = { logPrice: null }
export const noAffinity: AffinityFacts = { likeness: 0, brand: 0, category: 0, wasSeen: false, wasBought: false }

/** The taste that recent acts show, as of a moment; null when they show none. Acts at or after the moment do not count. */
export function tasteOf(index: SearchIndex, acts: readonly RecentAct[], at: Date): Taste | null {
  const byProduct = new Map<string, number>()
  const bought = new Set<string>()
  for (const { kind, productId, occurredAt } of acts) {
    const age = at.getTime() - occurredAt.getTime()
    if (!productId || age <= 0) continue
    byProduct.set(productId, (byProduct.get(productId) ?? 0) + (weights[kind] ?? 0) * 0.5 ** (age / HALF_LIFE_MS))
    if (kind === 'purchase') bought.add(productId)
  }
  const sums = new Map<string, number>()
  let [all, prices, squares] = [0, 0, 0]
  for (const [id, weight] of byProduct) {
    const ordinal = index.ordinalOf(id)
    if (ordinal < 0 || weight <= 0) continue
    const logPrice = Math.log(Math.max(1, index.numberOf(ordinal, 'priceMinor') || 1))
    all += weight
    prices += weight * logPrice
    squares += weight * logPrice * logPrice
    for (const facet of index.facetsOf(ordinal))
      if (facet !== 'available') sums.set(facet, (sums.get(facet) ?? 0) + weight)
  }
  if (all < LEAST_WEIGHT) return null
  const mean = prices / all
  const shares = new Map([...sums].map(([facet, sum]) => [facet, sum / all]))
  let square = 0
  for (const share of shares.values()) square += share * share
  return {
    facts: {
      logPrice: {
        mean,
        spread: byProduct.size > 2 ? Math.sqrt(Math.max(0, squares / all - mean * mean)) : USUAL_SPREAD,
      },
    },
    shares,
    length: Math.sqrt(square),
    seen: new Set(byProduct.keys()),
    bought,
  }
}

/** What a product has to do with somebody's taste. */
export function affinityOf(
  index: SearchIndex,
  ordinal: number,
  id: string,
  { shares, length, seen, bought }: Taste,
): AffinityFacts {
  let [overlap, facets, brand, category] = [0, 0, 0, 1]
  let hasCategory = false
  for (const facet of index.facetsOf(ordinal)) {
    if (facet === 'available') continue
    const share = shares.get(facet) ?? 0
    overlap += share
    facets += 1
    // A product stands in its category and all above: the rarest of them says the most.
    if (facet.startsWith('category:')) (category = Math.min(category, share)), (hasCategory = true)
    else if (facet.startsWith('brand:')) brand = share
  }
  return {
    likeness: facets > 0 && length > 0 ? overlap / (length * Math.sqrt(facets)) : 0,
    brand,
    category: hasCategory ? category : 0,
    wasSeen: seen.has(id),
    wasBought: bought.has(id),
  }
}
