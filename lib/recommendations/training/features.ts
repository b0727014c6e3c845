import { peaksOf } from './blend'
import { CHANNELS, type Gatherer } from './candidates'
import { type ContentSimilarity } from './content'
import { SIGNALS } from './item-signals'
import { latestKnown } from './sequences'
import { type History } from './types'

const contextNames = ['blend', 'blendShare', 'historyLength', 'lastPopularity', 'alikeLast', 'alikeBest', 'alikeMean']
const remembered = 20

/** Names of the columns that `writeFeatures` fills, in order. */
export function featureNames(parts: readonly { name: string }[]): string[] {
  const channels = parts.flatMap(({ name }) => CHANNELS.map((channel) => `${name}.${channel}`))
  const shares = parts.map(({ name }) => `${name}.share`)
  return [...channels, ...shares, ...SIGNALS, ...contextNames]
}

export type FeatureSource = { gatherer: Gatherer; signals: Float32Array; similarity?: ContentSimilarity }

/** Writes one row of features for each of these slots of the gatherer; what is not known is NaN. */
export function writeFeatures(
  { gatherer, signals, similarity }: FeatureSource,
  history: History,
  slots: Int32Array,
  blendScores: Float32Array,
  into: Float32Array,
): void {
  const { width, parts } = gatherer
  const peaks = peaksOf(gatherer, new Float32Array(width))
  const columns = width + parts.length + SIGNALS.length + contextNames.length
  const places = latestKnown(history, gatherer.items, remembered)
  const last = places.length > 0 ? history[places[0]!]! : -1
  const length = Math.log1p(Math.min(history.length, 1000))
  const best = slots.reduce((most, slot) => Math.max(most, blendScores[slot]!), 0)
  for (let n = 0; n < slots.length; n++) {
    const slot = slots[n]!
    const item = gatherer.item[slot]!
    let at = n * columns
    for (let c = 0; c < width; c++) into[at++] = gatherer.scores[slot * width + c]!
    for (let part = 0; part < parts.length; part++) {
      const channel = part * CHANNELS.length + 1
      into[at++] = peaks[channel]! > 0 ? gatherer.scores[slot * width + channel]! / peaks[channel]! : 0
    }
    for (let s = 0; s < SIGNALS.length; s++) into[at++] = signals[item * SIGNALS.length + s]!
    into[at++] = blendScores[slot]!
    into[at++] = best > 0 ? blendScores[slot]! / best : 0
    into[at++] = length
    into[at++] = last >= 0 ? signals[last * SIGNALS.length]! : Number.NaN
    let sum = 0
    let strongest = 0
    if (similarity) {
      for (const place of places) {
        const likeness = similarity(history[place]!, item)
        sum += likeness
        if (likeness > strongest) strongest = likeness
      }
    }
    into[at++] = similarity && last >= 0 ? similarity(last, item) : Number.NaN
    into[at++] = similarity ? strongest : Number.NaN
    into[at++] = similarity ? sum / Math.max(1, places.length) : Number.NaN
  }
}
