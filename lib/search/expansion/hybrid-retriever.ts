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
] as const

export type FusionWeights = Record<(typeof signals)[number], number>

/** For a shop that has not learned its own yet. */
export const usualWeights: FusionWeights = { words: 1, meaning: 0.3, feedback: 0.5, translation: 0.5 }

/** Candidates of a query, one column of numbers a signal. */
export type Candidates = { ids: string[]; signals: Record<(typeof signals)[number], Float32Array> }

export type RetrieverParts = {
  index: Pick<SearchIndex, 'retrieve' | 'correct'>
  vectors: VectorIndex
  embedder: InstantTextEmbedder
  /** what was learned from choices; without it the shop is cold and the other signals decide */
  learned?: { titles: TitleTerms; translations: Translations }
}

const fromWords = 1000
const fromMeaning = 300
const fromTranslation = 500
const fromFirst = 10

/** Finds the products for a query by words, meaning, learned translations and feedback from its own best finds. */
export class HybridRetriever {
  constructor(private readonly parts: RetrieverParts) {}

  /** All products worth ranking for a query, with their signals; none for a query of which nothing is known. */
  candidates(query: string): Candidates {
    const { index, vectors, embedder, learned } = this.parts
    const text = index.correct(query) ?? query
    const asked = embedder.embed(text)
    const byWords = new Map(index.retrieve(query, fromWords).map((hit) => [hit.id, hit.score]))
    const near = vectors.search(asked, fromMeaning)
    const translated = learned?.titles.search(learned.translations.expand(termsOf(text)), fromTranslation)
    const ids = [
      ...new Set([...byWords.keys(), ...near.map((hit) => hit.id), ...(translated?.best ?? []).map((hit) => hit.id)]),
    ]

    const words = toShareOfBest(Float32Array.from(ids, (id) => byWords.get(id) ?? 0))
    const meaning = vectors.similarities(asked, ids)
    const first = ids
      .map((id, at) => ({ id, score: words[at]! + 0.6 * meaning[at]! }))
      .sort((one, two) => two.score - one.score)
      .slice(0, fromFirst)
    return {
      ids,
      signals: {
        words,
        meaning,
        feedback: vectors.similarities(vectors.centre(first.map((each) => each.id)), ids),
        translation: toShareOfBest(Float32Array.from(ids, (id) => translated?.scoreOf(id) ?? 0)),
      },
    }
  }

  /** The k best products for a query by a weighted sum of the signals, best first. */
  retrieve(query: string, k: number, weights: FusionWeights = usualWeights): { id: string; score: number }[] {
    const found = this.candidates(query)
    const scores = fuse(found, weights)
    return found.ids
      .map((id, at) => ({ id, score: scores[at]! }))
      .sort((one, two) => two.score - one.score)
      .slice(0, k)
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

function toShareOfBest(column: Float32Array): Float32Array {
  const best = column.reduce((most, value) => Math.max(most, value), 0)
  return best > 0 ? column.map((value) => value / best) : column
}
