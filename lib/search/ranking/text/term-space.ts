import type { Catalogue } from './catalogue'
import type { TermVectors } from './latent'

/** Terms and texts as unit vectors. Terms without a vector are zeros, and so is a text of only such terms. */
export type TermSpace = {
  dimensions: number
  /** Likeness of two terms by number, -1 to 1; 0 when either is unknown. */
  likeness(a: number, b: number): number
  /** The unit vector of a term by number; not to be written to. */
  unitOf(term: number): Float32Array
  vectorOf(terms: readonly string[]): Float32Array
  vectorOfTitle(title: number): Float32Array
}

/** Lengths of the term vectors are set to one; a text is the sum of its terms by how telling they are. */
export function makeTermSpace(catalogue: Catalogue, { dimensions, values }: TermVectors): TermSpace {
  const units = values.slice()
  for (let at = 0; at < units.length; at += dimensions) toUnit(units.subarray(at, at + dimensions))
  const titles = new Array<Float32Array | undefined>(catalogue.size)

  function sum(ids: Iterable<number>): Float32Array {
    const vector = new Float32Array(dimensions)
    for (const id of ids) {
      const weight = catalogue.idf[id]!
      for (let at = 0; at < dimensions; at++) vector[at]! += weight * units[id * dimensions + at]!
    }
    return toUnit(vector)
  }

  return {
    dimensions,
    likeness(a, b) {
      if (a < 0 || b < 0) return 0
      let dot = 0
      for (let at = 0; at < dimensions; at++) dot += units[a * dimensions + at]! * units[b * dimensions + at]!
      return dot
    },
    unitOf: (term) => units.subarray(term * dimensions, (term + 1) * dimensions),
    vectorOf: (terms) => sum(terms.flatMap((term) => catalogue.terms.get(term) ?? [])),
    vectorOfTitle(title) {
      titles[title] ??= sum(new Set(catalogue.ids.subarray(catalogue.starts[title]!, catalogue.starts[title + 1]!)))
      return titles[title]
    },
  }
}

function toUnit(vector: Float32Array): Float32Array {
  let square = 0
  for (const value of vector) square += value * value
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  for (let at = 0; at < vector.length; at++) vector[at]! *= scale
  return vector
}

/** Dot product, the cosine of two unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0
  for (let at = 0; at < a.length; at++) dot += a[at]! * b[at]!
  return dot
}
