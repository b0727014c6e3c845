import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import { drained } from './neighbour-model'
import { isKnown } from './sequences'
import { TopList } from './top-list'
import {
  checkInteractions,
  type History,
  type Interactions,
  type RecommendOptions,
  type Recommender,
  type Scored,
} from './types'

const KIND = 'popularity/1'

export type PopularityOptions = {
  /** Milliseconds after which an event counts half: "trending". Without it every event counts alike. */
  halfLife?: number
  /** What is newest; the latest event when missing. Later events count as if they happened now. */
  now?: number
}

/** The same list for everybody, which is never empty: the floor under every other model. */
export class PopularityModel implements Recommender {
  constructor(readonly scores: Float32Array) {}

  get items(): number {
    return this.scores.length
  }

  addScores(_history: History, into: Float32Array, scale: number): void {
    for (let item = 0; item < this.items; item++) into[item]! += scale * this.scores[item]!
  }

  recommend(history: History, k: number, { exclude, repeat }: RecommendOptions = {}): Scored[] {
    const hidden = new Set(exclude)
    if (!repeat) for (let place = 0; place < history.length; place++) hidden.add(history[place]!)
    const best = new TopList(Math.min(k, this.items))
    for (let item = 0; item < this.items; item++) if (!hidden.has(item)) best.push(item, this.scores[item]!)
    return drained(best)
  }

  /** What everybody takes goes with everything, for want of better. */
  similarItems(item: number, k: number): Scored[] {
    return isKnown(item, this.items) ? this.recommend([item], k) : []
  }

  toBytes(): Uint8Array {
    return packArrays(KIND, {}, { scores: this.scores })
  }

  /** Reads what `toBytes` wrote; throws an Error for damaged or foreign bytes. */
  static fromBytes(bytes: Uint8Array): PopularityModel {
    return new PopularityModel(unpackArrays(KIND, bytes).arrays.scores as Float32Array)
  }
}

/** Counts the events of each item, recent ones more when a half-life is given; needs `times` for that, else throws. */
export function fitPopularity(interactions: Interactions, { halfLife, now }: PopularityOptions = {}): PopularityModel {
  checkInteractions(interactions)
  const { items, indices, times, weights } = interactions
  if (halfLife !== undefined && !times) throw new RangeError('Trending needs the time of each event.')
  const scores = new Float32Array(items)
  const newest = now ?? times?.reduce((a, b) => Math.max(a, b), -Infinity) ?? 0
  for (let event = 0; event < indices.length; event++) {
    const age = times && halfLife ? Math.max(0, newest - times[event]!) / halfLife : 0
    scores[indices[event]!]! += (weights ? weights[event]! : 1) * 2 ** -age
  }
  return new PopularityModel(scores)
}
