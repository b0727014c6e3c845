import { bestOf, type Candidates, fuse, signals, usualWeights } from './hybrid-retriever'
import type { TitleTerms } from './title-terms'
import type { Translations } from './translations'

const ofSignals = [...signals, 'fused'] as const
const ofTitles = [
  'own', // score by the query's own words, best 1
  'asked', // how likely shoppers ask the query's words for the title's, in the mean
  'leastAsked', // of the word least likely asked
  'askedOfAll', // the same where every word of the title counts alike
  'found', // share of the query's words found
  'weightFound', // the same by rarity
  'rarestMissed',
  'gramsFound', // share of the query's letter groups in the title
  'gramsAsked', // share of the title's letter groups in the query
  'length',
] as const
const ofQuery = ['queryTerms', 'queryRarity', 'bestOwn', 'withWords', 'bestMeaning'] as const

/** What a candidate's row says, in this order. */
export const candidateFeatures: readonly string[] = [
  ...ofSignals,
  ...ofSignals.map((name) => `${name}Place`),
  ...ofTitles,
  ...ofQuery,
]
const width = candidateFeatures.length
const titlesAt = ofSignals.length * 2
const queryAt = titlesAt + ofTitles.length

/** Beyond the first so many by the usual weights nothing is read. */
const deepest = 400

/** The candidates read, by place, best by the usual weights first, and one row of features for each. */
export type CandidateRows = { places: number[]; values: Float32Array }

/** Reads candidates against their titles. Nothing is known of single products but their titles. */
export class CandidateReader {
  private readonly grams: GramTable
  /** For a word of queries, by place, the title terms for which it is asked. */
  private readonly askedFor = new Map<string, Map<number, number>>()

  /** `askedBy` answers terms of titles by terms of queries: translations learned the other way round. */
  constructor(
    private readonly titles: TitleTerms,
    askedBy: Translations,
  ) {
    this.grams = new GramTable(titles)
    for (const said of askedBy.asked) {
      const place = titles.placeOf(said)
      if (place < 0) continue
      for (const { term, share } of askedBy.of(said)) {
        let answers = this.askedFor.get(term)
        if (!answers) this.askedFor.set(term, (answers = new Map()))
        answers.set(place, share)
      }
    }
  }

  /** Rows for the best candidates of a query; none when it has none. */
  read(found: Candidates): CandidateRows {
    const best = bestOf(found, usualWeights, deepest)
    const places = best.map(({ row }) => row)
    const values = new Float32Array(places.length * width)
    this.writeSignals(found, places, values)
    const bestOwn = this.writeTitles(found, places, values)
    const terms = this.termsOf(found)
    const meaning = places.reduce((most, place) => Math.max(most, found.signals.meaning[place]!), 0)
    const withWords = places.filter((place) => found.signals.words[place]! > 0).length
    const query = [terms.length, sum(terms.map(({ rarity }) => rarity)), bestOwn, withWords, meaning]
    for (let row = 0; row < places.length; row++) values.set(query, row * width + queryAt)
    return { places, values }
  }

  private writeSignals(found: Candidates, places: readonly number[], values: Float32Array): void {
    const fused = fuse(found, usualWeights)
    for (const [column, name] of ofSignals.entries()) {
      const signal = name === 'fused' ? fused : found.signals[name]
      const scores = Float64Array.from(places, (place) => signal[place]!)
      const order = Int32Array.from(places.keys()).sort((one, two) => scores[two]! - scores[one]! || one - two)
      for (const [rank, row] of order.entries()) {
        values[row * width + column] = scores[row]!
        values[row * width + ofSignals.length + column] = Math.log1p(rank)
      }
    }
  }

  /** Gives the best score by the query's own words. */
  private writeTitles(found: Candidates, places: readonly number[], values: Float32Array): number {
    const { titles } = this
    const products = places.map((place) => found.products[place]!)
    const terms = this.termsOf(found)
    const whole = sum(terms.map(({ rarity }) => rarity)) || 1
    const own = titles.scores(new Map(terms.map(({ term }) => [term, 1])), products)
    const bestOwn = own.reduce((most, score) => Math.max(most, score), 1e-9)
    const inQuery = this.grams.of(found.typed)
    for (const [row, product] of products.entries()) {
      const said = titles.placesIn(product)
      let [asked, leastAsked, askedOfAll, count, weight, missed] = [0, 0, 0, 0, 0, 0]
      for (const { place, rarity, answers } of terms) {
        let [most, all, isFound] = [0, 0, false]
        for (const one of said) {
          if (one === place) isFound = true
          const share = answers?.get(one) ?? 0
          if (share > most) most = share
          all += share
        }
        if (isFound) {
          count += 1
          weight += rarity
        } else missed = Math.max(missed, rarity)
        const likely = Math.log(0.02 + 0.98 * (isFound ? 1 : most))
        asked += (rarity / whole) * likely
        leastAsked = Math.min(leastAsked, likely)
        askedOfAll += Math.log(0.001 + all / Math.max(1, said.length)) / terms.length
      }
      const shared = this.grams.shared(said)
      const words = Math.max(1, terms.length)
      values.set(
        [
          own[row]! / bestOwn,
          asked,
          leastAsked,
          askedOfAll,
          count / words,
          weight / whole,
          missed,
          shared.distinct / Math.max(1, inQuery),
          shared.distinct / Math.max(1, shared.all),
          said.length,
        ],
        row * width + titlesAt,
      )
    }
    return bestOwn
  }

  private termsOf(found: Candidates) {
    return [...new Set(found.terms)].map((term) => {
      const place = this.titles.placeOf(term)
      return { term, place, rarity: this.titles.rarityOf(place), answers: this.askedFor.get(term) }
    })
  }
}

/** The groups of three letters of each term, numbered, so that titles are compared with a query by marks. */
class GramTable {
  private readonly numbers = new Map<string, number>()
  private readonly starts: Uint32Array
  private readonly grams: Uint32Array
  private readonly marks: Uint32Array
  private mark = 1

  constructor(titles: TitleTerms) {
    this.starts = new Uint32Array(titles.width + 1)
    const all: number[] = []
    for (let place = 0; place < titles.width; place++) {
      for (const gram of gramsOf(titles.termAt(place))) {
        let number = this.numbers.get(gram)
        if (number === undefined) this.numbers.set(gram, (number = this.numbers.size))
        all.push(number)
      }
      this.starts[place + 1] = all.length
    }
    this.grams = Uint32Array.from(all)
    this.marks = new Uint32Array(this.numbers.size)
  }

  /** Marks a query's groups for `shared`; gives their number. */
  of(terms: readonly string[]): number {
    // Two marks a query: in the query, and met in the title at hand.
    this.marks.fill(0)
    this.mark = 1
    const own = new Set(terms.flatMap(gramsOf))
    for (const gram of own) {
      const number = this.numbers.get(gram)
      if (number !== undefined) this.marks[number] = 1
    }
    return own.size
  }

  /** How many groups terms of a title have, and how many different ones of them are the query's. */
  shared(places: Uint32Array): { all: number; distinct: number } {
    this.mark += 1
    let [all, distinct] = [0, 0]
    for (const place of places) {
      const end = this.starts[place + 1]!
      for (let at = this.starts[place]!; at < end; at++, all++) {
        const met = this.marks[this.grams[at]!]!
        if (met === 0 || met === this.mark) continue
        this.marks[this.grams[at]!] = this.mark
        distinct += 1
      }
    }
    return { all, distinct }
  }
}

function gramsOf(term: string): string[] {
  const padded = `^${term}$`
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3))
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
