// Titles by their terms, for queries of many weighted terms, which the engine's word-by-word matching is not made for.
import { BestRows } from '@/lib/search/embedding/best-rows'
import { languageOf } from '@/lib/search/engine/analysis/language'
import { termOf } from '@/lib/search/engine/analysis/terms'
import { wordsOf } from '@/lib/search/engine/analysis/words'
import type { LanguageName } from '@/lib/search/engine/types'

const k1 = 0.6
const b = 0.5

/** The terms of a text without stop words, under the spellings the engine files them. */
export function termsOf(text: string, language: LanguageName = 'en'): string[] {
  const { stopWords, ...rest } = languageOf(language)
  return wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map((word) => termOf(word, { stopWords, ...rest }))
}

/** BM25 over weighted terms (Robertson and Zaragoza 2009), products numbered in the order given. */
export class TitleTerms {
  private readonly places = new Map<string, number>()
  private readonly starts: Uint32Array
  private readonly products: Uint32Array
  private readonly impacts: Float32Array

  private readonly scores: Float32Array
  /** The places of the terms of product i stand from `termStarts[i]` on. */
  private readonly termStarts: Uint32Array
  private readonly termPlaces: Uint32Array
  private readonly terms: string[] = []
  private readonly productOf: Map<string, number>

  /** `ids[i]` is the product whose title has the terms `titles[i]`. */
  constructor(
    private readonly ids: readonly string[],
    titles: readonly (readonly string[])[],
  ) {
    this.scores = new Float32Array(ids.length)
    this.productOf = new Map(ids.map((id, product) => [id, product]))
    const rows: number[][] = []
    const lengths = titles.map((terms) => new Set(terms).size)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1
    this.termStarts = new Uint32Array(titles.length + 1)
    lengths.forEach((length, product) => (this.termStarts[product + 1] = this.termStarts[product]! + length))
    this.termPlaces = new Uint32Array(this.termStarts[titles.length]!)
    titles.forEach((terms, product) => {
      let next = this.termStarts[product]!
      for (const term of new Set(terms)) {
        let place = this.places.get(term)
        if (place === undefined) {
          place = rows.push([]) - 1
          this.places.set(term, place)
          this.terms.push(term)
        }
        rows[place]!.push(product)
        this.termPlaces[next++] = place
      }
    })
    this.starts = new Uint32Array(rows.length + 1)
    rows.forEach((row, at) => (this.starts[at + 1] = this.starts[at]! + row.length))
    this.products = new Uint32Array(this.starts[rows.length]!)
    this.impacts = new Float32Array(this.products.length)
    rows.forEach((row, at) => {
      const idf = Math.log(1 + (titles.length - row.length + 0.5) / (row.length + 0.5))
      row.forEach((product, offset) => {
        const place = this.starts[at]! + offset
        this.products[place] = product
        this.impacts[place] = (idf * (k1 + 1)) / (1 + k1 * (1 - b + (b * lengths[product]!) / mean))
      })
    })
  }

  /** The terms that given products share, those of the first ones weighing more; the `count` weightiest. */
  shared(ids: readonly string[], count: number): Map<string, number> {
    const weights = new Map<string, number>()
    ids.forEach((id, rank) => {
      const product = this.productOf.get(id)
      if (product === undefined) return
      for (let at = this.termStarts[product]!; at < this.termStarts[product + 1]!; at++) {
        const term = this.terms[this.termPlaces[at]!]!
        weights.set(term, (weights.get(term) ?? 0) + 1 / (5 + rank))
      }
    })
    return new Map([...weights].sort((one, two) => two[1] - one[1]).slice(0, count))
  }

  /** The k best products for weighted terms, and the score of any other product. Valid until the next search. */
  search(
    terms: ReadonlyMap<string, number>,
    k: number,
  ): { best: { id: string; score: number }[]; scoreOf(id: string): number } {
    const { scores, ids, productOf } = this
    scores.fill(0)
    for (const [term, weight] of terms) {
      const place = this.places.get(term)
      if (place === undefined) continue
      for (let at = this.starts[place]!; at < this.starts[place + 1]!; at++)
        scores[this.products[at]!]! += weight * this.impacts[at]!
    }
    const best = new BestRows(Math.min(k, ids.length))
    for (let product = 0; product < scores.length; product++)
      if (scores[product]! > best.least) best.offer(product, scores[product]!)
    return {
      best: best.sorted().map(({ row, score }) => ({ id: ids[row]!, score })),
      scoreOf: (id) => scores[productOf.get(id) ?? -1] ?? 0,
    }
  }
}
