import { checkInteractions, type History, type Interactions } from './types'

/** Interactions from one list of items a user, oldest first. Throws a RangeError for an item outside of 0..items-1. */
export function interactionsFrom(sequences: readonly ArrayLike<number>[], items: number): Interactions {
  const indptr = new Int32Array(sequences.length + 1)
  sequences.forEach((sequence, user) => {
    indptr[user + 1] = indptr[user]! + sequence.length
  })
  const indices = new Int32Array(indptr[sequences.length]!)
  sequences.forEach((sequence, user) => indices.set(sequence, indptr[user]))
  const interactions = { users: sequences.length, items, indptr, indices }
  checkInteractions(interactions)
  return interactions
}

/** The interactions without the last `count` events of every user who then still has `keep` of them; others stay whole. */
export function withoutLast(interactions: Interactions, count: number, keep: number): Interactions {
  const { users, indptr, times, weights } = interactions
  const kept = new Int32Array(users + 1)
  const pick = new Int32Array(interactions.indices.length)
  let write = 0
  for (let user = 0; user < users; user++) {
    const end = indptr[user + 1]!
    const stop = end - indptr[user]! >= count + keep ? end - count : end
    for (let read = indptr[user]!; read < stop; read++) pick[write++] = read
    kept[user + 1] = write
  }
  const places = pick.subarray(0, write)
  return {
    ...interactions,
    indptr: kept,
    indices: Int32Array.from(places, (place) => interactions.indices[place]!),
    times: times && Float64Array.from(places, (place) => times[place]!),
    weights: weights && Float32Array.from(places, (place) => weights[place]!),
  }
}

/** How many events each item has. */
export function itemCounts({ items, indices }: Interactions): Int32Array {
  const counts = new Int32Array(items)
  for (const item of indices) counts[item]!++
  return counts
}

/** Where each item stands: its events are places[indptr[i] .. indptr[i+1]), as places in `indices`; userOf names their rows. */
export function occurrences({ users, items, indptr, indices }: Interactions) {
  const starts = new Int32Array(items + 1)
  for (const item of indices) starts[item + 1]!++
  for (let item = 0; item < items; item++) starts[item + 1]! += starts[item]!
  const next = starts.slice(0, items)
  const places = new Int32Array(indices.length)
  const userOf = new Int32Array(indices.length)
  for (let user = 0; user < users; user++) userOf.fill(user, indptr[user], indptr[user + 1])
  for (let place = 0; place < indices.length; place++) places[next[indices[place]!]!++] = place
  return { indptr: starts, places, userOf }
}

/**
 * The places in `history` of the latest `most` items that a catalogue of `items` knows, latest first. Anything that is
 * no ordinal of the catalogue (a deleted product, NaN) is passed over, and a long history costs no more than a short one.
 */
export function latestKnown(history: History, items: number, most: number): number[] {
  const places: number[] = []
  for (let place = history.length - 1; place >= 0 && places.length < most; place--) {
    if (isKnown(history[place]!, items)) places.push(place)
  }
  return places
}

/** Whether this is the ordinal of an item. */
export const isKnown = (item: number, items: number): boolean => Number.isInteger(item) && item >= 0 && item < items
