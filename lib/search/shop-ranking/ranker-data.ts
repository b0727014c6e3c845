import type { ShownList } from '../ranking/shapes'
import type { RecentAct } from './visitor-taste'

/** Everything the training of the ranking learns from, as it travels to its thread. */
export type RankerData = {
  /** every list of the window, oldest first */
  lists: (ShownList & { visitor: number })[]
  /** what each visitor did, oldest first */
  acts: RecentAct[][]
  /** the search index as it is stored, and the vectors of its products */
  index: Uint8Array
  vectors: Uint8Array | null
  embedder: string
  /** by `week:product` the units, reviews and stars known then */
  known: Map<string, [units90: number, reviews: number, rating: number]>
}

export const WEEK_MS = 7 * 86_400_000
export const weekOf = (at: number) => Math.floor(at / WEEK_MS)
export const knownKey = (at: number, productId: string) => `${weekOf(at)}:${productId}`
