import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import type { NeighbourLists } from './neighbour-lists'
import { drained, NeighbourModel } from './neighbour-model'
import { isKnown } from './sequences'
import { TopList } from './top-list'
import type { History, RecommendOptions, Recommender, Scored } from './types'

const KIND = 'taste/1'
const fading = { decay: 0.8, horizon: 50 }
/** keeps what nobody takes in these days from being out of reach */
const leastDemand = 0.01

/** How much each part counts, how much demand does (0: not at all), and what a product without any link to the history is worth. */
export type TasteWeights = { parts: number[]; exponent: number; floor: number }

type State = { lists: NeighbourLists[]; demand: Float32Array; weights: TasteWeights }
type Options = RecommendOptions & { /** of today instead of the training's */ demand?: Float32Array }

/**
 * What fits a person, by the neighbours of what they took, times what is wanted in these days: with a strong link to the
 * history the link decides, without any the demand does, so that the answer is as long as the catalogue and never empty.
 */
export class TasteModel implements Recommender {
  private readonly parts: NeighbourModel[]
  private readonly sums: Float32Array
  private readonly one: Float32Array

  constructor(readonly state: State) {
    this.parts = state.lists.map((lists) => new NeighbourModel(lists, fading))
    this.sums = new Float32Array(this.items)
    this.one = new Float32Array(this.items)
  }

  get items(): number {
    return this.state.demand.length
  }

  recommend(history: History, k: number, { exclude, repeat, demand = this.state.demand }: Options = {}): Scored[] {
    const { floor, exponent } = this.state.weights
    const fit = this.fit(history)
    const hidden = new Set(exclude)
    if (!repeat) for (let place = 0; place < history.length; place++) hidden.add(history[place]!)
    const best = new TopList(Math.min(k, this.items))
    for (let item = 0; item < this.items; item++)
      if (!hidden.has(item)) best.push(item, (fit[item]! + floor) * (demand[item]! + leastDemand) ** exponent)
    return drained(best)
  }

  /** By who takes both and what follows, without what is alike; demand plays no part. */
  similarItems(item: number, k: number): Scored[] {
    return isKnown(item, this.items) ? this.parts[0]!.similarItems(item, k) : []
  }

  addScores(history: History, into: Float32Array, scale: number): void {
    this.fit(history).forEach((score, item) => (into[item]! += scale * score))
  }

  /** The items of the history that speak for `item`, the strongest first, shares adding up to 1; none when it is only in demand. */
  reasons(history: History, item: number): { item: number; share: number }[] {
    const amounts = new Map<number, number>()
    this.parts.forEach((part, n) => {
      const weight = this.state.weights.parts[n]!
      const reasons = weight > 0 ? part.reasons(history, item) : []
      const most = reasons[0]?.score ?? 0
      for (const { item: from, score } of reasons) amounts.set(from, (amounts.get(from) ?? 0) + (weight * score) / most)
    })
    const total = [...amounts.values()].reduce((a, b) => a + b, 0)
    return [...amounts]
      .map(([from, amount]) => ({ item: from, share: amount / total }))
      .sort((a, b) => b.share - a.share)
  }

  toBytes(): Uint8Array {
    const { lists, demand, weights } = this.state
    const arrays: Record<string, Int32Array | Float32Array> = { demand }
    lists.forEach(({ indptr, indices, values }, n) =>
      Object.assign(arrays, { [`${n}.indptr`]: indptr, [`${n}.indices`]: indices, [`${n}.values`]: values }),
    )
    return packArrays(KIND, weights, arrays)
  }

  /** Reads what `toBytes` wrote; throws an Error for damaged or foreign bytes. */
  static fromBytes(bytes: Uint8Array): TasteModel {
    const { meta, arrays } = unpackArrays(KIND, bytes)
    const weights = meta as TasteWeights
    const demand = arrays.demand as Float32Array
    const lists = weights.parts.map((_, n) => ({
      items: demand.length,
      indptr: arrays[`${n}.indptr`] as Int32Array,
      indices: arrays[`${n}.indices`] as Int32Array,
      values: arrays[`${n}.values`] as Float32Array,
    }))
    return new TasteModel({ lists, demand, weights })
  }

  // Each part is taken relative to its best item, and their sum again, so that no part's scale decides. The arrays are used again.
  private fit(history: History): Float32Array {
    const { sums, one } = this
    sums.fill(0)
    this.parts.forEach((part, n) => {
      const weight = this.state.weights.parts[n]!
      if (weight === 0) return
      one.fill(0)
      part.addScores(history, one, 1)
      addScaled(one, weight, sums)
    })
    const most = peak(sums)
    if (most > 0) for (let item = 0; item < sums.length; item++) sums[item]! /= most
    return sums
  }
}

function addScaled(from: Float32Array, weight: number, into: Float32Array): void {
  const most = peak(from)
  if (most > 0) for (let item = 0; item < from.length; item++) into[item]! += (weight * from[item]!) / most
}

function peak(values: Float32Array): number {
  let most = 0
  for (let n = 0; n < values.length; n++) if (values[n]! > most) most = values[n]!
  return most
}
