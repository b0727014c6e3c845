// One fold of the Home Depot bench: everything that learns from labels sees the other folds only.
import { crossValidate, predictMean } from '../../../lib/ml/trees/cross-validate.ts'
import { dealFolds, selectGroups } from '../../../lib/ml/trees/groups.ts'
import type { TreeDataset, TreeOptions } from '../../../lib/ml/trees/types.ts'
import { fitLinear, predictLinear } from '../../../lib/search/ranking/text/linear-model.ts'
import { neighbourFeatureNames, neighbourFeatures } from '../../../lib/search/ranking/text/neighbours.ts'
import { fitPairs } from '../../../lib/search/ranking/text/word-pairs.ts'
import { centre, type JudgedRows } from './home-depot-rows.ts'

const innerFolds = 4
const options: TreeOptions = {
  objective: 'squared',
  rounds: 600,
  learningRate: 0.06,
  leaves: 24,
  minRows: 40,
  l2: 10,
  rowFraction: 0.65,
  columnFraction: 0.16,
  patience: 30,
  bins: 127,
}

/** What a relevance from 1 to 3 is worth: the lowest grade nothing. Both sides are measured by it. */
export const labelOf = (relevance: number): number => relevance - 1

export type FoldResult = {
  rows: Int32Array
  relevance: Float32Array
  order: Float32Array
  /** Weights of the three orders in the one reported. */
  shares: number[]
  rounds: number[]
}

/**
 * Predicts relevance and order of the rows of one fold. Three models learn from the others: trees the relevance, trees how
 * far a product is above the mean of its query, and a linear one the latter too. How many trees each takes, and how the
 * three are mixed into an order, is found on folds within the training part.
 */
export async function predictFold(data: JudgedRows, folds: Int32Array, fold: number): Promise<FoldResult> {
  const isTraining = (group: number): boolean => folds[group] !== fold
  const whole = withLearned(data, isTraining)
  const training = selectGroups(whole, isTraining)
  const test = selectGroups(whole, (group) => !isTraining(group))
  const seed = fold + 11
  const level = await crossValidate(training.dataset, options, innerFolds, seed)
  const above = await crossValidate(centred(training.dataset), { ...options, seed: 2 }, innerFolds, seed)
  const linear = crossFitLinear(training.dataset, test.dataset, seed)
  const shares = mix([level.predictions, above.predictions, linear.heldOut], training.dataset)
  const relevance = predictMean(level.models, test.dataset)
  const orders = [relevance, predictMean(above.models, test.dataset), linear.test]
  const order = relevance.map((_, row) => orders.reduce((sum, one, at) => sum + shares[at]! * one[row]!, 0))
  return { rows: test.rows, relevance, order, shares, rounds: [level.rounds, above.rounds] }
}

function crossFitLinear(
  training: TreeDataset,
  test: TreeDataset,
  seed: number,
): { heldOut: Float32Array; test: Float32Array } {
  const dealt = dealFolds(training.groups!.length, innerFolds, seed)
  const found = { heldOut: new Float32Array(training.rows), test: new Float32Array(test.rows) }
  for (let inner = 0; inner < innerFolds; inner++) {
    const { dataset } = selectGroups(training, (group) => dealt[group] !== inner)
    const heldOut = selectGroups(training, (group) => dealt[group] === inner)
    const model = fitLinear(dataset, dataset.labels, { groups: dataset.groups! })
    for (const [at, value] of predictLinear(model, heldOut.dataset).entries()) found.heldOut[heldOut.rows[at]!] = value
    for (const [at, value] of predictLinear(model, test).entries()) found.test[at]! += value / innerFolds
  }
  return found
}

/** Weights with which predictions together come nearest to the labels within queries. */
function mix(predictions: readonly Float32Array[], { labels, groups, rows }: TreeDataset): number[] {
  const columns = predictions.length
  const values = Float32Array.from(
    { length: rows * columns },
    (_, at) => predictions[at % columns]![Math.floor(at / columns)]!,
  )
  const { weights, scales } = fitLinear({ rows, columns, values }, labels, { groups: groups! })
  return Array.from(weights, (weight, at) => Math.max(0, weight) * scales[at]!)
}

/**
 * The rows with what can only be known from judgements: neighbours, and word pairs fitted to the relevance and to what of
 * it a linear model of the other columns leaves. A training row never sees its own query's.
 */
function withLearned(data: JudgedRows, isTraining: (group: number) => boolean): TreeDataset {
  const neighbours = neighbourFeatures(data, data.near, data.titleVector, isTraining)
  const shape = { rows: data.relevance.length, labels: data.relevance, groups: data.groups }
  const training = selectGroups({ ...shape, columns: data.columns, values: data.values }, isTraining).dataset
  const level = predictLinear(fitLinear(training, training.labels), {
    ...shape,
    columns: data.columns,
    values: data.values,
  })
  const left = data.relevance.map((relevance, row) => relevance - level[row]!)
  const pairs = [wordPairs(data, isTraining, data.relevance, 0.03), wordPairs(data, isTraining, left, 0.015)]
  const near = neighbourFeatureNames.length
  const columns = data.columns + near + pairs.length + 4
  const values = new Float32Array(shape.rows * columns)
  for (let row = 0; row < shape.rows; row++) {
    const start = row * columns
    values.set(data.values.subarray(row * data.columns, (row + 1) * data.columns), start)
    values.set(neighbours.subarray(row * near, (row + 1) * near), start + data.columns)
    for (const [at, found] of pairs.entries()) values[start + data.columns + near + at] = found[row]!
  }
  const compared = [data.columns, data.columns + 1, data.columns + near, data.columns + near + 1]
  for (let group = 0; group < data.groups.length; group++) {
    for (const [at, column] of compared.entries())
      centre(values, columns, column, columns - compared.length + at, data.starts[group]!, data.starts[group + 1]!)
  }
  return { ...shape, columns, values }
}

function wordPairs(
  data: JudgedRows,
  isTraining: (group: number) => boolean,
  labels: Float32Array,
  rate: number,
): Float32Array {
  const dealt = dealFolds(data.groups.length, innerFolds, 5)
  const rowsOf = (isWanted: (group: number) => boolean): Int32Array => {
    const rows: number[] = []
    for (let group = 0; group < data.groups.length; group++) {
      if (isWanted(group)) for (let row = data.starts[group]!; row < data.starts[group + 1]!; row++) rows.push(row)
    }
    return Int32Array.from(rows)
  }
  const found = new Float32Array(labels.length)
  const fitTo = (rows: Int32Array): ((row: number) => number) => fitPairs(data.pairs, rows, labels, { rate })
  for (let inner = 0; inner < innerFolds; inner++) {
    const predict = fitTo(rowsOf((group) => isTraining(group) && dealt[group] !== inner))
    for (const row of rowsOf((group) => isTraining(group) && dealt[group] === inner)) found[row] = predict(row)
  }
  const predict = fitTo(rowsOf(isTraining))
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
