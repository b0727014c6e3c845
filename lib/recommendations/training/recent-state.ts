// Ridge regression from where somebody stands to what comes next: the rows are all moments of all sequences, the inputs
// the items so far, fading with every step, the outputs the next few items. EASE explains a history by itself; this
// explains what follows it, so the order of items counts.
import { SymmetricWorkspace } from '@/lib/ml/linear'
import { symmetricProduct } from './dense-product'
import { EASE_MOST_ITEMS } from './ease'
import { EaseModel } from './ease-model'
import { type NeighbourLists } from './neighbour-lists'
import { itemCounts } from './sequences'
import { TopList } from './top-list'
import { checkInteractions, type Interactions } from './types'

export type RecentStateParameters = {
  /** What each step back in a history counts, above 0 and below 1. */
  decay: number
  /** How many of the next items are to be told, alike. */
  ahead: number
  /** The regularisation of an average item, in units of the mean of the diagonal. */
  lambda: number
}

type Options = { neighbours?: number; threads?: number; signal?: AbortSignal }

// Sequences count less the longer they are, and rare items are held back less than often seen ones.
const lengthDiscount = 0.5
const shrinkExponent = 0.5

/**
 * Trains on the order of the events; times are not looked at. The result is a linear model like EASE, with its own
 * fading. Rejects with a RangeError for broken interactions or more than `EASE_MOST_ITEMS` items.
 */
export async function fitRecentState(
  interactions: Interactions,
  parameters: RecentStateParameters,
  { neighbours = 800, threads, signal }: Options = {},
): Promise<EaseModel> {
  checkInteractions(interactions)
  const { items } = interactions
  const { decay, lambda } = parameters
  if (items > EASE_MOST_ITEMS) throw new RangeError(`This is for ${EASE_MOST_ITEMS} items at most, not ${items}.`)
  if (!(decay > 0 && decay < 1)) throw new RangeError(`The decay ${decay} does not lie between 0 and 1.`)
  const workspace = new SymmetricWorkspace(items, threads)
  const { values, stride } = workspace
  const following = new Float32Array(stride * stride)
  addMoments(interactions, parameters, stride, values, following)
  let mean = 0
  for (let item = 0; item < items; item++) mean += values[item * stride + item]! / items
  for (let item = 0; item < items; item++) {
    const weight = values[item * stride + item]! / (mean || 1)
    values[item * stride + item]! += lambda * (mean || 1) * Math.max(weight, 1e-3) ** shrinkExponent
  }
  await workspace.invert(signal)
  const weights = symmetricProduct(values, following, stride)
  const kept = strongest(weights, stride, itemCounts(interactions), neighbours)
  return new EaseModel(kept, { lambda, rowExponent: lengthDiscount / 2, shrinkExponent, popularityExponent: 0, decay })
}

// The state after event p is the sum of decay^(p-a) over the events a up to p. Summed over all p, two events a <= b of
// one sequence meet with decay^(b-a) (1 - decay^(2(end-b))) / (1 - decay²): no state has to be written out.
function addMoments(
  { users, indptr, indices }: Interactions,
  { decay, ahead }: RecentStateParameters,
  stride: number,
  states: Float32Array,
  following: Float32Array,
): void {
  const average = indices.length / Math.max(1, users) || 1
  const reach = Math.ceil(Math.log(0.01) / Math.log(decay))
  const fading = Float64Array.from({ length: reach + ahead + 2 }, (_, step) => decay ** step)
  for (let user = 0; user < users; user++) {
    const start = indptr[user]!
    const end = indptr[user + 1]!
    const worth = ((end - start) / average) ** -lengthDiscount
    for (let a = start; a < end; a++) {
      const row = indices[a]! * stride
      const last = Math.min(end - 1, a + reach)
      for (let b = a; b <= last; b++) {
        const other = indices[b]!
        const meet = (worth * fading[b - a]! * (1 - decay ** (2 * (end - b)))) / (1 - decay * decay)
        states[row + other]! += meet
        if (b > a) states[other * stride + indices[a]!]! += meet
        if (b === a) continue
        // Moments a..b-1 that still have b among their next `ahead` items.
        const moments = Math.min(b - a, ahead)
        following[row + other]! += (worth * fading[b - a - moments]! * (1 - fading[moments]!)) / (1 - decay)
      }
    }
  }
}

function strongest(weights: Float32Array, stride: number, counts: Int32Array, most: number): NeighbourLists {
  const items = counts.length
  const best = new TopList(Math.max(0, Math.min(most, items - 1)))
  const indptr = new Int32Array(items + 1)
  const indices = new Int32Array(items * best.capacity)
  const values = new Float32Array(items * best.capacity)
  let write = 0
  for (let i = 0; i < items; i++) {
    const row = weights.subarray(i * stride, i * stride + items)
    if (counts[i]! > 0) for (let j = 0; j < items; j++) if (j !== i && row[j] !== 0) best.push(j, Math.abs(row[j]!))
    best.drain((j) => {
      indices[write] = j
      values[write++] = row[j]!
    })
    indptr[i + 1] = write
  }
  return { items, indptr, indices: indices.slice(0, write), values: values.slice(0, write) }
}
