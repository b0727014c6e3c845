import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import { bestOf, eachOnce } from './dense-top'
import { type NeighbourLists } from './neighbour-lists'
import { isKnown } from './sequences'
import { type History, type RecommendOptions, type Recommender, type Scored } from './types'

const KIND = 'ease/1'

/** What was chosen, or given, for one EASE model. */
export type EaseParameters = {
  /** The regularisation of an item of average weight. */
  lambda: number
  /** Users count with (their number of items / the average) to the power of -rowExponent in both factors of X'X. */
  rowExponent: number
  /** The regularisation grows with an item's weight to this power: 0 is plain EASE. */
  shrinkExponent: number
  /** Scores are multiplied by an item's number of users to this power; below 0 it takes from the popular. */
  popularityExponent: number
  /** What each step back in a history counts; 1 when the order says nothing. */
  decay: number
}

/** A trained EASE model: a sparse item-to-item matrix B, and scores x B for a history x. */
export class EaseModel implements Recommender {
  private readonly scratch: Float32Array

  /** The lists of item i hold B[i, ·], strongest first; weights below zero (seen instead of each other) are among them. */
  constructor(
    readonly lists: NeighbourLists,
    readonly parameters: EaseParameters,
  ) {
    this.scratch = new Float32Array(lists.items)
  }

  get items(): number {
    return this.lists.items
  }

  addScores(history: History, into: Float32Array, scale: number, options: RecommendOptions = {}): void {
    const { items, indptr, indices, values } = this.lists
    eachOnce(history, items, this.parameters.decay, options.weights, (item, amount) => {
      const factor = scale * amount
      for (let n = indptr[item]!; n < indptr[item + 1]!; n++) into[indices[n]!]! += factor * values[n]!
    })
  }

  recommend(history: History, k: number, options: RecommendOptions = {}): Scored[] {
    this.scratch.fill(0)
    this.addScores(history, this.scratch, 1, options)
    return bestOf(this.scratch, history, k, options).filter(({ score }) => score !== 0)
  }

  similarItems(item: number, k: number): Scored[] {
    if (!isKnown(item, this.items)) return []
    const { indptr, indices, values } = this.lists
    const found: Scored[] = []
    for (let n = indptr[item]!; n < indptr[item + 1]! && found.length < k; n++) {
      if (values[n]! > 0) found.push({ item: indices[n]!, score: values[n]! })
    }
    return found
  }

  toBytes(): Uint8Array {
    const { items, indptr, indices, values } = this.lists
    return packArrays(KIND, { items, parameters: this.parameters }, { indptr, indices, values })
  }

  /** Reads what `toBytes` wrote; throws an Error for damaged or foreign bytes. */
  static fromBytes(bytes: Uint8Array): EaseModel {
    const { meta, arrays } = unpackArrays(KIND, bytes)
    const { items, parameters } = meta as { items: number; parameters: EaseParameters }
    const { indptr, indices, values } = arrays as unknown as NeighbourLists
    return new EaseModel({ items, indptr, indices, values }, parameters)
  }
}
