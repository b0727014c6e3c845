import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import { type NeighbourLists } from './neighbour-lists'
import { isKnown, latestKnown } from './sequences'
import { TopList } from './top-list'
import { type History, type RecommendOptions, type Recommender, type Scored } from './types'

const KIND = 'neighbours/1'

type Fading = { decay: number; horizon: number }

/**
 * Recommends what goes with the items of a history, by neighbour lists; each step back counts `decay` times as much, and
 * no more than the latest `horizon` items are looked at.
 */
export class NeighbourModel implements Recommender {
  constructor(
    readonly lists: NeighbourLists,
    readonly fading: Fading,
  ) {}

  get items(): number {
    return this.lists.items
  }

  addScores(history: History, into: Float32Array, scale: number, options: RecommendOptions = {}): void {
    this.visit(history, options, (_, neighbour, amount) => {
      into[neighbour]! += scale * amount
    })
  }

  recommend(history: History, k: number, options: RecommendOptions = {}): Scored[] {
    const scores = new Map<number, number>()
    this.visit(history, options, (_, neighbour, amount) => {
      scores.set(neighbour, (scores.get(neighbour) ?? 0) + amount)
    })
    for (const item of options.exclude ?? []) scores.delete(item)
    if (!options.repeat) for (let place = 0; place < history.length; place++) scores.delete(history[place]!)
    const best = new TopList(Math.min(k, scores.size))
    for (const [item, score] of scores) best.push(item, score)
    return drained(best)
  }

  similarItems(item: number, k: number): Scored[] {
    if (!isKnown(item, this.items)) return []
    const { indptr, indices, values } = this.lists
    const start = indptr[item]!
    const length = Math.min(k, indptr[item + 1]! - start)
    return Array.from({ length }, (_, n) => ({ item: indices[start + n]!, score: values[start + n]! }))
  }

  /** How much each item of the history speaks for `item`, the strongest first; empty when none does. */
  reasons(history: History, item: number): Scored[] {
    const amounts = new Map<number, number>()
    this.visit(history, {}, (source, neighbour, amount) => {
      if (neighbour === item) amounts.set(source, (amounts.get(source) ?? 0) + amount)
    })
    return [...amounts].map(([source, score]) => ({ item: source, score })).sort((a, b) => b.score - a.score)
  }

  toBytes(): Uint8Array {
    const { items, indptr, indices, values } = this.lists
    return packArrays(KIND, { items, ...this.fading }, { indptr, indices, values })
  }

  /** Reads what `toBytes` wrote; throws an Error for damaged or foreign bytes. */
  static fromBytes(bytes: Uint8Array): NeighbourModel {
    const { meta, arrays } = unpackArrays(KIND, bytes)
    const { items, decay, horizon } = meta as { items: number } & Fading
    const { indptr, indices, values } = arrays as unknown as NeighbourLists
    return new NeighbourModel({ items, indptr, indices, values }, { decay, horizon })
  }

  private visit(
    history: History,
    { weights }: RecommendOptions,
    each: (source: number, neighbour: number, amount: number) => void,
  ): void {
    const { items, indptr, indices, values } = this.lists
    let worth = 1
    for (const place of latestKnown(history, items, this.fading.horizon)) {
      const source = history[place]!
      const amount = worth * (weights ? weights[place]! : 1)
      for (let n = indptr[source]!; n < indptr[source + 1]!; n++) each(source, indices[n]!, amount * values[n]!)
      worth *= this.fading.decay
    }
  }
}

/** Empties a list into an array, best first. */
export function drained(best: TopList): Scored[] {
  const found: Scored[] = []
  best.drain((item, score) => found.push({ item, score }))
  return found
}
