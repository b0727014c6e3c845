// The baselines: BM25 as in the books (Robertson; k1 = 1.2, b = 0.75) over one text a product, any word of the query
// enough. They know no typos, synonyms or sizes. They differ in what a word is: `plainTokens` takes it as written,
// `houseTokens` reads texts exactly as the engine does (folded, units and numbers in one spelling, light stemming, stop
// words out of the query), so that a difference to the engine is one of ranking and not of tokens.
import { languageOf } from '../../../lib/search/engine/analysis/language.ts'
import { termOf } from '../../../lib/search/engine/analysis/terms.ts'
import { wordsOf } from '../../../lib/search/engine/analysis/words.ts'

const K1 = 1.2
const B = 0.75
const language = languageOf('en')

/** How a title and a query become terms. */
export type Tokens = { ofText(text: string): string[]; ofQuery(query: string): string[] }

const written = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []

export const plainTokens: Tokens = { ofText: written, ofQuery: written }

export const houseTokens: Tokens = {
  ofText: (text) => wordsOf(text).map((word) => termOf(word, language)),
  ofQuery(query) {
    const words = wordsOf(query)
    const telling = words.filter((word) => !language.stopWords.has(word))
    return [...new Set((telling.length > 0 ? telling : words).map((word) => termOf(word, language)))]
  },
}

export type Bm25 = {
  /** The k best texts, best first, by place; those without any word are left out. */
  top(query: string, k: number): { place: number; score: number }[]
  /** Scores of chosen texts, in their order. */
  scoresOf(query: string, places: readonly number[]): number[]
}

/** A BM25 index of texts. */
export function createBm25(texts: readonly string[], tokens: Tokens = houseTokens): Bm25 {
  const lists = new Map<string, { places: number[]; counts: number[] }>()
  const lengths = new Float64Array(texts.length)
  texts.forEach((text, place) => {
    const terms = tokens.ofText(text)
    lengths[place] = terms.length
    for (const term of terms) {
      let list = lists.get(term)
      if (!list) lists.set(term, (list = { places: [], counts: [] }))
      const last = list.places.length - 1
      if (list.places[last] === place) list.counts[last] = (list.counts[last] as number) + 1
      else {
        list.places.push(place)
        list.counts.push(1)
      }
    }
  })
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length)
  const scores = new Float64Array(texts.length)

  const fill = (query: string) => {
    scores.fill(0)
    for (const term of tokens.ofQuery(query)) {
      const list = lists.get(term)
      if (!list) continue
      const idf = Math.log(1 + (texts.length - list.places.length + 0.5) / (list.places.length + 0.5))
      list.places.forEach((place, at) => {
        const count = list.counts[at] as number
        const norm = K1 * (1 - B + (B * (lengths[place] as number)) / average)
        scores[place] = (scores[place] as number) + (idf * count * (K1 + 1)) / (count + norm)
      })
    }
  }
  return {
    top(query, k) {
      fill(query)
      const found: number[] = []
      scores.forEach((score, place) => score > 0 && found.push(place))
      found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      return found.slice(0, k).map((place) => ({ place, score: scores[place] as number }))
    },
    scoresOf(query, places) {
      fill(query)
      return places.map((place) => scores[place] as number)
    },
  }
}
