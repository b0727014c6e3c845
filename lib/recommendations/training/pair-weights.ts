import { itemCounts, occurrences } from './sequences'
import { buildLists, type NeighbourLists } from './neighbour-lists'
import { type Interactions } from './types'

export type PairOptions = {
  /** What two events count that stand `distance` places apart; negative when the neighbour came first. */
  weight: (distance: number) => number
  /** Most places looked at on either side. */
  reach: number
  /** Exponent of the sequence's length by which its pairs count less: 0 not at all, 1 in proportion. */
  lengthDiscount?: number
  /** Milliseconds after which a pair counts half; without it, or without times, age does not matter. */
  halfLife?: number
  /** Most neighbours kept for an item. */
  neighbours: number
  finish: (sum: number, item: number, neighbour: number, counts: Int32Array) => number
}

/**
 * Neighbour lists from what stands near each other in the sequences. The time is events × reach, whatever the length of
 * a sequence, so that one person with 100,000 events costs as much as 100,000 people with one.
 */
export function pairLists(interactions: Interactions, options: PairOptions): NeighbourLists {
  const { indptr, indices, times, weights } = interactions
  const { reach, lengthDiscount = 0, halfLife, neighbours, finish } = options
  const counts = itemCounts(interactions)
  const where = occurrences(interactions)
  const forward = Float64Array.from({ length: reach + 1 }, (_, d) => (d > 0 ? options.weight(d) : 0))
  const backward = Float64Array.from({ length: reach + 1 }, (_, d) => (d > 0 ? options.weight(-d) : 0))
  const newest = times && times.reduce((a, b) => Math.max(a, b), -Infinity)
  const strength = (place: number, length: number): number => {
    let worth = lengthDiscount ? length ** -lengthDiscount : 1
    if (weights) worth *= weights[place]!
    if (times && halfLife) worth *= 2 ** ((times[place]! - newest!) / halfLife)
    return worth
  }
  return buildLists(
    interactions.items,
    neighbours,
    (item, add) => {
      for (let n = where.indptr[item]!; n < where.indptr[item + 1]!; n++) {
        const place = where.places[n]!
        const user = where.userOf[place]!
        const start = indptr[user]!
        const end = indptr[user + 1]!
        const worth = strength(place, end - start)
        const from = Math.max(start, place - reach)
        const to = Math.min(end - 1, place + reach)
        for (let other = from; other < place; other++) {
          const amount = backward[place - other]!
          if (amount > 0) add(indices[other]!, worth * amount)
        }
        for (let other = place + 1; other <= to; other++) {
          const amount = forward[other - place]!
          if (amount > 0) add(indices[other]!, worth * amount)
        }
      }
    },
    (sum, item, neighbour) => finish(sum, item, neighbour, counts),
  )
}
