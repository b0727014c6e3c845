import type { Matrix } from './types'

/** How one column is cut: bin b holds what is above `edges[b - 1]` and at most `edges[b]`; missing values have the last bin. */
export type ColumnBins = { edges: Float32Array; bins: number; hasMissing: boolean }

const sampleRows = 200_000

/**
 * Cuts every column at quantiles into at most `most` bins, one of them for missing values where there are any. Columns
 * with few distinct values get a bin for each. Edges are float32, so that a float32 runtime splits exactly alike.
 */
export function findBins(matrix: Matrix, most: number): ColumnBins[] {
  if (!(most >= 2 && most <= 255)) throw new RangeError('Between 2 and 255 bins, please.')
  const step = Math.max(1, matrix.rows / sampleRows)
  const taken = Math.min(matrix.rows, sampleRows)
  const values = new Float32Array(taken)
  return Array.from({ length: matrix.columns }, (_, column) => {
    let count = 0
    for (let index = 0; index < taken; index++) {
      const value = matrix.values[Math.floor(index * step) * matrix.columns + column]!
      if (!Number.isNaN(value)) values[count++] = value
    }
    const hasMissing = count < taken || anyMissing(matrix, column)
    const edges = cut(values.subarray(0, count).sort(), most - (hasMissing ? 1 : 0))
    return { edges, bins: edges.length + 1 + (hasMissing ? 1 : 0), hasMissing }
  })
}

function anyMissing({ rows, columns, values }: Matrix, column: number): boolean {
  for (let row = 0; row < rows; row++) if (Number.isNaN(values[row * columns + column]!)) return true
  return false
}

/** The edges between bins of about equal count; a value that fills a bin alone does not make its neighbours coarse. */
function cut(sorted: Float32Array, most: number): Float32Array {
  const distinct: number[] = []
  const counts: number[] = []
  for (const value of sorted) {
    if (distinct.length > 0 && distinct[distinct.length - 1] === value) counts[counts.length - 1]! += 1
    else {
      distinct.push(value)
      counts.push(1)
    }
  }
  const edges: number[] = []
  let left = sorted.length
  let binsLeft = most
  let filled = 0
  for (let index = 0; index < distinct.length - 1 && edges.length < most - 1; index++) {
    filled += counts[index]!
    const wanted = left / binsLeft
    const isFull = distinct.length <= most || filled >= wanted || (counts[index + 1]! >= wanted && filled * 2 >= wanted)
    if (!isFull) continue
    edges.push(between(distinct[index]!, distinct[index + 1]!))
    left -= filled
    binsLeft -= 1
    filled = 0
  }
  return Float32Array.from(edges)
}

/** A float32 from `low` up to but not including `high`. */
function between(low: number, high: number): number {
  const middle = Math.fround(low / 2 + high / 2)
  return middle >= low && middle < high ? middle : low
}

/** The bin of every value, column after column: `bins[column * rows + row]`. */
export function binMatrix(matrix: Matrix, columns: readonly ColumnBins[], into: Uint8Array): Uint8Array {
  const { rows, values } = matrix
  for (const [column, { edges, bins, hasMissing }] of columns.entries()) {
    const missing = hasMissing ? bins - 1 : missingElsewhere
    for (let row = 0; row < rows; row++) {
      const value = values[row * matrix.columns + column]!
      into[column * rows + row] = Number.isNaN(value) ? missing : firstAtLeast(edges, value)
    }
  }
  return into
}

/** The bin of a missing value in a column that had none in training. No column has that many bins of its own. */
export const missingElsewhere = 255

function firstAtLeast(edges: Float32Array, value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! >= value) high = middle
    else low = middle + 1
  }
  return low
}
