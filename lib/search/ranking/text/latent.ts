import { seededRandom } from '@/lib/ml/random'
import type { Catalogue } from './catalogue'

/** A vector for every term, one after the other. */
export type TermVectors = { dimensions: number; values: Float32Array }

type Sparse = { rows: number; starts: Int32Array; ids: Int32Array; values: Float32Array }

/**
 * Word vectors from which words stand in the same titles: the leading eigenvectors of the matrix of positive pointwise
 * mutual information (Levy, Goldberg & Dagan 2015: contexts smoothed by 0.75, square root of the eigenvalues), found by
 * subspace iteration. Words of similar use lie near each other. Terms seen once or twice have none (zeros).
 */
export function learnTermVectors(
  catalogue: Catalogue,
  { dimensions = 64, rounds = 6, window = 6, leastTitles = 3, seed = 7 } = {},
): TermVectors {
  const matrix = mutualInformation(catalogue, window, leastTitles)
  const random = seededRandom(seed)
  const size = matrix.rows
  let basis = new Float32Array(size * dimensions).map(() => random.normal())
  const strengths = new Float64Array(dimensions)
  for (let round = 0; round < rounds; round++) {
    orthonormalise(basis, size, dimensions)
    basis = multiply(matrix, basis, dimensions)
  }
  for (let column = 0; column < dimensions; column++) {
    let sum = 0
    for (let row = 0; row < size; row++) sum += basis[row * dimensions + column]! ** 2
    strengths[column] = Math.sqrt(sum)
  }
  orthonormalise(basis, size, dimensions)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < dimensions; column++)
      basis[row * dimensions + column]! *= Math.sqrt(strengths[column]!)
  }
  return { dimensions, values: basis }
}

function mutualInformation(catalogue: Catalogue, window: number, leastTitles: number): Sparse {
  const { starts, ids, size, names, frequency } = catalogue
  const pairs: number[] = []
  for (let title = 0; title < size; title++) {
    const end = starts[title + 1]!
    for (let at = starts[title]!; at < end; at++) {
      if (frequency[ids[at]!]! < leastTitles) continue
      for (let other = at + 1; other < Math.min(end, at + 1 + window); other++) {
        if (frequency[ids[other]!]! < leastTitles || ids[other] === ids[at]) continue
        pairs.push(ids[at]! * names.length + ids[other]!, ids[other]! * names.length + ids[at]!)
      }
    }
  }
  const sorted = Float64Array.from(pairs).sort()
  const totals = new Float64Array(names.length)
  for (const key of sorted) totals[Math.floor(key / names.length)]! += 1
  const smoothed = totals.map((total) => total ** 0.75)
  const smoothedSum = smoothed.reduce((sum, total) => sum + total, 0)
  const rowStarts = new Int32Array(names.length + 1)
  const columns: number[] = []
  const values: number[] = []
  for (let from = 0; from < sorted.length; ) {
    const key = sorted[from]!
    let to = from
    while (sorted[to] === key) to += 1
    const row = Math.floor(key / names.length)
    const column = key % names.length
    const information = Math.log(((to - from) * smoothedSum) / (totals[row]! * smoothed[column]!))
    if (information > 0) {
      rowStarts[row + 1]! += 1
      columns.push(column)
      values.push(information)
    }
    from = to
  }
  for (let row = 0; row < names.length; row++) rowStarts[row + 1]! += rowStarts[row]!
  return { rows: names.length, starts: rowStarts, ids: Int32Array.from(columns), values: Float32Array.from(values) }
}

function multiply(matrix: Sparse, basis: Float32Array, dimensions: number): Float32Array<ArrayBuffer> {
  const product = new Float32Array(matrix.rows * dimensions)
  for (let row = 0; row < matrix.rows; row++) {
    const into = row * dimensions
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
      const from = matrix.ids[at]! * dimensions
      const value = matrix.values[at]!
      for (let column = 0; column < dimensions; column++) product[into + column]! += value * basis[from + column]!
    }
  }
  return product
}

/** Makes the columns orthonormal, in place (modified Gram-Schmidt). */
function orthonormalise(basis: Float32Array, rows: number, dimensions: number): void {
  for (let column = 0; column < dimensions; column++) {
    for (let before = 0; before < column; before++) {
      let dot = 0
      for (let at = 0; at < rows * dimensions; at += dimensions) dot += basis[at + column]! * basis[at + before]!
      for (let at = 0; at < rows * dimensions; at += dimensions) basis[at + column]! -= dot * basis[at + before]!
    }
    let norm = 0
    for (let at = 0; at < rows * dimensions; at += dimensions) norm += basis[at + column]! ** 2
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0
    for (let at = 0; at < rows * dimensions; at += dimensions) basis[at + column]! *= scale
  }
}
