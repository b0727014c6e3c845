import { NeighbourModel } from './neighbour-model'
import { pairLists } from './pair-weights'
import { type Interactions } from './types'

export type TransitionOptions = {
  /** Most steps ahead that still count as following (10). */
  reach?: number
  /** Exponent by which a step further counts less: 1 halves at two steps, thirds at three (1). */
  fading?: number
  /** What a pair in the other order counts, 0 to 1 (0.3). */
  backward?: number
  /** Pull towards zero of items with few events, in events (2). */
  shrinkage?: number
  /** Exponent of how often the first item was seen: 1 gives probabilities, less trusts often seen items more (0.5). */
  sourceDiscount?: number
  /** Exponent of how often the following item was seen, against what is popular anyway (0). */
  targetDiscount?: number
  neighbours?: number
  halfLife?: number
  /** How much less each step back in a history counts when recommending (0.5). */
  decay?: number
  /** How many of the latest items of a history are looked at (50). */
  horizon?: number
}

/** Learns which items follow which within a few steps. An item never followed by another has no neighbours. */
export function fitTransitions(interactions: Interactions, options: TransitionOptions = {}): NeighbourModel {
  const { reach = 10, fading = 1, backward = 0.3, shrinkage = 2, sourceDiscount = 0.5, targetDiscount = 0 } = options
  const { neighbours = 200, halfLife, decay = 0.5, horizon = 50 } = options
  const lists = pairLists(interactions, {
    reach,
    neighbours,
    halfLife,
    weight: (distance) => (distance > 0 ? 1 : backward) * Math.abs(distance) ** -fading,
    finish: (sum, item, neighbour, counts) =>
      sum * (counts[item]! + shrinkage) ** -sourceDiscount * (counts[neighbour]! + shrinkage) ** -targetDiscount,
  })
  return new NeighbourModel(lists, { decay, horizon })
}
