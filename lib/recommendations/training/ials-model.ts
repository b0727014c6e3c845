import { solveCholesky } from '@/lib/ml/linear'
import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import { bestOf, eachOnce } from './dense-top'
import { drained } from './neighbour-model'
import { isKnown } from './sequences'
import { TopList } from './top-list'
import { type History, type RecommendOptions, type Recommender, type Scored } from './types'

const KIND = 'ials/1'

// Folding in costs dimensions² per item of the history: later items say more than the thousandth before them.
const longestHistory = 500

export type IalsParameters = { dimensions: number; epochs: number; unobserved: number; regularization: number }

/** A trained iALS model: one vector an item. A history becomes a vector by the same least squares as in training. */
export class IalsModel implements Recommender {
  private readonly lengths: Float32Array
  private readonly gram: Float64Array

  /** `factors` holds items × dimensions. */
  constructor(
    readonly items: number,
    readonly factors: Float32Array,
    readonly parameters: IalsParameters,
  ) {
    const { dimensions: d } = parameters
    this.lengths = new Float32Array(items)
    this.gram = new Float64Array(d * d)
    for (let item = 0; item < items; item++) {
      const vector = factors.subarray(item * d, item * d + d)
      this.lengths[item] = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
      for (let i = 0; i < d; i++) for (let j = 0; j <= i; j++) this.gram[i * d + j]! += vector[i]! * vector[j]!
    }
  }

  /** The vector of a person with this history; all zero for a history without known items. */
  foldIn(history: History, weights?: ArrayLike<number>): Float64Array {
    const { dimensions: d, unobserved, regularization } = this.parameters
    const system = this.gram.map((value) => unobserved * value)
    const vector = new Float64Array(d)
    let count = 0
    eachOnce(history, this.items, 1, weights, (item, amount) => {
      if (count++ >= longestHistory) return
      const base = item * d
      for (let i = 0; i < d; i++) {
        const left = amount * this.factors[base + i]!
        vector[i]! += left
        for (let j = 0; j <= i; j++) system[i * d + j]! += left * this.factors[base + j]!
      }
    })
    if (count === 0) return vector
    const held = regularization * (Math.min(count, longestHistory) + unobserved * this.items)
    for (let i = 0; i < d; i++) system[i * d + i]! += held
    solveCholesky(system, vector, d)
    return vector
  }

  addScores(history: History, into: Float32Array, scale: number, options: RecommendOptions = {}): void {
    const { dimensions: d } = this.parameters
    const vector = this.foldIn(history, options.weights)
    for (let item = 0; item < this.items; item++) {
      let sum = 0
      for (let i = 0; i < d; i++) sum += vector[i]! * this.factors[item * d + i]!
      into[item]! += scale * sum
    }
  }

  recommend(history: History, k: number, options: RecommendOptions = {}): Scored[] {
    const scores = new Float32Array(this.items)
    this.addScores(history, scores, 1, options)
    return bestOf(scores, history, k, options).filter(({ score }) => score !== 0)
  }

  similarItems(item: number, k: number): Scored[] {
    const { dimensions: d } = this.parameters
    if (!isKnown(item, this.items) || this.lengths[item] === 0) return []
    const best = new TopList(Math.min(k, this.items))
    for (let other = 0; other < this.items; other++) {
      if (other === item || this.lengths[other] === 0) continue
      let sum = 0
      for (let i = 0; i < d; i++) sum += this.factors[item * d + i]! * this.factors[other * d + i]!
      best.push(other, sum / (this.lengths[item]! * this.lengths[other]!))
    }
    return drained(best)
  }

  toBytes(): Uint8Array {
    return packArrays(KIND, { items: this.items, parameters: this.parameters }, { factors: this.factors })
  }

  /** Reads what `toBytes` wrote; throws an Error for damaged or foreign bytes. */
  static fromBytes(bytes: Uint8Array): IalsModel {
    const { meta, arrays } = unpackArrays(KIND, bytes)
    const { items, parameters } = meta as { items: number; parameters: IalsParameters }
    return new IalsModel(items, arrays.factors as Float32Array, parameters)
  }
}
