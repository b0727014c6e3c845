import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import { predictTrees } from '@/lib/ml/trees/model'
import { type TreeModel } from '@/lib/ml/trees/types'
import { Blend, peaksOf } from './blend'
import { CHANNELS, Gatherer } from './candidates'
import { type Content, contentSimilarity } from './content'
import { featureNames, type FeatureSource, writeFeatures } from './features'
import { SIGNALS } from './item-signals'
import { drained, NeighbourModel } from './neighbour-model'
import { type Part } from './parts'
import { PopularityModel } from './popularity'
import { isKnown, latestKnown } from './sequences'
import { TopList } from './top-list'
import { type History, type RecommendOptions, type Recommender, type Scored } from './types'

const KIND = 'hybrid/1'

/** An item of the history that speaks for a recommendation, how much, and by which part most. */
export type Reason = { item: number; share: number; part: string }

export type HybridState = {
  items: number
  parts: Part[]
  /** SIGNALS of each item, in rows. */
  signals: Float32Array
  weights: Float32Array
  content?: Content
  trees?: TreeModel
  decay: number
  horizon: number
  /** How many candidates the trees look at. */
  pool: number
}

/**
 * Recommends by all parts at once: the blend picks a pool of candidates, the trees put it in order, and what is popular
 * stands below, so that the answer is as long as the catalogue allows, also for an empty history.
 */
export class HybridModel implements Recommender {
  readonly popularity: PopularityModel
  readonly source: FeatureSource
  private readonly blend: Blend
  private readonly columns: number

  constructor(readonly state: HybridState) {
    const { items, parts, signals, weights, content, decay, horizon } = state
    const popularity = Float32Array.from({ length: items }, (_, item) => signals[item * SIGNALS.length]!)
    const most = popularity.reduce((a, b) => Math.max(a, b), 1e-9)
    this.popularity = new PopularityModel(popularity)
    this.blend = new Blend(
      weights,
      popularity.map((one) => one / most),
    )
    this.source = {
      gatherer: new Gatherer(items, parts, decay, horizon),
      signals,
      similarity: content && contentSimilarity(content),
    }
    this.columns = featureNames(parts).length
  }

  get items(): number {
    return this.state.items
  }

  /** One part alone, for rails that want only that: 'alike' for similar items, 'window' for what comes next. */
  part(name: string): NeighbourModel | undefined {
    const found = this.state.parts.find((part) => part.name === name)
    return found && new NeighbourModel(found.lists, this.state)
  }

  recommend(history: History, k: number, options: RecommendOptions = {}): Scored[] {
    const found = this.personal(history, k, options)
    if (found.length >= k) return found.slice(0, k)
    const taken = new Set(options.exclude)
    for (const { item } of found) taken.add(item)
    const below = found.length > 0 ? found[found.length - 1]!.score : 0
    const floor = this.popularity.recommend(history, k - found.length, { exclude: taken, repeat: options.repeat })
    const top = floor[0]?.score ?? 0
    return [...found, ...floor.map(({ item, score }) => ({ item, score: below - 1 + (score - top) }))]
  }

  similarItems(item: number, k: number): Scored[] {
    return isKnown(item, this.items) ? this.personal([item], k, {}) : []
  }

  /** Adds the blend's scores of the candidates; trees only order the best of them and are not used here. */
  addScores(history: History, into: Float32Array, scale: number, options: RecommendOptions = {}): void {
    const { gatherer } = this.source
    gatherer.gather(history, options)
    this.blend.score(gatherer)
    for (let slot = 0; slot < gatherer.count; slot++) into[gatherer.item[slot]!]! += scale * this.blend.scores[slot]!
  }

  /** Which items of the history led to `item`, the strongest first, shares adding up to 1; empty when it is only popular. */
  reasons(history: History, item: number): Reason[] {
    const { gatherer } = this.source
    const { parts, weights, decay, horizon } = this.state
    gatherer.gather(history)
    const peaks = peaksOf(gatherer, new Float32Array(gatherer.width))
    const bySource = new Map<number, { total: number; part: string; most: number }>()
    let fading = 1
    latestKnown(history, this.items, horizon).forEach((place, step) => {
      const source = history[place]!
      for (let p = 0; p < parts.length; p++) {
        const value = valueIn(parts[p]!, source, item)
        if (value === 0) continue
        const at = p * CHANNELS.length
        const share = (channel: number) =>
          peaks[at + channel]! > 0 ? weights[at + channel]! / peaks[at + channel]! : 0
        const amount = value * ((step === 0 ? share(0) : 0) + fading * share(1) + share(2) + share(3))
        const entry = bySource.get(source) ?? { total: 0, part: '', most: -1 }
        if (amount > entry.most) Object.assign(entry, { most: amount, part: parts[p]!.name })
        entry.total += amount
        bySource.set(source, entry)
      }
      fading *= decay
    })
    const sum = [...bySource.values()].reduce((total, entry) => total + entry.total, 0)
    return [...bySource]
      .map(([source, { total, part }]) => ({ item: source, share: sum > 0 ? total / sum : 1 / bySource.size, part }))
      .sort((a, b) => b.share - a.share)
  }

