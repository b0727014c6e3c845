import { pairedBootstrap, type Interval } from '@/lib/ml/bootstrap'
import { ndcgByGroup } from '@/lib/ml/metrics'
import { featureImportance } from '@/lib/ml/trees/explain'
import { predictTrees } from '@/lib/ml/trees/model'
import { trainTrees } from '@/lib/ml/trees/train'
import type { TreeDataset, TreeModel, TreeOptions } from '@/lib/ml/trees/types'
import { propensityAt } from './behaviour-stats'
import { rankingColumns, rankingDirections, rankingFeatureNames } from './features'
import { handRanker } from './hand-ranker'
import type { Ranker, RankingGroup } from './shapes'

export type TrainedRanker = {
  model: TreeModel
  ranker: Ranker
  /** NDCG@10 on the latest lists, which taught nothing: ours, the hand-weighted ranking's, ours minus that one's. Lists are weighted against the place of what was clicked. */
  report: { lists: number; heldOutLists: number; ndcg: number; handNdcg: number; gain95: Interval; rounds: number }
  importance: { name: string; share: number }[]
}

/** Lists to learn an order from; below, the hand-weighted ranking is better. */
export const fewestLists = 300
const smallestPropensity = 0.05

/**
 * Learns the shop's ranking from lists with clicks (LambdaMART). What was clicked low on the page counts more, by the
 * inverse of how likely that place is looked at (Joachims, Swaminathan & Schnabel 2017), for it was chosen against its place.
 * The last fifth of the time is held out: half of it stops the training, the other half measures. Rejects with a
 * RangeError when there are fewer than `fewestLists` lists.
 */
export async function trainRanker(
  groups: readonly RankingGroup[],
  propensities: ArrayLike<number>,
  options: Partial<
    Pick<TreeOptions, 'rounds' | 'learningRate' | 'leaves' | 'seed' | 'threads' | 'signal' | 'onProgress'>
  > = {},
): Promise<TrainedRanker> {
  if (groups.length < fewestLists)
    throw new RangeError(`Learning a ranking takes ${fewestLists} lists with clicks; there are ${groups.length}.`)
  const byTime = [...groups].sort((a, b) => a.at - b.at)
  const stopAt = Math.floor(byTime.length * 0.8)
  const measureAt = Math.floor(byTime.length * 0.9)
  const train = toDataset(byTime.slice(0, stopAt), propensities)
  const stop = toDataset(byTime.slice(stopAt, measureAt), propensities)
  const { model, rounds } = await trainTrees(train, {
    objective: 'lambdamart',
    rounds: 400,
    learningRate: 0.06,
    leaves: 15,
    minRows: 30,
    l2: 5,
    rowFraction: 0.8,
    columnFraction: 0.6,
    patience: 40,
    ...options,
    monotone: rankingDirections,
    validation: stop,
  })
  const score = (rows: Float32Array, documents: number): Float32Array =>
    predictTrees(model, { rows: documents, columns: rankingColumns, values: rows })
  const measured = byTime.slice(measureAt)
  const ours = weightedNdcg(measured, propensities, score)
  const hand = weightedNdcg(measured, propensities, handRanker.score)
  const gain95 = pairedBootstrap(ours, hand)
  const importance = [...featureImportance(model)].map((share, column) => ({
    name: rankingFeatureNames[column]!,
    share,
  }))
  return {
    model,
    ranker: { score },
    report: {
      lists: groups.length,
      heldOutLists: measured.length,
      ndcg: meanOf(ours),
      handNdcg: meanOf(hand),
      gain95,
      rounds,
    },
    importance: importance.sort((a, b) => b.share - a.share),
  }
}

/** All lists as one dataset; a list's weight is the mean inverse propensity of what was chosen in it. */
function toDataset(groups: readonly RankingGroup[], propensities: ArrayLike<number>): TreeDataset {
  const sizes = Int32Array.from(groups, (group) => group.grades.length)
  const rows = sizes.reduce((sum, size) => sum + size, 0)
  const dataset = {
    rows,
    columns: rankingColumns,
    values: new Float32Array(rows * rankingColumns),
    labels: new Float32Array(rows),
    weights: new Float32Array(rows),
    groups: sizes,
  }
  let first = 0
  for (const group of groups) {
    const size = group.grades.length
    dataset.values.set(group.rows, first * rankingColumns)
    dataset.labels.set(group.grades, first)
    dataset.weights.fill(weightOf(group, propensities), first, first + size)
    first += size
  }
  return dataset
}

function weightOf({ grades, positions }: RankingGroup, propensities: ArrayLike<number>): number {
  let sum = 0
  let chosen = 0
  for (const [at, grade] of grades.entries()) {
    if (grade === 0) continue
    sum += 1 / Math.max(smallestPropensity, propensityAt(propensities, positions[at]!))
    chosen += 1
  }
  return chosen > 0 ? sum / chosen : 0
}

/** NDCG of every list times its weight over the mean weight: what clicks would say if all places were looked at alike. */
function weightedNdcg(
  groups: readonly RankingGroup[],
  propensities: ArrayLike<number>,
  score: (rows: Float32Array, documents: number) => Float32Array,
): Float64Array {
  const weights = groups.map((group) => weightOf(group, propensities))
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length)
  return Float64Array.from(groups, (group, at) => {
    const [figure] = ndcgByGroup(group.grades, score(group.rows, group.grades.length), [group.grades.length], {
      depth: 10,
      gain: 'exponential',
    })
    return mean > 0 ? (figure! * weights[at]!) / mean : Number.NaN
  })
}

function meanOf(figures: Float64Array): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}
