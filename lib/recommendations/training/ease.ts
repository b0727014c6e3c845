// EASE: a linear item-to-item model in closed form (Steck 2019), with what lifts it chosen on the training data.
import { chooseEase } from './ease-choice'
import { EaseModel, type EaseParameters } from './ease-model'
import { EaseSolver } from './ease-solve'
import { type NeighbourLists } from './neighbour-lists'
import { TopList } from './top-list'
import { type Interactions, interactionMatrix } from './types'

export type EaseOptions = {
  /** Given parameters are taken as they are; without them they are chosen on held-out events. */
  parameters?: EaseParameters
  /** How many weights of B are kept per item. */
  neighbours?: number
  /** The length of list to be good at. */
  k?: number
  /** Whether each user's events stand in the order of time; taken from `times` when not said. */
  ordered?: boolean
  seed?: number
  threads?: number
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

/** From here the dense inverse takes more memory (8 bytes a pair of items) and time than a training should; see iALS. */
export const EASE_MOST_ITEMS = 12_000

/**
 * Trains EASE. Rejects with a RangeError for broken interactions (NaN weights) or a catalogue above `EASE_MOST_ITEMS`;
 * with no items or no events the model recommends nothing.
 */
export async function fitEase(interactions: Interactions, options: EaseOptions = {}): Promise<EaseModel> {
  const { neighbours = 800, k = 20, seed = 1, threads, signal, onProgress } = options
  const { items } = interactions
  if (items > EASE_MOST_ITEMS) throw new RangeError(`EASE is for ${EASE_MOST_ITEMS} items at most, not ${items}.`)
  const matrix = interactionMatrix(interactions)
  const ordered = options.ordered ?? interactions.times !== undefined
  const parameters =
    options.parameters ?? (await chooseEase(interactions, { k, ordered, seed, threads, signal, onProgress }))
  const solver = new EaseSolver(matrix, threads)
  const { values, stride } = await solver.solve(parameters, signal)
  const factors = Float64Array.from(
    solver.counts,
    (count, j) => -((count + 1) ** parameters.popularityExponent) / values[j * stride + j]!,
  )
  return new EaseModel(strongest(values, stride, factors, neighbours), parameters)
}

// B is dense, but its small weights change next to nothing: each item keeps its largest ones, of either sign.
function strongest(p: Float32Array, stride: number, factors: Float64Array, most: number): NeighbourLists {
  const items = factors.length
  const perItem = Math.max(0, Math.min(most, items - 1))
  const indptr = Int32Array.from({ length: items + 1 }, (_, item) => item * perItem)
  const indices = new Int32Array(items * perItem)
  const values = new Float32Array(items * perItem)
  const best = new TopList(perItem)
  for (let i = 0; i < items; i++) {
    const row = p.subarray(i * stride, i * stride + items)
    for (let j = 0; j < items; j++) if (j !== i) best.push(j, Math.abs(row[j]! * factors[j]!))
    best.drain((j, _, place) => {
      indices[i * perItem + place] = j
      values[i * perItem + place] = row[j]! * factors[j]!
    })
  }
  return { items, indptr, indices, values }
}
