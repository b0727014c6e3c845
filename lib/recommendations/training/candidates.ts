import { type Part } from './parts'
import { latestKnown } from './sequences'
import { type History, type RecommendOptions } from './types'

/** What a part says of a candidate: from the latest item, fading with each step back, all alike, and from its best item. */
export const CHANNELS = ['last', 'fading', 'flat', 'strongest'] as const
const channels = CHANNELS.length

/** Collects what the parts say of the items that a history leads to. One history at a time: the next call overwrites the answer. */
export class Gatherer {
  /** How many candidates there are after `gather`; item[n] has scores[n*width .. (n+1)*width), part by part. */
  count = 0
  readonly width: number
  item: Int32Array
  scores: Float32Array
  private readonly stamp: Int32Array
  private readonly slot: Int32Array
  private round = 0

  constructor(
    readonly items: number,
    readonly parts: readonly Part[],
    readonly decay: number,
    readonly horizon: number,
  ) {
    this.width = parts.length * channels
    this.item = new Int32Array(1024)
    this.scores = new Float32Array(1024 * this.width)
    this.stamp = new Int32Array(items)
    this.slot = new Int32Array(items)
  }

  /** Gathers the candidates, without the items of the history and those excluded. */
  gather(history: History, { exclude, repeat, weights }: RecommendOptions = {}): void {
    this.round++
    this.count = 0
    for (const item of exclude ?? []) this.hide(item)
    if (!repeat) for (let place = 0; place < history.length; place++) this.hide(history[place]!)
    let fading = 1
    const places = latestKnown(history, this.items, this.horizon)
    for (let step = 0; step < places.length; step++) {
      const worth = weights ? weights[places[step]!]! : 1
      for (let part = 0; part < this.parts.length; part++) {
        this.follow(part, history[places[step]!]!, worth, fading, step === 0)
      }
      fading *= this.decay
    }
  }

  private hide(item: number): void {
    if (!(item >= 0 && item < this.items)) return
    this.stamp[item] = this.round
    this.slot[item] = -1
  }

  private follow(part: number, source: number, worth: number, fading: number, isLast: boolean): void {
    const { indptr, indices, values } = this.parts[part]!.lists
    const { width } = this
    for (let n = indptr[source]!; n < indptr[source + 1]!; n++) {
      const slot = this.slotOf(indices[n]!)
      if (slot < 0) continue
      const value = worth * values[n]!
      const at = slot * width + part * channels
      const { scores } = this
      if (isLast) scores[at]! += value
      scores[at + 1]! += fading * value
      scores[at + 2]! += value
      if (value > scores[at + 3]!) scores[at + 3] = value
    }
  }

  private slotOf(item: number): number {
    if (this.stamp[item] === this.round) return this.slot[item]!
    if (this.count === this.item.length) this.grow()
    const slot = this.count++
    this.stamp[item] = this.round
    this.slot[item] = slot
    this.item[slot] = item
    this.scores.fill(0, slot * this.width, (slot + 1) * this.width)
    return slot
  }

  private grow(): void {
    const item = new Int32Array(2 * this.item.length)
    const scores = new Float32Array(2 * this.scores.length)
    item.set(this.item)
    scores.set(this.scores)
    this.item = item
    this.scores = scores
  }
}
