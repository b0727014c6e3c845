import { auc, meanOf } from '@/lib/ml/metrics'
import { treesToOnnx } from '@/lib/ml/onnx/trees'
import type { Files } from '@/lib/ml/registry/types'
import type { Evaluation, ThreadContext, Trained } from '@/lib/ml/training/types'
import { treesFromBytes, treesToBytes } from '@/lib/ml/trees/bytes'
import { featureImportance } from '@/lib/ml/trees/explain'
import { predictTrees } from '@/lib/ml/trees/model'
import { trainTrees } from '@/lib/ml/trees/train'

/** Rows of customer features with whether they bought within the horizon after. */
export type Part = { rows: Float32Array; labels: Float32Array }

/** Three parts in the order of time: the trees learn from the first, stop by the second, and are judged on the third. */
export type PropensityData = { columns: string[]; train: Part; validation: Part; test: Part }

const graph = 'model.onnx'
const names = 'columns.json'
const trees = 'trees.bin'
const horizonDays = 30
const mostRounds = 400

const matrix = ({ rows, labels }: Part, columns: number) => ({ rows: labels.length, columns, values: rows })

/** Learns how likely a customer is to buy in the next 30 days (boosted trees, logistic loss). */
export async function train(data: PropensityData, { seed, progress }: ThreadContext): Promise<Trained> {
  const width = data.columns.length
  const { model } = await trainTrees(
    { ...matrix(data.train, width), labels: data.train.labels },
    {
      objective: 'logistic',
      rounds: mostRounds,
      learningRate: 0.05,
      leaves: 15,
      minRows: 40,
      l2: 5,
      rowFraction: 0.8,
      columnFraction: 0.8,
      seed,
      threads: 1,
      validation: { ...matrix(data.validation, width), labels: data.validation.labels },
      onProgress: ({ round, rounds }) => progress(round / rounds),
    },
  )
  const importance = featureImportance(model)
  return {
    files: {
      [graph]: treesToOnnx(model),
      [names]: Buffer.from(JSON.stringify(data.columns)),
      [trees]: treesToBytes(model),
    },
    importance: Object.fromEntries(data.columns.map((name, column) => [name, importance[column]!])),
    reference: { columns: data.columns, rows: data.train.rows },
  }
}

/** Log loss, area under the curve and calibration on the latest 30 days; the baseline is the customer's own pace of orders, scaled to the shop. */
export function evaluate(data: PropensityData, files: Files | null): Evaluation {
  const { labels } = data.test
  const predictions = files ? predictWith(data, files) : predictByPace(data)
  return { metrics: measure(predictions, labels), units: logLosses(predictions, labels) }
}

function predictWith(data: PropensityData, files: Files): Float32Array {
  if (Buffer.from(files[names]!).toString() !== JSON.stringify(data.columns))
    throw new Error('This version was made for other features.')
  return predictTrees(treesFromBytes(files[trees]!), matrix(data.test, data.columns.length))
}

function predictByPace({ columns, train, test }: PropensityData): Float32Array {
  const chances = ({ rows, labels }: Part) =>
    Float32Array.from(labels, (_, row) =>
      chanceByPace(columns, rows.subarray(row * columns.length, (row + 1) * columns.length)),
    )
  const scale = meanOf(train.labels) / Math.max(1e-6, meanOf(chances(train)))
  return chances(test).map((chance) => Math.min(0.99, chance * scale))
}

/**
 * The chance of an order within 30 days when orders come as a Poisson process at the customer's own pace of the last year;
 * who has bought once only counts as one order in a year. Needs no training.
 */
export function chanceByPace(columns: readonly string[], row: ArrayLike<number>): number {
  const of = (name: string) => row[columns.indexOf(name)] ?? Number.NaN
  const days = Math.min(365, Math.max(90, of('sinceFirst') || 365))
  const orders = of('orders365') || 0
  return 1 - Math.exp(-(horizonDays * Math.max(orders, 0.2)) / days)
}

const bounded = (chance: number) => Math.min(1 - 1e-6, Math.max(1e-6, chance))

function logLosses(predictions: ArrayLike<number>, outcomes: ArrayLike<number>): Float64Array {
  return Float64Array.from(
    { length: predictions.length },
    (_, row) => -Math.log(outcomes[row]! > 0 ? bounded(predictions[row]!) : 1 - bounded(predictions[row]!)),
  )
}

/** What is told of predicted chances once the outcomes are known. `calibration` is expected over real purchases. */
export function measure(
  predictions: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): { logLoss: number; auc: number; calibration: number } {
  return {
    logLoss: meanOf(logLosses(predictions, outcomes)),
    auc: auc(
      Array.from(outcomes, (outcome) => Number(outcome > 0)),
      predictions,
    ),
    calibration: meanOf(predictions) / Math.max(1e-9, meanOf(outcomes)),
  }
}
