// How long the shop's own recommender takes for somebody it has never seen: a made-up catalogue of 50,000 items in which
// tastes, series and popularity differ, the hybrid trained on it as in the shop, then fresh histories, one after another.
import { attributeBags } from '@/lib/recommendations/training/content'
import { fitHybrid } from '@/lib/recommendations/training/hybrid'
import { HybridModel } from '@/lib/recommendations/training/hybrid-model'
import { interactionsFrom } from '@/lib/recommendations/training/sequences'
import { type Random, seededRandom } from '@/lib/ml/random'

const items = 50_000
const people = 40_000
const visitors = 3_000
const groups = 500

/** Trains, saves and loads the model, then times the top 20 for visitors with 1 to 50 clicks. */
export async function serving(_dataDir: string, log: (text: string) => void): Promise<unknown> {
  const random = seededRandom(11)
  const catalogue = Array.from({ length: items }, (_, item) => [
    item % groups,
    groups + (item % 40),
    groups + 40 + random.below(800),
  ])
  const sequences = Array.from({ length: people }, () => clicks(random, 5 + random.below(15)))
  const model = await fitHybrid(interactionsFrom(sequences, items), {
    content: { attributes: attributeBags(catalogue) },
    people: 4_000,
    onProgress: log,
  })
  const bytes = model.toBytes()
  const served = HybridModel.fromBytes(bytes)
  log(`the model has ${(bytes.length / 2 ** 20).toFixed(0)} MB`)
  const histories = Array.from({ length: visitors }, () => clicks(random, 1 + Math.floor(50 * random.next() ** 3)))
  for (const history of histories.slice(0, 500)) served.recommend(history, 20)
  const times = Float64Array.from(histories, (history) => {
    const started = performance.now()
    served.recommend(history, 20)
    return performance.now() - started
  }).sort()
  const at = (share: number) => Number(times[Math.floor(share * (times.length - 1))]!.toFixed(3))
  log(`top 20 of ${items}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`)
  return { items, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), modelMb: Math.round(bytes.length / 2 ** 20) }
}

// Somebody stays with two groups of items and mostly goes on to what follows the last one, popular items first.
function clicks(random: Random, length: number): number[] {
  const tastes = [random.below(groups), random.below(groups)]
  const found: number[] = []
  for (let n = 0; n < length; n++) {
    const last = found[n - 1]
    const follows = last !== undefined && random.next() < 0.4
    const place = Math.floor((items / groups) * random.next() ** 2)
    found.push(follows ? (last + groups) % items : place * groups + tastes[random.below(2)]!)
  }
  return found
}
