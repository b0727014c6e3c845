import { drained } from './neighbour-model'
import { isKnown } from './sequences'
import { TopList } from './top-list'
import { type History, type RecommendOptions, type Scored } from './types'

/** The k best of dense scores, without the history's items unless `repeat`, and without the excluded ones. Overwrites `scores`. */
export function bestOf(scores: Float32Array, history: History, k: number, options: RecommendOptions = {}): Scored[] {
  if (!options.repeat) {
    for (let place = 0; place < history.length; place++) {
      if (isKnown(history[place]!, scores.length)) scores[history[place]!] = Number.NaN
    }
  }
  for (const item of options.exclude ?? []) if (isKnown(item, scores.length)) scores[item] = Number.NaN
  const best = new TopList(Math.min(k, scores.length))
  for (let item = 0; item < scores.length; item++) best.push(item, scores[item]!)
  return drained(best)
}

/**
 * Calls `each` once for every different item of a history, the latest first, with what it counts: its weight times
 * `decay` to the power of the different items after it. Unknown items, and items faded to nothing, are passed over.
 */
export function eachOnce(
  history: History,
  items: number,
  decay: number,
  weights: ArrayLike<number> | undefined,
  each: (item: number, amount: number) => void,
): void {
  const seen = new Uint8Array(items)
  let worth = 1
  for (let place = history.length - 1; place >= 0 && worth > 1e-4; place--) {
    const item = history[place]!
    if (!isKnown(item, items) || seen[item]) continue
    seen[item] = 1
    each(item, worth * (weights ? weights[place]! : 1))
    worth *= decay
  }
}
