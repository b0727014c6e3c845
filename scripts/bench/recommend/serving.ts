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
  const cpu = new Float64Array(visitors)
  const times = histories.map((history, n) => {
    const used = process.cpuUsage()
    const started = performance.now()
    served.recommend(history, 20)
    const took = performance.now() - started
    const { user, system } = process.cpuUsage(used)
    cpu[n] = (user + system) / 1000
    return took
  })
  const [p50Ms, p95Ms, p99Ms] = [0.5, 0.95, 0.99].map((share) => quantile(times, share)) as [number, number, number]
  // What a busy machine does not lengthen; it includes the garbage collector's threads.
  const p95CpuMs = quantile(cpu, 0.95)
  log(`top 20 of ${items}: p50 ${p50Ms} ms, p95 ${p95Ms} ms, p99 ${p99Ms} ms; processor time p95 ${p95CpuMs} ms`)
  return { items, p50Ms, p95Ms, p99Ms, p95CpuMs, modelMb: Math.round(bytes.length / 2 ** 20) }
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

function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort()
  return Number(sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(3))
}
