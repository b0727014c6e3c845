import type { InstantTextEmbedder } from '../../embedding/types'
import type { Catalogue } from './catalogue'
import type { TermVectors } from './latent'

/** A vector for every term by a general model of language: that of the commonest word filed under the term. */
export function generalTermVectors(catalogue: Catalogue, embedder: InstantTextEmbedder): TermVectors {
  const { names, terms, titles, words } = catalogue
  const { dimensions } = embedder
  const commonest = names.slice()
  const counts = new Int32Array(names.length)
  for (const title of titles) {
    for (const [at, term] of title.terms.entries()) {
      const id = terms.get(term)!
      const word = title.words[at]!
      const count = words.get(word) ?? 0
      if (count > counts[id]!) {
        counts[id] = count
        commonest[id] = word
      }
    }
  }
  const values = new Float32Array(names.length * dimensions)
  for (const [id, word] of commonest.entries()) values.set(embedder.embed(word), id * dimensions)
  return { dimensions, values }
}
