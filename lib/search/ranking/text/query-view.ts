import type { Catalogue } from './catalogue'
import { idfOf } from './catalogue'
import { type Corrected, makeCorrector } from './correct'
import type { TermVectors } from './latent'
import { type ReadText, readText, readWords } from './read-text'
import { cosine, makeTermSpace, type TermSpace } from './term-space'

/** One query, read once, for all titles that are compared with it. */
export type QueryView = {
  typed: ReadText
  /** As meant: after correction. */
  meant: ReadText
  changes: number
  /** Distinct terms that say something, in order, with number (-1 when the catalogue lacks it) and weight. */
  terms: { name: string; id: number; idf: number; isNumber: boolean; isHead: boolean }[]
  idfSum: number
  vector: Float32Array
}

export type QueryReader = { read(query: string): QueryView; space: TermSpace }

/** Reads queries against a catalogue: corrects them, weighs their words, places them among the word vectors. */
export function makeQueryReader(catalogue: Catalogue, vectors: TermVectors): QueryReader {
  const space = makeTermSpace(catalogue, vectors)
  const togetherWith = (word: string, others: readonly string[]): number => {
    const centre = space.vectorOf(readWords([...others]).terms)
    const [one] = readWords([word]).terms
    return Math.max(0, cosine(space.vectorOf([one!]), centre))
  }
  const correct = makeCorrector(catalogue, togetherWith)

  function read(query: string): QueryView {
    const typed = readText(query)
    const { words, changes }: Corrected = correct(typed.words)
    const meant = changes > 0 ? readWords(words) : typed
    const terms: QueryView['terms'] = []
    for (const [at, name] of meant.terms.entries()) {
      if (meant.isWeak[at] || terms.some((term) => term.name === name)) continue
      const id = catalogue.terms.get(name) ?? -1
      terms.push({
        name,
        id,
        idf: idfOf(catalogue, name),
        isNumber: meant.isNumber[at]!,
        isHead: name === meant.terms[meant.head],
      })
    }
    const idfSum = terms.reduce((sum, term) => sum + term.idf, 0)
    return { typed, meant, changes, terms, idfSum, vector: space.vectorOf(terms.map((term) => term.name)) }
  }
  return { read, space }
}
