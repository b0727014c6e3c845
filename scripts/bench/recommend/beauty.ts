// Leave last out, as in S3-Rec (Zhou et al. 2020): the last item of each sequence is the test, every other item of the
// catalogue is ranked against it, and items of the person's history are left out of the ranking.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bootstrapMean, pairedBootstrap } from '@/lib/ml/bootstrap'
import { attributeBags, type Content } from '@/lib/recommendations/training/content'
import { fitHybrid } from '@/lib/recommendations/training/hybrid'
import { fitItemKnn } from '@/lib/recommendations/training/item-knn'
import { fitPopularity } from '@/lib/recommendations/training/popularity'
import { interactionsFrom, itemCounts } from '@/lib/recommendations/training/sequences'
import { fitTransitions } from '@/lib/recommendations/training/transitions'
import { type Recommender } from '@/lib/recommendations/training/types'
import { ordinals, readLines } from './data.ts'

type Log = (text: string) => void

const depth = 10
const coldBelow = 5

/** The figures of the beauty set. */
export async function beauty(dataDir: string, log: Log): Promise<unknown> {
  return leaveLastOut(path.join(dataDir, 'recommend', 'beauty.txt'), log)
}

/** The same figures for any file of lines `user item item …`; attributes stand in NAME.item-attributes.json beside it, if at all. */
export async function leaveLastOut(file: string, log: Log): Promise<unknown> {
  const lines = readLines(file)
  const places = ordinals(lines.flatMap(({ items }) => items))
  const sequences = lines.map(({ items }) => items.map((item) => places.get(item)!))
  return nextItem(sequences, places.size, readAttributes(file, places), log)
}

/** Trains on all but the last item of each sequence, all choices included, and looks at the last items once. */
export async function nextItem(
  sequences: readonly number[][],
  items: number,
  content: Content | undefined,
  log: Log,
): Promise<unknown> {
  const asked = sequences.filter((sequence) => sequence.length >= 2)
  const train = interactionsFrom(
    sequences.map((sequence) => (sequence.length >= 2 ? sequence.slice(0, -1) : sequence)),
    items,
  )
  log(`${sequences.length} sequences, ${items} items, ${train.indices.length} events to learn from`)
  const started = { at: performance.now(), cpu: process.cpuUsage() }
  let peak = 0
  const hybrid = await fitHybrid(train, {
    content,
    onProgress: (text) => {
      peak = Math.max(peak, process.memoryUsage.rss())
      log(text)
    },
  })
  const cpu = process.cpuUsage(started.cpu)
  const trainS = round((performance.now() - started.at) / 1000, 1)
  const trainCpuS = round((cpu.user + cpu.system) / 1e6, 1)
  const peakMb = Math.round(Math.max(peak, process.memoryUsage.rss()) / 2 ** 20)
  log(`trained in ${trainS} s (${trainCpuS} s of processor time), ${peakMb} MB`)

  const models: Record<string, Recommender> = {
    popularity: fitPopularity(train),
    itemKnn: fitItemKnn(train),
    transitions: fitTransitions(train),
    hybrid,
  }
  const counts = itemCounts(train)
  const isCold = asked.map((sequence) => counts[sequence[sequence.length - 1]!]! < coldBelow)
  const found = Object.fromEntries(
    Object.entries(models).map(([name, model]) => {
      const ranks = asked.map((sequence) => rankOf(model, sequence))
      const hits = Float64Array.from(ranks, (rank) => (rank < depth ? 1 : 0))
      const gains = Float64Array.from(ranks, (rank) => (rank < depth ? 1 / Math.log2(rank + 2) : 0))
      const coldHits = hits.filter((_, n) => isCold[n])
      log(
        `${name.padEnd(12)} HR@10 ${fixed(mean(hits))}  NDCG@10 ${fixed(mean(gains))}  rarely seen HR@10 ${fixed(mean(coldHits))}`,
      )
      return [name, { hits, gains, coldHits }]
    }),
  )
  const ours = found.hybrid!
  const cf = mean(found.itemKnn!.coldHits) > mean(found.transitions!.coldHits) ? found.itemKnn! : found.transitions!
  const gain = pairedBootstrap(ours.hits, found.transitions!.hits)
  log(`HR@10 above transitions alone by ${fixed(gain.mean)} (95%: ${fixed(gain.low)} to ${fixed(gain.high)})`)
  const hasCold = ours.coldHits.length > 0
  return {
    ...{ users: asked.length, hr10: round(mean(ours.hits)), hr10Interval: interval(ours.hits) },
    ...{ ndcg10: round(mean(ours.gains)), ndcg10Interval: interval(ours.gains) },
    baselines: Object.fromEntries(
      ['popularity', 'itemKnn', 'transitions'].map((name) => [
        name,
        { hr10: round(mean(found[name]!.hits)), ndcg10: round(mean(found[name]!.gains)) },
      ]),
    ),
    cold: hasCold && {
      users: ours.coldHits.length,
      hr10: round(mean(ours.coldHits)),
      popularityHr10: round(mean(found.popularity!.coldHits)),
      // The better of item-kNN and transitions on these very items.
      cfHr10: round(mean(cf.coldHits)),
      gainOverCf: differences(ours.coldHits, cf.coldHits),
    },
    ...{ trainS, trainCpuS, peakMb },
  }
}

// The 0-based place of the last item when all others of the catalogue are ranked by what came before it.
function rankOf(model: Recommender, sequence: readonly number[]): number {
  const wanted = sequence[sequence.length - 1]!
  const place = model.recommend(sequence.slice(0, -1), depth).findIndex(({ item }) => item === wanted)
  return place < 0 ? Infinity : place
}

function readAttributes(file: string, places: Map<number, number>): Content | undefined {
  const base = file.replace(/(\.txt)?(\.gz)?$/, '.item-attributes.json')
  const found = [base, `${base}.gz`].find((name) => existsSync(name))
  if (!found) return undefined
  const bytes = readFileSync(found)
  const text = (found.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const byId = JSON.parse(text) as Record<string, number[]>
  const known = ordinals(Object.values(byId).flat())
  return {
    attributes: attributeBags(
      [...places.keys()].map((id) => (byId[String(id)] ?? []).map((attribute) => known.get(attribute)!)),
    ),
  }
}

const round = (value: number, digits = 4): number => Number(value.toFixed(digits))
const fixed = (value: number): string => value.toFixed(4)
const mean = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)
const interval = (values: Float64Array): number[] => limits(bootstrapMean(values, { rounds: 1000 }))
const differences = (a: Float64Array, b: Float64Array): number[] => limits(pairedBootstrap(a, b, { rounds: 1000 }))
const limits = ({ low, high }: { low: number; high: number }): number[] => [round(low), round(high)]
