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
  const known = languageOf(language)
  return wordsOf(text)
    .filter((word) => !known.stopWords.has(word))
    .map((word) => termOf(word, known))
}

/**
 * BM25 over weighted terms (Robertson and Zaragoza 2009), products numbered in the order given. A term counts once a
 * title, so its share is a factor of the term times one of the title.
 */
export class TitleTerms {
  private readonly places = new Map<string, number>()
  private readonly terms: string[] = []
  private readonly rarity: Float32Array
  private readonly shortness: Float32Array
  /** The products of term i stand from `starts[i]` on, the terms of product i from `termStarts[i]` on. */
  private readonly starts: Uint32Array
  private readonly products: Uint32Array
  private readonly termStarts: Uint32Array
  private readonly termPlaces: Uint32Array
  private readonly productOf: Map<string, number>
  private readonly sums: Float32Array
  private readonly weights: Float32Array

  /** `ids[i]` is the product whose title has the terms `titles[i]`. */
  constructor(
    readonly ids: readonly string[],
    titles: readonly (readonly string[])[],
  ) {
    this.productOf = new Map(ids.map((id, product) => [id, product]))
    const lengths = titles.map((terms) => new Set(terms).size)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1
    this.shortness = Float32Array.from(lengths, (length) => (k1 + 1) / (1 + k1 * (1 - b + (b * length) / mean)))
    this.termStarts = new Uint32Array(titles.length + 1)
    lengths.forEach((length, product) => (this.termStarts[product + 1] = this.termStarts[product]! + length))
    this.termPlaces = new Uint32Array(this.termStarts[titles.length]!)
    const counts: number[] = []
    titles.forEach((terms, product) => {
      let next = this.termStarts[product]!
      for (const term of new Set(terms)) {
        let place = this.places.get(term)
        if (place === undefined) {
          this.places.set(term, (place = this.terms.push(term) - 1))
          counts.push(0)
        }
        counts[place]!++
        this.termPlaces[next++] = place
      }
    })
    this.rarity = Float32Array.from(counts, (count) => Math.log(1 + (titles.length - count + 0.5) / (count + 0.5)))
    this.starts = new Uint32Array(counts.length + 1)
    counts.forEach((count, place) => (this.starts[place + 1] = this.starts[place]! + count))
    this.products = new Uint32Array(this.termPlaces.length)
    const filled = this.starts.slice()
    for (let product = 0; product < titles.length; product++)
      for (let at = this.termStarts[product]!; at < this.termStarts[product + 1]!; at++)
        this.products[filled[this.termPlaces[at]!]!++] = product
    this.sums = new Float32Array(ids.length)
    this.weights = new Float32Array(this.terms.length)
  }

  /** The number of a product, or -1. */
  numberOf(id: string): number {
    return this.productOf.get(id) ?? -1
  }

  /** How many different terms the titles have; each has a place below that. */
  get width(): number {
    return this.terms.length
  }

  /** The place of a term, or -1. */
  placeOf(term: string): number {
    return this.places.get(term) ?? -1
  }

  /** The term at a place. */
  termAt(place: number): string {
    return this.terms[place]!
  }

  /** How telling a term is, from about 0 up; for -1, a term of no title, as telling as can be. */
  rarityOf(place: number): number {
    return this.rarity[place] ?? Math.log(2 + 2 * this.ids.length)
  }

  /** The places of a title's terms, each once; none for a number that no product has. */
  placesIn(product: number): Uint32Array {
    return this.termPlaces.subarray(this.termStarts[product] ?? 0, this.termStarts[product + 1] ?? 0)
  }

  /** The terms that given products share, those of the first ones weighing more; the `count` weightiest. */
  shared(products: readonly number[], count: number): Map<string, number> {
    const weights = new Map<number, number>()
    for (const [rank, product] of products.entries()) {
      const end = this.termStarts[product + 1] ?? 0
      for (let at = this.termStarts[product] ?? 0; at < end; at++) {
        const place = this.termPlaces[at]!
        weights.set(place, (weights.get(place) ?? 0) + 1 / (5 + rank))
      }
    }
    const best = [...weights].sort((one, two) => two[1] - one[1]).slice(0, count)
    return new Map(best.map(([place, weight]) => [this.terms[place]!, weight]))
  }

  /** The k best products for weighted terms, in no order, and the score of any other. Valid until the next search. */
  search(terms: ReadonlyMap<string, number>, k: number): { best: Int32Array; scoreOf(product: number): number } {
    const { sums, shortness, products, starts } = this
    sums.fill(0)
    for (const [term, weight] of terms) {
      const place = this.places.get(term)
      if (place === undefined) continue
      const share = weight * this.rarity[place]!
      const end = starts[place + 1]!
      for (let at = starts[place]!; at < end; at++) sums[products[at]!]! += share
    }
    const best = new BestRows(Math.min(k, sums.length))
    for (let product = 0; product < sums.length; product++) {
      const score = sums[product]! * shortness[product]!
      if (score > best.least) best.offer(product, score)
    }
    return {
      best: best.kept(),
      scoreOf: (product) => (product < sums.length ? sums[product]! * shortness[product]! : 0),
    }
  }

  /** The scores of given products for weighted terms; 0 for numbers that no product has. */
  scores(terms: ReadonlyMap<string, number>, products: ArrayLike<number>): Float32Array {
    const { weights, termStarts, termPlaces, shortness } = this
    const places: number[] = []
    for (const [term, weight] of terms) {
      const place = this.places.get(term)
      if (place === undefined) continue
      weights[place] = weight * this.rarity[place]!
      places.push(place)
    }
    const scores = new Float32Array(products.length)
    for (let at = 0; at < scores.length; at++) {
      const product = products[at]!
      if (product >= shortness.length) continue
      let sum = 0
      const end = termStarts[product + 1]!
      for (let term = termStarts[product]!; term < end; term++) sum += weights[termPlaces[term]!]!
      scores[at] = sum * shortness[product]!
    }
    for (const place of places) weights[place] = 0
    return scores
  }
}
