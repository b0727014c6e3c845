import { ndcg } from '../metrics'
import { requireGroups } from './groups'
import { lambdaRank } from './lambdamart'
import type { TreeDataset, TreeOptions } from './types'

/** One loss: where to start, its derivatives by the raw score, what the raw score means, and how good scores are. */
export type Loss = {
  base: number
  derive(scores: Float64Array, gradients: Float64Array, hessians: Float64Array): void
  /** Figure of held-out rows; more is better where `isGain`. */
  score(dataset: TreeDataset, scores: Float64Array): number
  isGain: boolean
}

/** The loss an objective stands for over these rows; throws where the labels cannot be of that kind. */
export function lossOf(dataset: TreeDataset, options: TreeOptions): Loss {
  if (options.objective === 'squared') return squared(dataset)
  return options.objective === 'logistic' ? logistic(dataset) : ranking(dataset, options)
}

const weightOf = (dataset: TreeDataset, row: number): number => dataset.weights?.[row] ?? 1

function meanLabel(dataset: TreeDataset): number {
  let sum = 0
  let weights = 0
  for (let row = 0; row < dataset.rows; row++) {
    sum += dataset.labels[row]! * weightOf(dataset, row)
    weights += weightOf(dataset, row)
  }
  return weights > 0 ? sum / weights : 0
}

function meanLoss(dataset: TreeDataset, loss: (row: number) => number): number {
  let sum = 0
  let weights = 0
  for (let row = 0; row < dataset.rows; row++) {
    sum += loss(row) * weightOf(dataset, row)
    weights += weightOf(dataset, row)
  }
  return sum / weights
}

function squared(train: TreeDataset): Loss {
  return {
    base: meanLabel(train),
    isGain: false,
    derive(scores, gradients, hessians) {
      for (let row = 0; row < train.rows; row++) {
        const weight = weightOf(train, row)
        gradients[row] = (scores[row]! - train.labels[row]!) * weight
        hessians[row] = weight
      }
    },
    score: (dataset, scores) => meanLoss(dataset, (row) => (scores[row]! - dataset.labels[row]!) ** 2),
  }
}

/** What a raw score of the logistic objective says: a probability. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

function logistic(train: TreeDataset): Loss {
  if (train.labels.some((label) => label !== 0 && label !== 1))
    throw new RangeError('Labels of a logistic objective are 0 or 1.')
  const mean = Math.min(1 - 1e-6, Math.max(1e-6, meanLabel(train)))
  return {
    base: Math.log(mean / (1 - mean)),
    isGain: false,
    derive(scores, gradients, hessians) {
      for (let row = 0; row < train.rows; row++) {
        const weight = weightOf(train, row)
        const probability = sigmoid(scores[row]!)
        gradients[row] = (probability - train.labels[row]!) * weight
        hessians[row] = Math.max(probability * (1 - probability), 1e-9) * weight
      }
    },
    score: (dataset, scores) =>
      meanLoss(dataset, (row) => {
        const signed = dataset.labels[row] === 1 ? scores[row]! : -scores[row]!
        return signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed
      }),
  }
}

function ranking(train: TreeDataset, options: TreeOptions): Loss {
  const depth = options.rankingDepth ?? 10
  const gain = options.labelGain ?? 'exponential'
  return {
    base: 0,
    isGain: true,
    derive: lambdaRank(train, depth, gain),
    score: (dataset, scores) => ndcg(dataset.labels, scores, requireGroups(dataset), { depth, gain }),
  }
}
