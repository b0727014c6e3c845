// One fold of the Home Depot bench: everything that learns from labels sees the other folds only.
import { ndcg } from '../../../lib/ml/metrics.ts'
import { crossValidate, predictMean } from '../../../lib/ml/trees/cross-validate.ts'
import { dealFolds, selectGroups } from '../../../lib/ml/trees/groups.ts'
import type { TreeDataset, TreeOptions } from '../../../lib/ml/trees/types.ts'
import { neighbourFeatureNames, neighbourFeatures } from '../../../lib/search/ranking/text/neighbours.ts'
import { fitPairs } from '../../../lib/search/ranking/text/word-pairs.ts'
import { centre, type JudgedRows } from './home-depot-rows.ts'

const innerFolds = 4
const options: TreeOptions = {
  objective: 'squared',
  rounds: 600,
  learningRate: 0.04,
  leaves: 24,
  minRows: 40,
  l2: 10,
  rowFraction: 0.65,
  columnFraction: 0.25,
  patience: 40,
  bins: 127,
}

/** What a relevance from 1 to 3 is worth: the lowest grade nothing. Both sides are measured by it. */
export const labelOf = (relevance: number): number => relevance - 1

export type FoldResult = {
  rows: Int32Array
  relevance: Float32Array
  order: Float32Array
  share: number
  rounds: number[]
}

/**
 * Predicts relevance and order of the rows of one fold. Two models learn from the others: one the relevance, one how far
 * a product is above the mean of its query; how they are mixed into an order, and how many trees each takes, is chosen on
 * folds within the training part.
 */
export async function predictFold(data: JudgedRows, folds: Int32Array, fold: number): Promise<FoldResult> {
  const isTraining = (group: number): boolean => folds[group] !== fold
  const whole = withLearned(data, isTraining)
  const training = selectGroups(whole, isTraining)
  const test = selectGroups(whole, (group) => !isTraining(group))
  const level = await crossValidate(training.dataset, options, innerFolds, fold + 11)
  const above = await crossValidate(centred(training.dataset), { ...options, seed: 2 }, innerFolds, fold + 11)
  const { groups, labels } = training.dataset
  const spread = [deviation(level.predictions), deviation(above.predictions)] as const
  const mix = (a: Float32Array, b: Float32Array, share: number): Float32Array =>
    a.map((value, at) => ((1 - share) * value) / spread[0] + (share * b[at]!) / spread[1])
  const graded = labels.map(labelOf)
  const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const scores = mix(level.predictions, above.predictions, share)
    return { share, score: ndcg(graded, scores, groups!, { depth: 10, gain: 'exponential' }) }
  })
  const best = shares.reduce((a, b) => (b.score > a.score ? b : a))
  const relevance = predictMean(level.models, test.dataset)
  const order = mix(relevance, predictMean(above.models, test.dataset), best.share)
  return { rows: test.rows, relevance, order, share: best.share, rounds: [level.rounds, above.rounds] }
}

/** The rows with what can only be known from judgements: neighbours and word pairs. A training row never sees its own query's. */
function withLearned(data: JudgedRows, isTraining: (group: number) => boolean): TreeDataset {
  const learned = neighbourFeatureNames.length + 4
  const columns = data.columns + learned
  const rows = data.relevance.length
  const values = new Float32Array(rows * columns)
  const neighbours = neighbourFeatures(data, data.near, data.titleVector, isTraining)
  const pairs = wordPairs(data, isTraining)
  for (let row = 0; row < rows; row++) {
    values.set(data.values.subarray(row * data.columns, (row + 1) * data.columns), row * columns)
    values.set(
      neighbours.subarray(row * neighbourFeatureNames.length, (row + 1) * neighbourFeatureNames.length),
      row * columns + data.columns,
    )
    values[row * columns + columns - 1] = pairs[row]!
  }
  const last = columns - 1
  for (let group = 0; group < data.groups.length; group++) {
    const [first, end] = [data.starts[group]!, data.starts[group + 1]!]
    centre(values, columns, last, last - 1, first, end)
    centre(values, columns, data.columns, last - 2, first, end)
    centre(values, columns, data.columns + 1, last - 3, first, end)
  }
  return { rows, columns, values, labels: data.relevance, groups: data.groups }
}

function wordPairs(data: JudgedRows, isTraining: (group: number) => boolean): Float32Array {
  const dealt = dealFolds(data.groups.length, innerFolds, 5)
  const rowsOf = (isWanted: (group: number) => boolean): Int32Array => {
    const rows: number[] = []
    for (let group = 0; group < data.groups.length; group++) {
      if (isWanted(group)) for (let row = data.starts[group]!; row < data.starts[group + 1]!; row++) rows.push(row)
    }
    return Int32Array.from(rows)
  }
  const found = new Float32Array(data.relevance.length)
  for (let inner = 0; inner < innerFolds; inner++) {
    const predict = fitPairs(
      data.pairs,
      rowsOf((group) => isTraining(group) && dealt[group] !== inner),
      data.relevance,
    )
    for (const row of rowsOf((group) => isTraining(group) && dealt[group] === inner)) found[row] = predict(row)
  }
  const predict = fitPairs(data.pairs, rowsOf(isTraining), data.relevance)
  for (const row of rowsOf((group) => !isTraining(group))) found[row] = predict(row)
  return found
}

/** Labels become distances from their query's mean; queries of one product teach nothing. */
function centred(dataset: TreeDataset): TreeDataset {
  const labels = dataset.labels.slice()
  const weights = new Float32Array(dataset.rows)
  let first = 0
  for (const size of dataset.groups!) {
    centre(labels, 1, 0, 0, first, first + size)
    weights.fill(size > 1 ? 1 : 0, first, first + size)
    first += size
  }
  return { ...dataset, labels, weights }
}

function deviation(values: Float32Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
}
