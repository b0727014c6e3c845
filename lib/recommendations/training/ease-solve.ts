import { SymmetricWorkspace } from '@/lib/ml/linear'
import { columnCounts, gram, rowCounts, type SparseMatrix } from '@/lib/ml/sparse'
import { type EaseParameters } from './ease-model'

type Shape = Pick<EaseParameters, 'lambda' | 'rowExponent' | 'shrinkExponent'>

/**
 * Solves EASE for one matrix (users × items) again and again: P = inverse(X'WX + Λ), from which B[i,j] = -P[i,j] / P[j,j]
 * off the diagonal (Steck, Embarrassingly Shallow Autoencoders, 2019). X'WX is kept, so another Λ costs one inverse.
 * Needs 8 bytes per pair of items.
 */
export class EaseSolver {
  readonly counts: Int32Array
  private readonly workspace: SymmetricWorkspace
  private gram: Float32Array = new Float32Array(0)
  private gramExponent = Number.NaN

  /** `scaleOf` gives the average weight that lambda refers to, so that a part of the items can stand for all of them. */
  constructor(
    private readonly matrix: SparseMatrix,
    threads?: number,
    private readonly scaleOf: (rowExponent: number) => number = (exponent) => averageWeight(matrix, exponent),
  ) {
    this.counts = columnCounts(matrix)
    this.workspace = new SymmetricWorkspace(matrix.columns, threads)
  }

  /** Item i, item j of P stands at i × stride + j of the result, which the next call overwrites. */
  async solve({ lambda, rowExponent, shrinkExponent }: Shape, signal?: AbortSignal) {
    const size = this.matrix.columns
    if (rowExponent !== this.gramExponent) {
      this.gram = gram(this.matrix, rowWeights(this.matrix, rowExponent))
      this.gramExponent = rowExponent
    }
    const { values, stride } = this.workspace
    const scale = this.scaleOf(rowExponent) || 1
    for (let i = 0; i < size; i++) {
      values.set(this.gram.subarray(i * size, i * size + i + 1), i * stride)
      const weight = this.gram[i * size + i]!
      // An item that nobody took would be left without any regularisation.
      const shrink = shrinkExponent === 0 ? 1 : Math.max(weight / scale, 1e-3) ** shrinkExponent
      values[i * stride + i] = weight + lambda * shrink
    }
    await this.workspace.invert(signal)
    return { values, stride }
  }
}

/** What each user counts in X'WX. */
function rowWeights(matrix: SparseMatrix, exponent: number): Float64Array {
  const average = matrix.indices.length / Math.max(1, matrix.rows)
  return Float64Array.from(rowCounts(matrix), (count) => (count === 0 ? 0 : (count / average) ** (-2 * exponent)))
}

/** The mean of the diagonal of X'WX. */
export function averageWeight(matrix: SparseMatrix, rowExponent: number): number {
  const weights = rowWeights(matrix, rowExponent)
  let sum = 0
  for (let row = 0; row < matrix.rows; row++) {
    for (let n = matrix.indptr[row]!; n < matrix.indptr[row + 1]!; n++) {
      sum += weights[row]! * (matrix.values ? matrix.values[n]! ** 2 : 1)
    }
  }
  return sum / Math.max(1, matrix.columns)
}
