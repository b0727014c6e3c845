import { ndcgByGroup, meanOf } from '@/lib/ml/metrics'
import { treesToOnnx } from '@/lib/ml/onnx/trees'
import type { Files } from '@/lib/ml/registry/types'
import type { Evaluation, ThreadContext, Trained } from '@/lib/ml/training/types'
import { treesFromBytes, treesToBytes } from '@/lib/ml/trees/bytes'
import { predictTrees } from '@/lib/ml/trees/model'
import { propensityAt } from '../ranking/behaviour-stats'
import { rankingColumns, rankingFeatureNames } from '../ranking/features'
import { handRanker } from '../ranking/hand-ranker'
import { estimatePropensities } from '../ranking/propensity'
import type { RankingGroup } from '../ranking/shapes'
import { trainRanker } from '../ranking/train-ranker'
import { makeTrainingGroups } from '../ranking/training-groups'
import { blendScores } from './blend'
import { openFacts } from './past-facts'
import type { RankerData } from './ranker-data'

const graph = 'model.onnx'
const names = 'columns.json'
const trees = 'trees.bin'
const SMALLEST_PROPENSITY = 0.05
const REFERENCE_ROWS = 5_000
/** The latest tenth of the lists with clicks teaches nothing; the trainer leaves the same part out. */
const HELD_OUT_FROM = 0.9

const isClicked = ({ shown }: RankerData['lists'][number]) =>
  shown.length > 1 && shown.some((one) => one.isClicked || one.isAdded || one.isPurchased)

/** Learns the order of search results from lists with clicks (LambdaMART, weighted against the place of what was clicked). */
export async function train(data: RankerData, { seed, progress }: ThreadContext): Promise<Trained> {
  const propensities = estimatePropensities(data.lists)
  const { groups } = makeTrainingGroups(data.lists, propensities, (await openFacts(data)).of)
  progress(0.3)
  const { model, importance } = await trainRanker(groups, propensities, {
    seed,
    threads: 1,
    onProgress: ({ round, rounds }) => progress(0.3 + (0.7 * round) / rounds),
  })
  return {
    files: {
      [graph]: treesToOnnx(model),
      [names]: Buffer.from(JSON.stringify(rankingFeatureNames)),
      [trees]: treesToBytes(model),
    },
    importance: Object.fromEntries(importance.map(({ name, share }) => [name, share])),
    reference: { columns: rankingFeatureNames, rows: sampleOf(groups) },
  }
}

/** NDCG@10 on the latest lists, each weighted against the place of what was clicked; without files, of the hand weights. */
export async function evaluate(data: RankerData, files: Files | null): Promise<Evaluation> {
  const clicked = data.lists.filter(isClicked)
  const from = clicked[Math.floor(clicked.length * HELD_OUT_FROM)]?.at ?? Infinity
  // How places are looked at is learned from what came before, too.
  const propensities = estimatePropensities(data.lists.filter((list) => list.at < from))
  const facts = await openFacts(data)
  const { groups } = makeTrainingGroups(data.lists, propensities, (list) => (list.at >= from ? facts.of(list) : null))
  const model = files && treesFromBytes(files[trees]!)
  // As they are served: see rank-hits.
  const score = ({ rows, grades }: RankingGroup) => {
    const byHand = handRanker.score(rows, grades.length)
    return model
      ? blendScores(predictTrees(model, { rows: grades.length, columns: rankingColumns, values: rows }), byHand)
      : byHand
  }
  const weights = groups.map((group) => weightOf(group, propensities))
  const mean = meanOf(weights)
  const units = Float64Array.from(groups, (group, place) => {
    const [figure = 0] = ndcgByGroup(group.grades, score(group), [group.grades.length], {
      depth: 10,
      gain: 'exponential',
    })
    return mean > 0 ? (figure * weights[place]!) / mean : figure
  })
  return { metrics: { ndcg10: meanOf(units), lists: groups.length }, units }
}

function weightOf({ grades, positions }: RankingGroup, propensities: ArrayLike<number>): number {
  let [sum, chosen] = [0, 0]
  for (const [place, grade] of grades.entries()) {
    if (grade === 0) continue
    sum += 1 / Math.max(SMALLEST_PROPENSITY, propensityAt(propensities, positions[place]!))
    chosen += 1
  }
  return chosen > 0 ? sum / chosen : 0
}

function sampleOf(groups: readonly RankingGroup[]): Float32Array {
  const chosen: Float32Array[] = []
  let rows = 0
  for (let place = groups.length - 1; place >= 0 && rows < REFERENCE_ROWS; place--) {
    chosen.push(groups[place]!.rows)
    rows += groups[place]!.grades.length
  }
  const all = new Float32Array(rows * rankingColumns)
  let at = 0
  for (const part of chosen) {
    all.set(part, at)
    at += part.length
  }
  return all
}
