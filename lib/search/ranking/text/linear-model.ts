import { solveCholesky } from '@/lib/ml/linear'
import type { Matrix } from '@/lib/ml/trees/types'

export type LinearModel = { means: Float64Array; scales: Float64Array; weights: Float64Array; base: number }

const farthest = 4

/**
 * Ridge regression on columns brought to one scale, missing values to their mean and far ones drawn in. With `groups`
 * (sizes of consecutive rows) labels and columns count only by how they differ from their group's mean: it learns to
 * order within groups. Takes time with the square of the columns.
 */
export function fitLinear(
  matrix: Matrix,
  labels: ArrayLike<number>,
  { ridge = 300, groups }: { ridge?: number; groups?: ArrayLike<number> } = {},
): LinearModel {
  const { rows, columns } = matrix
  const { means, scales } = scaleOf(matrix)
  const gram = new Float64Array(columns * columns)
  const weights = new Float64Array(columns)
  const base = groups ? 0 : mean(labels, 0, rows)
  const sizes = groups ?? [rows]
  const row = new Float64Array(columns)
  for (let first = 0, group = 0; group < sizes.length; group++) {
    const end = first + sizes[group]!
    const level = mean(labels, first, end)
    const middle = new Float64Array(columns)
    if (groups)
      for (let at = first; at < end; at++) {
        scaled(matrix, at, means, scales, row)
        for (let column = 0; column < columns; column++) middle[column]! += row[column]! / (end - first)
      }
    for (let at = first; at < end; at++) {
      scaled(matrix, at, means, scales, row)
      for (let column = 0; column < columns; column++) row[column]! -= middle[column]!
      addProduct(gram, weights, row, labels[at]! - level)
    }
    first = end
  }
  for (let column = 0; column < columns; column++) gram[column * columns + column]! += ridge
  solveCholesky(gram, weights, columns)
  return { means, scales, weights, base }
}

/** What the model says of each row. With a model fitted by groups only differences within a group mean anything. */
export function predictLinear({ means, scales, weights, base }: LinearModel, matrix: Matrix): Float32Array {
  const row = new Float64Array(matrix.columns)
  return Float32Array.from({ length: matrix.rows }, (_, at) => {
    scaled(matrix, at, means, scales, row)
    let sum = base
    for (let column = 0; column < row.length; column++) sum += weights[column]! * row[column]!
    return sum
  })
}

function addProduct(gram: Float64Array, right: Float64Array, row: Float64Array, label: number): void {
  const columns = row.length
  for (let column = 0; column < columns; column++) {
    const value = row[column]!
    right[column]! += value * label
    const start = column * columns
    for (let other = 0; other <= column; other++) gram[start + other]! += value * row[other]!
  }
}

function scaled(
  { values, columns }: Matrix,
  row: number,
  means: Float64Array,
  scales: Float64Array,
  into: Float64Array,
) {
  for (let column = 0; column < columns; column++) {
    const value = (values[row * columns + column]! - means[column]!) * scales[column]!
    into[column] = Number.isNaN(value) ? 0 : Math.max(-farthest, Math.min(farthest, value))
  }
}

function scaleOf({ values, rows, columns }: Matrix): { means: Float64Array; scales: Float64Array } {
  const means = new Float64Array(columns)
  const scales = new Float64Array(columns)
  for (let column = 0; column < columns; column++) {
    let [sum, squares, count] = [0, 0, 0]
    for (let at = column; at < rows * columns; at += columns) {
      const value = values[at]!
      if (Number.isNaN(value)) continue
      sum += value
      squares += value * value
      count += 1
    }
    const middle = count > 0 ? sum / count : 0
    const spread = count > 0 ? Math.sqrt(Math.max(0, squares / count - middle * middle)) : 0
    means[column] = middle
    scales[column] = spread > 1e-6 * (1 + Math.abs(middle)) ? 1 / spread : 0
  }
  return { means, scales }
}

function mean(values: ArrayLike<number>, first: number, end: number): number {
  let sum = 0
  for (let at = first; at < end; at++) sum += values[at]!
  return sum / Math.max(1, end - first)
}
