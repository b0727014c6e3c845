import { itemCounts } from './sequences'
import { type Interactions } from './types'

export const SIGNALS = ['popularity', 'lateness', 'trend', 'age'] as const
const width = SIGNALS.length
const day = 86_400_000

/**
 * What is known of each item beside its neighbours, in rows of SIGNALS: the logarithm of its events; how near the end
 * of people's sequences it is taken; how much its last 30 days exceed what is usual for it; its age in days (logarithm). What needs
 * times is NaN without them.
 */
export function itemSignals(interactions: Interactions): Float32Array {
  const { users, items, indptr, indices, times } = interactions
  const counts = itemCounts(interactions)
  const signals = new Float32Array(items * width)
  const lateness = new Float64Array(items)
  for (let user = 0; user < users; user++) {
    const end = indptr[user + 1]!
    for (let place = indptr[user]!; place < end; place++) lateness[indices[place]!]! += 1 / (end - place)
  }
  const usual = lateness.reduce((sum, one) => sum + one, 0) / Math.max(1, indices.length)
  const recent = new Float64Array(items)
  const first = new Float64Array(items).fill(Infinity)
  const newest = times ? times.reduce((a, b) => Math.max(a, b), -Infinity) : Number.NaN
  const oldest = times ? times.reduce((a, b) => Math.min(a, b), Infinity) : Number.NaN
  if (times) {
    for (let place = 0; place < indices.length; place++) {
      const item = indices[place]!
      if (newest - times[place]! < 30 * day) recent[item]!++
      first[item] = Math.min(first[item]!, times[place]!)
    }
  }
  const months = Math.max(1, (newest - oldest) / (30 * day))
  for (let item = 0; item < items; item++) {
    const count = counts[item]!
    signals[item * width] = Math.log1p(count)
    signals[item * width + 1] = (lateness[item]! + 5 * usual) / (count + 5)
    signals[item * width + 2] = times ? Math.log((recent[item]! + 1) / (count / months + 1)) : Number.NaN
    signals[item * width + 3] = times && count > 0 ? Math.log1p((newest - first[item]!) / day) : Number.NaN
  }
  return signals
}
