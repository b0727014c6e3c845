// Ranking figures per user, and what a training costs.
import { readFileSync } from 'node:fs'
import { bootstrapMean } from '@/lib/ml/bootstrap'
import { type Interactions, type Scored } from '@/lib/recommendations/training/types'

export type Rank = (history: Int32Array, k: number) => Scored[]

export type Figures = { recall: Float64Array; ndcg: Float64Array; map: Float64Array }

/**
 * Recall@k (hits / test items of the user), NDCG@k (binary gains; the ideal list holds min(k, test items) hits) and
 * MAP@k (the precisions at the hits, summed, / test items of the user) of every user who has test items.
 */
export function rankUsers(train: Interactions, test: Int32Array[], rank: Rank, k: number): Figures {
  const users = test.flatMap((items, user) => (items.length > 0 ? [user] : []))
  const figures = {
    recall: new Float64Array(users.length),
    ndcg: new Float64Array(users.length),
    map: new Float64Array(users.length),
  }
  users.forEach((user, n) => {
    const wanted = new Set(test[user])
    const history = train.indices.subarray(train.indptr[user], train.indptr[user + 1])
    let [hits, gain, ideal, precisions] = [0, 0, 0, 0]
    rank(history, k).forEach(({ item }, place) => {
      if (!wanted.has(item)) return
      hits++
      gain += 1 / Math.log2(place + 2)
      precisions += hits / (place + 1)
    })
    for (let place = 0; place < Math.min(k, wanted.size); place++) ideal += 1 / Math.log2(place + 2)
    figures.recall[n] = hits / wanted.size
    figures.ndcg[n] = gain / ideal
    figures.map[n] = precisions / wanted.size
  })
  return figures
}

/** A figure with its 95% interval by bootstrap over users, as text. */
export function withInterval(values: Float64Array): string {
  const { mean, low, high } = bootstrapMean(values, { rounds: 500 })
  return `${mean.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`
}

export const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

export const rounded = (value: number, digits = 4): number => Number(value.toFixed(digits))

export type Cost = { trainS: number; cpuS: number; peakMb: number }

/** Runs a training and says what it cost: seconds, seconds of CPU over all threads, and the highest memory of this process meanwhile. */
export async function measured<T>(train: () => Promise<T>): Promise<{ result: T; cost: Cost }> {
  let peak = rssMb()
  const watch = setInterval(() => {
    peak = Math.max(peak, rssMb())
  }, 50)
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  try {
    const result = await train()
    const used = process.cpuUsage(cpu)
    peak = Math.max(peak, rssMb())
    const cost = { trainS: (performance.now() - wall) / 1000, cpuS: (used.user + used.system) / 1e6, peakMb: peak }
    return { result, cost: { trainS: rounded(cost.trainS, 2), cpuS: rounded(cost.cpuS, 2), peakMb: Math.round(peak) } }
  } finally {
    clearInterval(watch)
  }
}

function rssMb(): number {
  const [, resident = '0'] = readFileSync('/proc/self/statm', 'utf8').split(' ')
  return (Number(resident) * 4096) / 1e6
}
