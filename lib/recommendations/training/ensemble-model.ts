import { predictMean } from '@/lib/ml/trees/cross-validate'
import { type TreeModel } from '@/lib/ml/trees/types'
import { MemberScores } from './ensemble-features'
import { type History, type RecommendOptions, type Recommender, type Scored } from './types'

export type EnsembleState = {
  items: number
  names: string[]
  members: Recommender[]
  /** What each member counts when the candidates are picked; scores are standardised per person. */
  weights: number[]
  /** ITEM_FACTS of each item. */
  facts: Float32Array
  /** Put the candidates in order by their mean; none when the sum of the members was better on held-out events. */
  trees: TreeModel[]
  pool: number
  /** The exponent of the weights of events; 0 when they are not worth looking at. */
  strength: number
  /** NDCG@k on events held out of the training data: each member alone, their sum, and the trees. */
  validation: Record<string, number>
}

/** Several models as one: their sum picks candidates, trees order them by what the models say together. */
export class EnsembleModel {
  private readonly scores: MemberScores

  constructor(readonly state: EnsembleState) {
    this.scores = new MemberScores(state.members, state.items, state.pool)
  }

  /** The k best items for this history, best first; no more than the pool holds. */
  recommend(history: History, k: number, options: RecommendOptions = {}): Scored[] {
    const { weights, facts, trees, strength } = this.state
    this.scores.score(history, { ...options, weights: eventWeights(options.weights, strength) })
    const candidates = this.scores.candidates(weights, new Set(options.exclude))
    const rows = new Float32Array(candidates.length * this.scores.columns)
    this.scores.write(candidates, history.length, facts, rows, 0)
    const matrix = { rows: candidates.length, columns: this.scores.columns, values: rows }
    const found =
      trees.length > 0 ? predictMean(trees, matrix) : Float32Array.from(candidates, (item) => this.scores.blend[item]!)
    return Array.from(candidates, (item, n) => ({ item, score: found[n]! }))
      .sort((a, b) => b.score - a.score)
      .slice(0, k)
  }
}

/** Weights to the power of `strength`; undefined (all alike) when it is 0 or there are none. */
export function eventWeights(weights: ArrayLike<number> | undefined, strength: number): Float32Array | undefined {
  return weights && strength !== 0 ? Float32Array.from(weights, (weight) => weight ** strength) : undefined
}
