import { NeighbourModel } from './neighbour-model'
import { pairLists } from './pair-weights'
import { type Interactions } from './types'

export type Similarity = 'cosine' | 'jaccard' | 'lift' | 'conditional'

export type ItemKnnOptions = {
  /** How the number of people who took both becomes a similarity ('cosine'). */
  similarity?: Similarity
  /** People added to the denominator, so that one shared person proves little (5). */
  shrinkage?: number
  /** Exponent of the sequence's length by which a person's pairs count less (0.5). */
  lengthDiscount?: number
  /** Most places between two items of one person that still make a pair (100). */
  reach?: number
  neighbours?: number
  halfLife?: number
  /** How much less each step back in a history counts when recommending (0.8). */
  decay?: number
  horizon?: number
}

const denominators: Record<Similarity, (item: number, neighbour: number, both: number) => number> = {
  cosine: (item, neighbour) => Math.sqrt(item * neighbour),
  jaccard: (item, neighbour, both) => item + neighbour - both,
  lift: (item, neighbour) => item * neighbour,
  conditional: (item) => item,
}

/** Learns which items are taken by the same people, in any order. */
export function fitItemKnn(interactions: Interactions, options: ItemKnnOptions = {}): NeighbourModel {
  const { similarity = 'cosine', shrinkage = 5, lengthDiscount = 0.5, reach = 100 } = options
  const { neighbours = 200, halfLife, decay = 0.8, horizon = 50 } = options
  const denominator = denominators[similarity]
  const lists = pairLists(interactions, {
    reach,
    neighbours,
    halfLife,
    lengthDiscount,
    weight: () => 1,
    finish: (sum, item, neighbour, counts) => sum / (denominator(counts[item]!, counts[neighbour]!, sum) + shrinkage),
  })
  return new NeighbourModel(lists, { decay, horizon })
}
