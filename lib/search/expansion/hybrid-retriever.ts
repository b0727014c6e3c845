import { BestRows } from '@/lib/search/embedding/best-rows'
import type { InstantTextEmbedder } from '@/lib/search/embedding/types'
import type { VectorIndex } from '@/lib/search/embedding/vector-index'
import type { SearchIndex } from '@/lib/search/engine/types'
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
export type Candidates = { ids: string[]; signals: Record<(typeof signals)[number], Float32Array> }

export type RetrieverParts = {
  index: Pick<SearchIndex, 'retrieve' | 'correct'>
  vectors: VectorIndex
  embedder: InstantTextEmbedder
  titles: TitleTerms
  /** what was learned from choices; without it the shop is cold and the query's own words stand for it */
  translations?: Translations
}

const fromWords = 1000
const fromMeaning = 300
const fromTranslation = 500
const fromFirst = 10
const kin = 15
const kinTerms = 20

/** Finds the products for a query by words, meaning, learned translations and feedback from its own best finds. */
export class HybridRetriever {
  constructor(private readonly parts: RetrieverParts) {}

  /** All products worth ranking for a query, with their signals; none for a query of which nothing is known. */
  candidates(query: string): Candidates {
    const { index, vectors, embedder, titles, translations } = this.parts
    const text = index.correct(query) ?? query
    const asked = embedder.embed(text)
    const terms = termsOf(text)
    const byWords = new Map(index.retrieve(query, fromWords).map((hit) => [hit.id, hit.score]))
    const near = vectors.search(asked, fromMeaning)
    const translated = titles.search(
      translations?.expand(terms) ?? new Map(terms.map((term) => [term, 1])),
      fromTranslation,
    )
    const ids = [...new Set([...byWords.keys(), ...near.map((hit) => hit.id), ...translated.best.map((hit) => hit.id)])]

    const found: Candidates = {
      ids,
      signals: {
        words: toShareOfBest(Float32Array.from(ids, (id) => byWords.get(id) ?? 0)),
        meaning: vectors.similarities(asked, ids),
        translation: toShareOfBest(Float32Array.from(ids, translated.scoreOf)),
        feedback: new Float32Array(ids.length),
        kinship: new Float32Array(ids.length),
      },
    }
    const first = firstOf(found, { words: 1, meaning: 0.6, translation: 0, feedback: 0, kinship: 0 }, fromFirst)
    found.signals.feedback = vectors.similarities(vectors.centre(first), ids)
    const shared = titles.shared(firstOf(found, { ...usualWeights, kinship: 0 }, kin), kinTerms)
    found.signals.kinship = toShareOfBest(Float32Array.from(ids, titles.search(shared, 0).scoreOf))
    return found
  }

  /** The k best products for a query by a weighted sum of the signals, best first. */
  retrieve(query: string, k: number, weights: FusionWeights = usualWeights): { id: string; score: number }[] {
    return bestOf(this.candidates(query), weights, k)
  }
}

/** The weighted sum of the signals of each candidate. */
export function fuse(found: Candidates, weights: FusionWeights): Float64Array {
  const scores = new Float64Array(found.ids.length)
  for (const name of signals) {
    const column = found.signals[name]
    for (let at = 0; at < scores.length; at++) scores[at]! += weights[name] * column[at]!
  }
  return scores
}

function bestOf(found: Candidates, weights: FusionWeights, k: number): { id: string; score: number }[] {
  const scores = fuse(found, weights)
  const best = new BestRows(Math.min(k, scores.length))
  scores.forEach((score, at) => score > best.least && best.offer(at, score))
  return best.sorted().map(({ row, score }) => ({ id: found.ids[row]!, score }))
}

const firstOf = (found: Candidates, weights: FusionWeights, k: number) => bestOf(found, weights, k).map((hit) => hit.id)

function toShareOfBest(column: Float32Array): Float32Array {
  const best = column.reduce((most, value) => Math.max(most, value), 0)
  return best > 0 ? column.map((value) => value / best) : column
}
