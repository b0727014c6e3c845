import { type Random } from '@/lib/ml/random'
import { type TreeDataset } from '@/lib/ml/trees/types'
import { peaksOf, type BlendSample } from './blend'
import { featureNames } from './features'
import { type HybridModel } from './hybrid-model'
import { type History } from './types'

/** What somebody took next, and what had been taken before; the model that is asked must not have seen it. */
export type Question = { user: number; history: History; wanted: number }

const besides = 100
// A list whose wanted item was seen fewer times counts double: there are few of them, and the others would drown them.
const rare = 5
const rareWorth = 2

/** Lists for learning the blend: the wanted item, the best 100 and 100 that stand for all the rest. Leaves out what no part found. */
export function blendSample(model: HybridModel, questions: readonly Question[], random: Random): BlendSample {
  const columns = model.state.weights.length
  const rows: Float32Array[] = []
  const offsets: number[] = []
  const groups: number[] = []
  const peaks = new Float32Array(columns)
  for (const { history, wanted } of questions) {
    const { gatherer, slots, blend } = model.pool(history, besides)
    const target = gatherer.item.subarray(0, gatherer.count).indexOf(wanted)
    if (target < 0) continue
    const chosen = [target, ...slots.filter((slot) => slot !== target)]
    offsets.push(...chosen.map(() => 0))
    const shown = new Set(slots)
    const rest = gatherer.count - shown.size
    const draws = Math.min(besides, rest)
    for (let n = 0; n < draws; n++) {
      const slot = random.below(gatherer.count)
      if (shown.has(slot) || slot === target) continue
      chosen.push(slot)
      offsets.push(Math.log(gatherer.count / draws))
    }
    peaksOf(gatherer, peaks)
    const values = new Float32Array(chosen.length * columns)
    chosen.forEach((slot, n) => {
      for (let c = 0; c < gatherer.width; c++) {
        values[n * columns + c] = gatherer.scores[slot * gatherer.width + c]! / Math.max(1e-12, peaks[c]!)
      }
      values[n * columns + columns - 1] = blend.popularity[gatherer.item[slot]!]!
    })
    rows.push(values)
    groups.push(chosen.length)
  }
  return { columns, values: concat(rows), offsets: Float32Array.from(offsets), groups: Int32Array.from(groups) }
}

/** Rows for the trees, and the NDCG@10 that the blend reaches on them. */
export type TreeSample = TreeDataset & { weights: Float32Array; groups: Int32Array; blendScore: number }

/**
 * Lists for the trees: the whole pool, the wanted item with label 1. Pools without it are left out; of the others nothing is,
 * because a sample of the pool would teach that its lower places are better than they are.
 */
export function treeSample(model: HybridModel, questions: readonly Question[]): TreeSample {
  const columns = featureNames(model.state.parts).length
  const rows: Float32Array[] = []
  const groups: number[] = []
  const places: number[] = []
  let gained = 0
  const worths: number[] = []
  for (const { history, wanted } of questions) {
    const { gatherer, slots } = model.pool(history, model.state.pool)
    const place = slots.findIndex((slot) => gatherer.item[slot] === wanted)
    if (place < 0) continue
    if (place < 10) gained += 1 / Math.log2(place + 2)
    const values = new Float32Array(slots.length * columns)
    model.features(history, slots, values)
    rows.push(values)
    groups.push(slots.length)
    places.push(place)
    const isRare = model.popularity.scores[wanted]! < Math.log1p(rare - 0.5)
    worths.push(isRare ? rareWorth : 1)
  }
  const values = concat(rows)
  const labels = new Float32Array(values.length / columns)
  let first = 0
  const weights = new Float32Array(labels.length)
  groups.forEach((size, n) => {
    labels[first + places[n]!] = 1
    weights.fill(worths[n]!, first, first + size)
    first += size
  })
  return {
    ...{ rows: labels.length, columns, values, labels, weights, groups: Int32Array.from(groups) },
    blendScore: gained / Math.max(1, groups.length),
  }
}

function concat(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let write = 0
  for (const row of rows) {
    all.set(row, write)
    write += row.length
  }
  return all
}
