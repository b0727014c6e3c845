import { CHANNELS, type Gatherer } from './candidates'
import { TopList } from './top-list'

// What never counts for anything is left out of the list before a division by it.
const tiny = 1e-12

/**
 * Weighs the parts: every channel of every part is taken relative to its best candidate, popularity relative to the most
 * popular item, and the weights (one a channel, the last for popularity) say how much each counts.
 */
export class Blend {
  private readonly peaks: Float32Array
  scores = new Float32Array(1024)

  constructor(
    readonly weights: Float32Array,
    readonly popularity: Float32Array,
  ) {
    this.peaks = new Float32Array(weights.length)
  }

  /** Scores all gathered candidates into `scores`. */
  score(from: Gatherer): void {
    if (this.scores.length < from.count) this.scores = new Float32Array(2 * from.count)
    const factors = this.factors(from)
    const last = from.width
    for (let slot = 0; slot < from.count; slot++) {
      let sum = factors[last]! * this.popularity[from.item[slot]!]!
      const at = slot * from.width
      for (let n = 0; n < last; n++) sum += factors[n]! * from.scores[at + n]!
      this.scores[slot] = sum
    }
  }

  /** The slots of the `most` best candidates, best first. */
  shortlist(from: Gatherer, most: number): Int32Array {
    this.score(from)
    const best = new TopList(Math.min(most, from.count))
    for (let slot = 0; slot < from.count; slot++) best.push(slot, this.scores[slot]!)
    const slots = new Int32Array(best.size)
    best.drain((slot, _, place) => {
      slots[place] = slot
    })
    return slots
  }

  private factors(from: Gatherer): Float32Array {
    const peaks = peaksOf(from, this.peaks)
    for (let n = 0; n < from.width; n++) peaks[n] = this.weights[n]! / Math.max(tiny, peaks[n]!)
    peaks[from.width] = this.weights[from.width]!
    return peaks
  }
}

/** The best score of each channel among the candidates. */
export function peaksOf(from: Gatherer, into: Float32Array): Float32Array {
  into.fill(0)
  for (let slot = 0; slot < from.count; slot++) {
    const at = slot * from.width
    for (let n = 0; n < from.width; n++) if (from.scores[at + n]! > into[n]!) into[n] = from.scores[at + n]!
  }
  return into
}

/** Weights before anything is learned: every part alike by its fading channel, popularity to break ties. */
export function evenWeights(parts: number): Float32Array {
  const weights = new Float32Array(parts * CHANNELS.length + 1)
  for (let part = 0; part < parts; part++) weights[part * CHANNELS.length + 1] = 1
  weights[weights.length - 1] = 0.1
  return weights
}

/**
 * Rows of relative channels in groups, the wanted candidate first in each. A row that stands for several candidates left
 * out has the logarithm of their number as its offset.
 */
export type BlendSample = { columns: number; values: Float32Array; offsets: Float32Array; groups: Int32Array }

/**
 * Weights under which the wanted candidates win most often: softmax over each group, full gradients with Adam, weights
 * kept at 0 or above (no part may speak against what it found) and small by an L2 pull. Throws a RangeError for values that
 * are no numbers, which would otherwise silently leave no weight at all.
 */
export function learnBlend({ columns, values, offsets, groups }: BlendSample, rounds = 150, l2 = 1e-4): Float32Array {
  if (!values.every((value) => Number.isFinite(value)))
    throw new RangeError('A part scores a candidate with something that is no number.')
  const weights = new Float32Array(columns).fill(1)
  const mean = new Float64Array(columns)
  const square = new Float64Array(columns)
  const gradient = new Float64Array(columns)
  const most = groups.reduce((a, b) => Math.max(a, b), 0)
  const scores = new Float64Array(most)
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0)
    let row = 0
    for (const size of groups) {
      softmax(values, offsets, columns, row, size, weights, scores)
      for (let n = 0; n < size; n++) {
        const error = scores[n]! - (n === 0 ? 1 : 0)
        if (Math.abs(error) < 1e-5) continue
        const at = (row + n) * columns
        for (let c = 0; c < columns; c++) gradient[c]! += error * values[at + c]!
      }
      row += size
    }
    for (let c = 0; c < columns; c++) {
      const slope = gradient[c]! / Math.max(1, groups.length) + l2 * weights[c]!
      mean[c] = 0.9 * mean[c]! + 0.1 * slope
      square[c] = 0.99 * square[c]! + 0.01 * slope * slope
      const step = mean[c]! / (1 - 0.9 ** round) / (Math.sqrt(square[c]! / (1 - 0.99 ** round)) + 1e-8)
      weights[c] = Math.max(0, weights[c]! - 0.1 * step)
    }
  }
  return weights
}

function softmax(
  values: Float32Array,
  offsets: Float32Array,
  columns: number,
  row: number,
  size: number,
  weights: Float32Array,
  into: Float64Array,
): void {
  let most = -Infinity
  for (let n = 0; n < size; n++) {
    let sum = offsets[row + n]!
    const at = (row + n) * columns
    for (let c = 0; c < columns; c++) sum += weights[c]! * values[at + c]!
    into[n] = sum
    if (sum > most) most = sum
  }
  let total = 0
  for (let n = 0; n < size; n++) total += into[n] = Math.exp(into[n]! - most)
  for (let n = 0; n < size; n++) into[n]! /= total
}
