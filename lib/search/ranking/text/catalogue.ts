import { type ReadText, readText } from './read-text'

/** What the titles of a catalogue teach about its words. Terms are numbered; so are titles, in the order given. */
export type Catalogue = {
  size: number
  terms: Map<string, number>
  names: string[]
  /** Titles that have a term. */
  frequency: Int32Array
  /** log(1 + (N - n + 0.5) / (n + 0.5)) */
  idf: Float64Array
  /** Share of a term's titles that begin with it: near 1 for brands. */
  firstShare: Float64Array
  /** Share of a term's titles that it is the head of: high for kinds of things. */
  headShare: Float64Array
  titles: ReadText[]
  /** Terms of each title in order, repeated as they stand; `starts` has one entry more than there are titles. */
  starts: Int32Array
  ids: Int32Array
  /** Words as typed, with the number of titles that have them. */
  words: Map<string, number>
  averageLength: number
}

/** Reads all titles. */
export function studyCatalogue(texts: readonly string[]): Catalogue {
  const titles = texts.map((text) => readText(text))
  const terms = new Map<string, number>()
  const names: string[] = []
  const words = new Map<string, number>()
  const starts = new Int32Array(titles.length + 1)
  const ids: number[] = []
  for (const [at, title] of titles.entries()) {
    for (const term of title.terms) {
      let id = terms.get(term)
      if (id === undefined) {
        id = names.length
        terms.set(term, id)
        names.push(term)
      }
      ids.push(id)
    }
    for (const word of new Set(title.words)) words.set(word, (words.get(word) ?? 0) + 1)
    starts[at + 1] = ids.length
  }
  const frequency = new Int32Array(names.length)
  const first = new Float64Array(names.length)
  const head = new Float64Array(names.length)
  for (const title of titles) {
    for (const term of new Set(title.terms)) frequency[terms.get(term)!]! += 1
    if (title.terms.length > 0) first[terms.get(title.terms[0]!)!]! += 1
    if (title.head >= 0) head[terms.get(title.terms[title.head]!)!]! += 1
  }
  // Rare words are pulled to the middle: one title says little about what a word is.
  const share = (counts: Float64Array): Float64Array =>
    counts.map((count, term) => (count + 0.1) / (frequency[term]! + 2))
  return {
    size: titles.length,
    terms,
    names,
    frequency,
    idf: Float64Array.from(frequency, (found) => Math.log(1 + (titles.length - found + 0.5) / (found + 0.5))),
    firstShare: share(first),
    headShare: share(head),
    titles,
    starts,
    ids: Int32Array.from(ids),
    words,
    averageLength: titles.length > 0 ? ids.length / titles.length : 0,
  }
}

/** How telling a term is; one the catalogue lacks is as telling as can be. */
export function idfOf(catalogue: Catalogue, term: string): number {
  const id = catalogue.terms.get(term)
  return id === undefined ? Math.log(1 + catalogue.size * 2) : catalogue.idf[id]!
}
