import type { SearchIndex } from './engine/types'

/** Something a visitor did lately, as behaviour events tell it. */
export type RecentAct = { kind: string; productId: string | null; occurredAt: Date }

/** What a visitor looks at and buys, as shares between 0 and 1 by facet, and the price they pay. */
export type Tastes = { facets: ReadonlyMap<string, number>; priceMinor: number | null }

const weights: Record<string, number> = { view: 1, click: 1.5, rail_clicked: 1.5, add: 4, purchase: 5, remove: -3 }
const HALF_LIFE_MS = 4 * 86_400_000
const LEAST_WEIGHT = 0.5
const DIMENSIONS = { category: 0.5, brand: 0.2, other: 0.3 } as const

/** The tastes that recent acts show, as of a moment; null when they show none. Acts after the moment do not count. */
export function tastesOf(index: SearchIndex, acts: readonly RecentAct[], at: Date): Tastes | null {
  const byProduct = new Map<string, number>()
  for (const { kind, productId, occurredAt } of acts) {
    const age = at.getTime() - occurredAt.getTime()
    if (!productId || age < 0) continue
    byProduct.set(productId, (byProduct.get(productId) ?? 0) + (weights[kind] ?? 0) * 0.5 ** (age / HALF_LIFE_MS))
  }
  const sums = new Map<string, number>()
  let all = 0
  let logPrices = 0
  for (const [id, weight] of byProduct) {
    const ordinal = index.ordinalOf(id)
    if (ordinal < 0 || weight <= 0) continue
    all += weight
    logPrices += weight * Math.log(Math.max(1, index.numberOf(ordinal, 'priceMinor') || 1))
    for (const facet of index.facetsOf(ordinal)) if (facet !== 'available') sums.set(facet, (sums.get(facet) ?? 0) + weight)
  }
  if (all < LEAST_WEIGHT) return null
  return { facets: new Map([...sums].map(([facet, sum]) => [facet, sum / all])), priceMinor: Math.exp(logPrices / all) }
}

/** How well a product suits somebody, 0 to 1, from what it shares with what they looked at. */
export function tasteFor(index: SearchIndex, ordinal: number, { facets }: Tastes): number {
  let category = 1
  let categories = 0
  let brand = 0
  let other = 0
  let others = 0
  for (const facet of index.facetsOf(ordinal)) {
    const share = facets.get(facet) ?? 0
    // A product stands in its category and all above: the rarest of them says the most.
    if (facet.startsWith('category:')) (category = Math.min(category, share), (categories += 1))
    else if (facet.startsWith('brand:')) brand = share
    else if (facet !== 'available') (other += share, (others += 1))
  }
  return (categories > 0 ? DIMENSIONS.category * category : 0) + DIMENSIONS.brand * brand + (others > 0 ? (DIMENSIONS.other * other) / others : 0)
}

/** How near a price is to the one somebody usually pays: 1 at the same, towards 0 far away. */
export function priceFit(priceMinor: number, { priceMinor: usual }: Tastes): number {
  return usual && priceMinor > 0 ? Math.exp(-Math.abs(Math.log(priceMinor / usual))) : 0
}