  /** The pool of candidates for a history, best first by the blend, with their features in rows. For training. */
  pool(history: History, most: number, options: RecommendOptions = {}) {
    const { gatherer } = this.source
    gatherer.gather(history, options)
    const slots = this.blend.shortlist(gatherer, most)
    return { gatherer, slots, blend: this.blend }
  }

  features(history: History, slots: Int32Array, into: Float32Array): void {
    writeFeatures(this.source, history, slots, this.blend.scores, into)
  }

  toBytes(): Uint8Array {
    return packHybrid(this.state)
  }

  /** Reads what `toBytes` wrote; throws an Error for damaged or foreign bytes. */
  static fromBytes(bytes: Uint8Array): HybridModel {
    return new HybridModel(unpackHybrid(bytes))
  }

  private personal(history: History, k: number, options: RecommendOptions): Scored[] {
    const { trees, pool } = this.state
    const { gatherer, slots } = this.pool(history, Math.max(k, pool), options)
    if (!trees) return Array.from(slots, (slot) => ({ item: gatherer.item[slot]!, score: this.blend.scores[slot]! }))
    const ordered = slots.subarray(0, pool)
    const values = new Float32Array(ordered.length * this.columns)
    this.features(history, ordered, values)
    const scores = predictTrees(trees, { rows: ordered.length, columns: this.columns, values })
    const best = new TopList(ordered.length)
    ordered.forEach((slot, n) => best.push(gatherer.item[slot]!, scores[n]!))
    const found = drained(best)
    const below = found.length > 0 ? found[found.length - 1]!.score : 0
    const top = this.blend.scores[slots[pool] ?? 0]!
    for (const slot of slots.subarray(pool)) {
      found.push({ item: gatherer.item[slot]!, score: below - 1 + this.blend.scores[slot]! - top })
    }
    return found
  }
}

function valueIn({ lists }: Part, source: number, item: number): number {
  for (let n = lists.indptr[source]!; n < lists.indptr[source + 1]!; n++)
    if (lists.indices[n] === item) return lists.values[n]!
  return 0
}

type Arrays = Parameters<typeof packArrays>[2]

function packHybrid(state: HybridState): Uint8Array {
  const { items, parts, signals, weights, content, trees, decay, horizon, pool } = state
  const arrays: Arrays = { signals, weights }
  for (const { name, lists } of parts) {
    arrays[`part.${name}.indptr`] = lists.indptr
    arrays[`part.${name}.indices`] = lists.indices
    arrays[`part.${name}.values`] = lists.values
  }
  if (content?.attributes) {
    arrays['attributes.indptr'] = content.attributes.indptr
    arrays['attributes.indices'] = content.attributes.indices
  }
  for (const name of ['text', 'image'] as const) if (content?.[name]) arrays[`${name}.values`] = content[name].values
  const { objective, columns, base, ...nodes } = trees ?? { objective: 'lambdamart', columns: 0, base: 0 }
  if (trees) for (const [name, array] of Object.entries(nodes)) arrays[`trees.${name}`] = array as Float32Array
  const meta = {
    ...{ items, decay, horizon, pool, parts: parts.map(({ name }) => name) },
    trees: trees && { objective, columns, base },
    attributes: content?.attributes?.attributes,
    text: content?.text && { dimensions: content.text.dimensions, weight: content.text.weight },
    image: content?.image && { dimensions: content.image.dimensions, weight: content.image.weight },
  }
  return packArrays(KIND, meta, arrays)
}

type Meta = Pick<HybridState, 'items' | 'decay' | 'horizon' | 'pool'> & {
  parts: string[]
  trees?: Pick<TreeModel, 'objective' | 'columns' | 'base'>
  attributes?: number
  text?: { dimensions: number; weight?: number }
  image?: { dimensions: number; weight?: number }
}

function unpackHybrid(bytes: Uint8Array): HybridState {
  const { meta, arrays } = unpackArrays(KIND, bytes)
  const { items, decay, horizon, pool, parts, trees, attributes, text, image } = meta as Meta
  const ints = (name: string) => arrays[name] as Int32Array
  const floats = (name: string) => arrays[name] as Float32Array
  const hasContent = attributes !== undefined || text || image
  const nodes = Object.entries(arrays).filter(([name]) => name.startsWith('trees.'))
  return {
    ...{ items, decay, horizon, pool, signals: floats('signals'), weights: floats('weights') },
    parts: parts.map((name) => ({
      name,
      lists: {
        items,
        indptr: ints(`part.${name}.indptr`),
        indices: ints(`part.${name}.indices`),
        values: floats(`part.${name}.values`),
      },
    })),
    content: hasContent
      ? {
          attributes:
            attributes === undefined
              ? undefined
              : { attributes, indptr: ints('attributes.indptr'), indices: ints('attributes.indices') },
          text: text && { ...text, values: floats('text.values') },
          image: image && { ...image, values: floats('image.values') },
        }
      : undefined,
    trees:
      trees && ({ ...trees, ...Object.fromEntries(nodes.map(([name, array]) => [name.slice(6), array])) } as TreeModel),
  }
}
