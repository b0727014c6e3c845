import { BestRows } from '@/lib/search/embedding/best-rows'
import type { InstantTextEmbedder } from '@/lib/search/embedding/types'
import type { VectorIndex } from '@/lib/search/embedding/vector-index'
import type { SearchIndex } from '@/lib/search/engine/types'
import { ProductNumbers } from './product-numbers'
import { type TitleTerms, termsOf } from './title-terms'
import type { Translations } from './translations'

/** What a candidate is judged by, each about 0 to 1. */
export const signals = [
  'words', // the engine's score, best 1
  'meaning', // likeness of title and query
  'feedback', // likeness of the title to those that words and meaning put first
  'translation', // score by the words that shoppers chose before for such words, best 1
  'kinship', // score by the words that the titles found first share (RM3, Lavrenko and Croft 2001), best 1
] as const

export type FusionWeights = Record<(typeof signals)[number], number>

/** For a shop that has not learned its own yet. */
export const usualWeights: FusionWeights = { words: 1, meaning: 0.3, feedback: 0.5, translation: 1, kinship: 0.5 }

/** Candidates of a query, one column of numbers a signal. */
export type Candidates = {
  ids: string[]
  /** Their numbers among the title terms; higher ones have none. */
  products: Int32Array
  /** The terms of the query as typed and as put right. */
  typed: string[]
  terms: string[]
  signals: Record<(typeof signals)[number], Float32Array>
}

export type RetrieverParts = {
  index: Pick<SearchIndex, 'find' | 'idOf' | 'numbering'>
  vectors: VectorIndex
  embedder: InstantTextEmbedder
  titles: TitleTerms
  /** what was learned from choices; without it the shop is cold and the query's own words stand for it */
  translations?: Translations
}

/** Nobody asks more; the rest is not read. */
const longest = 600
const fromWords = 1000
const fromMeaning = 300
const fromTranslation = 500
const fromFirst = 10
const kin = 15
const kinTerms = 20

/** Finds the products for a query by words, meaning, learned translations and feedback from its own best finds. */
export class HybridRetriever {
  private readonly numbers: ProductNumbers
  /** The last query, by number, that found a product. */
  private lastSeen = new Uint32Array(0)
  private asked = 0

  constructor(private readonly parts: RetrieverParts) {
    this.numbers = new ProductNumbers(parts.index, parts.vectors, parts.titles)
  }

  /** All products worth ranking for a query, with their signals; none for a query of which nothing is known. */
  candidates(query: string): Candidates {
    const { index, vectors, embedder, titles, translations } = this.parts
    const { numbers } = this
    numbers.follow()
    const byWords = index.find(query.slice(0, longest), fromWords)
    const text = byWords.correctedQuery ?? query.slice(0, longest)
    const meaning = embedder.embed(text)
    const terms = termsOf(text)
    const answers = translations?.expand(terms) ?? new Map(terms.map((term) => [term, 1]))
    const translated = titles.search(answers, fromTranslation)
    const near = vectors.nearestRows(meaning, fromMeaning)
    const products = this.together(byWords.ordinals, near, translated.best)
    const rows = new Int32Array(products.length)
    const words = new Float32Array(products.length)
    const translation = new Float32Array(products.length)
    words.set(byWords.scores)
    const ids: string[] = []
    for (let at = 0; at < products.length; at++) {
      const product = products[at]!
      rows[at] = numbers.rowOf(product)
      translation[at] = translated.scoreOf(product)
      ids.push(numbers.idOf(product))
    }
    const found: Candidates = {
      ids,
      products,
      typed: text === query ? terms : termsOf(query.slice(0, longest)),
      terms,
      signals: {
        words: toShareOfBest(words),
        meaning: vectors.rowSimilarities(meaning, rows),
        translation: toShareOfBest(translation),
        feedback: new Float32Array(products.length),
        kinship: new Float32Array(products.length),
      },
    }
    const first = bestOf(found, { words: 1, meaning: 0.6, translation: 0, feedback: 0, kinship: 0 }, fromFirst)
    found.signals.feedback = vectors.rowSimilarities(vectors.rowCentre(first.map(({ row }) => rows[row]!)), rows)
    const kindred = bestOf(found, { ...usualWeights, kinship: 0 }, kin).map(({ row }) => products[row]!)
    found.signals.kinship = toShareOfBest(titles.scores(titles.shared(kindred, kinTerms), products))
    return found
  }

  /** The k best products for a query by a weighted sum of the signals, best first. */
  retrieve(query: string, k: number, weights: FusionWeights = usualWeights): { id: string; score: number }[] {
    const found = this.candidates(query)
    return bestOf(found, weights, k).map(({ row, score }) => ({ id: found.ids[row]!, score }))
  }

  /** The numbers of all products found, each once, those of the engine first. */
  private together(ordinals: Uint32Array, rows: Int32Array, others: Int32Array): Int32Array {
    const { numbers } = this
    const all = new Int32Array(ordinals.length + rows.length + others.length)
    for (let at = 0; at < ordinals.length; at++) all[at] = numbers.ofOrdinal(ordinals[at]!)
    for (let at = 0; at < rows.length; at++) all[ordinals.length + at] = numbers.ofRow(rows[at]!)
    all.set(others, ordinals.length + rows.length)
    if (this.lastSeen.length < numbers.size) this.lastSeen = new Uint32Array(Math.ceil(numbers.size * 1.1))
    const { lastSeen } = this
    this.asked += 1
    let count = 0
    for (const product of all) {
      if (lastSeen[product] === this.asked) continue
      lastSeen[product] = this.asked
      all[count++] = product
    }
    return all.subarray(0, count)
  }
}

/** The weighted sum of the signals of each candidate. */
export function fuse(found: Candidates, weights: FusionWeights): Float64Array {
  const scores = new Float64Array(found.ids.length)
  for (const name of signals) {
    const column = found.signals[name]
    const weight = weights[name]
    if (weight !== 0) for (let at = 0; at < scores.length; at++) scores[at]! += weight * column[at]!
  }
  return scores
}

/** The places of the k candidates with the highest sums, best first. */
export function bestOf(found: Candidates, weights: FusionWeights, k: number): { row: number; score: number }[] {
  const scores = fuse(found, weights)
  const best = new BestRows(Math.min(k, scores.length))
  for (let at = 0; at < scores.length; at++) if (scores[at]! > best.least) best.offer(at, scores[at]!)
  return best.sorted()
}

function toShareOfBest(column: Float32Array): Float32Array {
  let best = 0
  for (const value of column) if (value > best) best = value
  if (best > 0) for (let at = 0; at < column.length; at++) column[at]! /= best
  return column
}
