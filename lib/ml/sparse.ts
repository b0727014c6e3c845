// Sparse matrices in compressed rows: the shape of "who took what". Own code, because every algorithm of lib/ml and of
// recommendations runs on these three arrays and no npm package keeps them as typed arrays that workers can share.

/** Row r holds columns indices[indptr[r] .. indptr[r+1]), ascending; `values` stand beside them, all 1 when missing. */
export type SparseMatrix = {
  rows: number
  columns: number
  indptr: Int32Array
  indices: Int32Array
  values?: Float32Array
}

type Pairs = { row: ArrayLike<number>; column: ArrayLike<number>; value?: ArrayLike<number> }

/**
 * Builds a matrix from (row, column, value) triples in any order, columns ascending within a row; of repeated pairs the
 * values are added, or the pair kept once when there are none. Throws a RangeError for a place outside of the matrix.
 */
export function sparseFromPairs(rows: number, columns: number, { row, column, value }: Pairs): SparseMatrix {
  for (let n = 0; n < row.length; n++) {
    if (!(row[n]! >= 0 && row[n]! < rows && column[n]! >= 0 && column[n]! < columns)) {
      throw new RangeError(`Entry ${n} (${row[n]}, ${column[n]}) lies outside of the ${rows} × ${columns} matrix.`)
    }
  }
  const byColumn = bucket(columns, rows, column, row, value)
  return mergeRepeats(bucketSorted(rows, columns, byColumn))
}

/** The matrix with rows and columns exchanged; rows of the result are ascending too. */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  return bucketSorted(matrix.columns, matrix.rows, matrix)
}

/** How many entries each row has. */
export function rowCounts({ rows, indptr }: SparseMatrix): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => indptr[row + 1]! - indptr[row]!)
}

/** How many entries each column has. */
export function columnCounts({ columns, indices }: SparseMatrix): Int32Array {
  const counts = new Int32Array(columns)
  for (const column of indices) counts[column]!++
  return counts
}

/** The columns of one row, without copying. */
export function rowIndices({ indptr, indices }: SparseMatrix, row: number): Int32Array {
  return indices.subarray(indptr[row], indptr[row + 1])
}

/** The values of one row, without copying; undefined when every value is 1. */
export function rowValues({ indptr, values }: SparseMatrix, row: number): Float32Array | undefined {
  return values?.subarray(indptr[row], indptr[row + 1])
}

/**
 * The Gram matrix X'X, dense, columns × columns in rows. `rowWeights` counts row u as w[u] rows. The time is the sum of
 * the squared row lengths; the memory 4 bytes an entry, so it is for some thousands of columns.
 */
export function gram(matrix: SparseMatrix, rowWeights?: ArrayLike<number>): Float32Array {
  const { rows, columns, indptr, indices, values } = matrix
  const upper = new Float32Array(columns * columns)
  for (let row = 0; row < rows; row++) {
    const end = indptr[row + 1]!
    const weight = rowWeights ? rowWeights[row]! : 1
    for (let a = indptr[row]!; a < end; a++) {
      const base = indices[a]! * columns
      const left = values ? weight * values[a]! : weight
      if (values) for (let b = a; b < end; b++) upper[base + indices[b]!]! += left * values[b]!
      else for (let b = a; b < end; b++) upper[base + indices[b]!]! += left
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = i + 1; j < columns; j++) upper[j * columns + i] = upper[i * columns + j]!
  }
  return upper
}

// A counting sort by `row`: entries keep their order within a row.
function bucket(
  rows: number,
  columns: number,
  row: ArrayLike<number>,
  column: ArrayLike<number>,
  value?: ArrayLike<number>,
): SparseMatrix {
  const indptr = new Int32Array(rows + 1)
  for (let n = 0; n < row.length; n++) indptr[row[n]! + 1]!++
  for (let at = 0; at < rows; at++) indptr[at + 1]! += indptr[at]!
  const next = indptr.slice(0, rows)
  const indices = new Int32Array(row.length)
  const values = value ? new Float32Array(row.length) : undefined
  for (let n = 0; n < row.length; n++) {
    const place = next[row[n]!]!++
    indices[place] = column[n]!
    if (values) values[place] = value![n]!
  }
  return { rows, columns, indptr, indices, values }
}

// Rows of a matrix become columns; going through the rows in order leaves every new row sorted.
function bucketSorted(rows: number, columns: number, matrix: SparseMatrix): SparseMatrix {
  const rowOf = new Int32Array(matrix.indices.length)
  for (let row = 0; row < matrix.rows; row++) rowOf.fill(row, matrix.indptr[row], matrix.indptr[row + 1])
  return bucket(rows, columns, matrix.indices, rowOf, matrix.values)
}

function mergeRepeats(matrix: SparseMatrix): SparseMatrix {
  const { rows, indptr, indices, values } = matrix
  const kept = new Int32Array(rows + 1)
  let write = 0
  for (let row = 0; row < rows; row++) {
    for (let read = indptr[row]!; read < indptr[row + 1]!; read++) {
      if (write > kept[row]! && indices[write - 1] === indices[read]) {
        if (values) values[write - 1]! += values[read]!
      } else {
        indices[write] = indices[read]!
        if (values) values[write] = values[read]!
        write++
      }
    }
    kept[row + 1] = write
  }
  return { ...matrix, indptr: kept, indices: indices.slice(0, write), values: values?.slice(0, write) }
}
