import type { BehaviourSums } from '../ranking/shapes'

/** What came of showing products, kept for serving: sums by product, and by query and product where enough was seen. */
export type Signals = {
  forQuery(query: string, productId: string): BehaviourSums
  forAnyQuery(productId: string): BehaviourSums
  shop: BehaviourSums
}

/** Sums as four numbers: looked at, clicked, put into the cart, bought. */
export type PackedSums = [examined: number, clicks: number, adds: number, purchases: number]
export type PackedSignals = {
  shop: PackedSums
  products: Record<string, PackedSums>
  queries: Record<string, PackedSums>
}

const none: BehaviourSums = { examined: 0, clicks: 0, adds: 0, purchases: 0 }
const unpack = (sums: PackedSums | undefined): BehaviourSums =>
  sums ? { examined: sums[0], clicks: sums[1], adds: sums[2], purchases: sums[3] } : none

/** Nothing was seen yet. */
export const noSignals: Signals = { forQuery: () => none, forAnyQuery: () => none, shop: none }

/** Between the query and the product of a key; neither contains it. */
export const SIGNAL_MARK = '\n'

/** Signals from what was kept. */
export function openSignals({ shop, products, queries }: PackedSignals): Signals {
  const byProduct = new Map(Object.entries(products))
  const byQuery = new Map(Object.entries(queries))
  return {
    forQuery: (query, productId) => unpack(byQuery.get(query + SIGNAL_MARK + productId)),
    forAnyQuery: (productId) => unpack(byProduct.get(productId)),
    shop: unpack(shop),
  }
}
