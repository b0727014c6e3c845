// The order of candidates, learned from what was right among them for queries whose translations it did not teach.
import { seededRandom, shuffle } from '@/lib/ml/random'
import { predictTrees } from '@/lib/ml/trees/model'
import { trainTrees } from '@/lib/ml/trees/train'
import type { TreeModel, TreeOptions } from '@/lib/ml/trees/types'
import { candidateFeatures, type CandidateReader, type CandidateRows } from './candidate-features'
import type { Candidates } from './hybrid-retriever'

/** A query's candidates as read, and which of the rows were right. */
export type JudgedCandidates = CandidateRows & { right: readonly number[] }

const width = candidateFeatures.length
/** Right ones are few: so many others are enough to tell them from. */
const others = 50

/**
 * Trees that tell right candidates from the others, every query counting alike. The lists must come of translations
 * learned from other queries, or what is known by heart is taken for what is understood. Rejects with a RangeError when no
 * list has a right candidate.
 */
export async function learnOrder(
  lists: readonly JudgedCandidates[],
  options: Partial<Pick<TreeOptions, 'rounds' | 'minRows' | 'seed' | 'threads' | 'signal'>> = {},
): Promise<TreeModel> {
  const random = seededRandom(options.seed ?? 1)
  const rows: Float32Array[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const { places, values, right } of lists) {
    if (right.length === 0) continue
    const wrong = Int32Array.from(places.keys()).filter((row) => !right.includes(row))
    shuffle(wrong, random)
    for (const row of [...right, ...wrong.subarray(0, others)]) {
      rows.push(values.subarray(row * width, (row + 1) * width))
      weights.push(1 / right.length)
    }
    labels.push(...right.map(() => 1), ...wrong.subarray(0, others).fill(0))
  }
  const matrix = new Float32Array(rows.length * width)
  for (const [at, row] of rows.entries()) matrix.set(row, at * width)
  const dataset = {
    rows: rows.length,
    columns: width,
    values: matrix,
    labels: Float32Array.from(labels),
    weights: Float32Array.from(weights),
  }
  const { model } = await trainTrees(dataset, {
    objective: 'logistic',
    rounds: 160,
    learningRate: 0.08,
    leaves: 15,
    minRows: 50,
    l2: 5,
    rowFraction: 0.7,
    columnFraction: 0.5,
    bins: 127,
    ...options,
  })
  return model
}

/** The k best candidates in the learned order, best first, of those the reader reads. */
export function inLearnedOrder(
  found: Candidates,
  reader: Pick<CandidateReader, 'read'>,
  model: TreeModel,
  k: number,
): { id: string; score: number }[] {
  const { places, values } = reader.read(found)
  if (places.length === 0) return []
  const scores = predictTrees(model, { rows: places.length, columns: width, values })
  const order = Array.from(places.keys()).sort((one, two) => scores[two]! - scores[one]! || one - two)
  return order.slice(0, k).map((row) => ({ id: found.ids[places[row]!]!, score: scores[row]! }))
}
