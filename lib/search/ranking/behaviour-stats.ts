import type { BehaviourSums, ShownList } from './shapes'

export type Rates = { clicks: number; adds: number; purchases: number }

/** How many looks the expectation is worth against what was seen. */
const priorLooks = 20

/**
 * Rates of clicks, adds and purchases for each time a product was really looked at, pulled to what is expected (the
 * product's own rates, or the shop's) as long as little was seen, as multiples of the shop's rates: 1 is usual. With no
 * behaviour at all everything is 1.
 */
export function smoothedRates(sums: BehaviourSums, expected: Rates | null, shop: BehaviourSums): Rates {
  const rate = (kind: keyof Rates): number => {
    const usual = (shop[kind] + 0.1) / (shop.examined + 10)
    const prior = usual * (expected?.[kind] ?? 1)
    return (sums[kind] + prior * priorLooks) / (sums.examined + priorLooks) / usual
  }
  return { clicks: rate('clicks'), adds: rate('adds'), purchases: rate('purchases') }
}

export type BehaviourStats = {
  /** Counts one list. Lists come in order of time. */
  add(list: ShownList): void
  forQuery(query: string, productId: string, at: number): BehaviourSums
  forAnyQuery(productId: string, at: number): BehaviourSums
  shop(at: number): BehaviourSums
}

type Decaying = BehaviourSums & { at: number }

/**
 * Sums of behaviour that forget: what is `halfLifeDays` old counts half. A showing counts as much as its place is looked
 * at (`propensities`), so products are not blamed for standing low. Reading before adding keeps training honest: a list
 * never sees its own clicks.
 */
export function makeBehaviourStats(propensities: ArrayLike<number>, halfLifeDays = 60): BehaviourStats {
  const byQuery = new Map<string, Decaying>()
  const byProduct = new Map<string, Decaying>()
  const all: Decaying = { at: 0, examined: 0, clicks: 0, adds: 0, purchases: 0 }
  const halfLifeMs = halfLifeDays * 86_400_000
  const none: BehaviourSums = { examined: 0, clicks: 0, adds: 0, purchases: 0 }
  const keyOf = (query: string, productId: string): string => `${queryKey(query)}\n${productId}`

  function at(sums: Decaying | undefined, now: number): BehaviourSums {
    if (!sums) return none
    const kept = 0.5 ** (Math.max(0, now - sums.at) / halfLifeMs)
    return {
      examined: sums.examined * kept,
      clicks: sums.clicks * kept,
      adds: sums.adds * kept,
      purchases: sums.purchases * kept,
    }
  }

  function count(map: Map<string, Decaying>, key: string, now: number, shown: ShownList['shown'][number]): void {
    let sums = map.get(key)
    if (!sums) map.set(key, (sums = { at: now, ...none }))
    addTo(sums, now, shown)
  }

  function addTo(sums: Decaying, now: number, shown: ShownList['shown'][number]): void {
    Object.assign(sums, at(sums, now), { at: Math.max(now, sums.at) })
    // Whoever clicked did look.
    sums.examined += shown.isClicked ? 1 : propensityAt(propensities, shown.position)
    sums.clicks += shown.isClicked ? 1 : 0
    sums.adds += shown.isAdded ? 1 : 0
    sums.purchases += shown.isPurchased ? 1 : 0
  }

  return {
    add(list) {
      for (const shown of list.shown) {
        count(byQuery, keyOf(list.query, shown.productId), list.at, shown)
        count(byProduct, shown.productId, list.at, shown)
        addTo(all, list.at, shown)
      }
    },
    forQuery: (query, productId, now) => at(byQuery.get(keyOf(query, productId)), now),
    forAnyQuery: (productId, now) => at(byProduct.get(productId), now),
    shop: (now) => at(all, now),
  }
}

/** The same query typed with other spaces or capitals. */
export const queryKey = (query: string): string => query.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

/** How likely a place is looked at; places beyond the known ones are like the last of them. */
export function propensityAt(propensities: ArrayLike<number>, position: number): number {
  return propensities[Math.min(position, propensities.length - 1)] ?? 1
}
