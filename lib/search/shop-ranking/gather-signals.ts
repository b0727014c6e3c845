import 'server-only'
import { setImmediate as breathe } from 'node:timers/promises'
import { makeBehaviourStats } from '../ranking/behaviour-stats'
import { estimatePropensities } from '../ranking/propensity'
import type { BehaviourSums, ShownList } from '../ranking/shapes'
import { readShownLists } from './read-shown-lists'
import { type PackedSignals, type PackedSums, SIGNAL_MARK } from './signals'

const WINDOW_MS = 180 * 86_400_000
const MOST_PAIRS = 30_000
const LEAST_LOOKS = 2

const round = (value: number) => Math.round(value * 1000) / 1000
const pack = ({ examined, clicks, adds, purchases }: BehaviourSums): PackedSums => [
  round(examined),
  round(clicks),
  round(adds),
  round(purchases),
]

/** What came of showing products in searches of the last half year, to be kept with an index; null when nothing was shown. */
export async function gatherSignals(now: Date): Promise<PackedSignals | null> {
  const lists: ShownList[] = []
  for await (const list of readShownLists(new Date(now.getTime() - WINDOW_MS), now)) lists.push(list)
  if (lists.length === 0) return null
  await breathe()
  const stats = makeBehaviourStats(estimatePropensities(lists))
  const products = new Set<string>()
  const pairs = new Map<string, [query: string, productId: string]>()
  for (const [place, list] of lists.entries()) {
    stats.add(list)
    for (const { productId } of list.shown) {
      products.add(productId)
      pairs.set(list.query + SIGNAL_MARK + productId, [list.query, productId])
    }
    if (place % 500 === 0) await breathe()
  }
  const at = now.getTime()
  const known = [...pairs]
    .map(([key, [query, productId]]) => [key, stats.forQuery(query, productId, at)] as const)
    .filter(([, sums]) => sums.clicks > 0 || sums.examined >= LEAST_LOOKS)
  known.sort(([, one], [, two]) => two.clicks - one.clicks || two.examined - one.examined)
  return {
    shop: pack(stats.shop(at)),
    products: Object.fromEntries([...products].map((id) => [id, pack(stats.forAnyQuery(id, at))])),
    queries: Object.fromEntries(known.slice(0, MOST_PAIRS).map(([key, sums]) => [key, pack(sums)])),
  }
}
