import { binMatrix, type ColumnBins } from './bins'
import type { KernelMemory } from './kernel'
import type { Matrix } from './types'

const ints = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4))
const floats = (length: number): Float32Array => new Float32Array(new SharedArrayBuffer(length * 4))
const doubles = (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(length * 8))
const bytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))

/** Everything the threads share for one training: the binned columns and room for the histograms of `leaves` leaves. */
export function shareMemory(
  matrix: Matrix,
  columns: readonly ColumnBins[],
  leaves: number,
  monotone?: ArrayLike<number>,
): KernelMemory {
  const offsets = ints(columns.length + 1)
  for (const [column, { bins }] of columns.entries()) offsets[column + 1] = offsets[column]! + bins
  const slotBins = offsets[columns.length]!
  const directions = new Int8Array(bytes(columns.length).buffer)
  for (let column = 0; column < columns.length; column++) directions[column] = Math.sign(monotone?.[column] ?? 0)
  const hasMissing = bytes(columns.length)
  for (const [column, found] of columns.entries()) hasMissing[column] = found.hasMissing ? 1 : 0
  return {
    rows: matrix.rows,
    columns: columns.length,
    slotBins,
    bins: binMatrix(matrix, columns, bytes(matrix.rows * columns.length)),
    offsets,
    hasMissing,
    monotone: directions,
    order: ints(matrix.rows),
    gradients: floats(matrix.rows),
    hessians: floats(matrix.rows),
    histograms: doubles(leaves * slotBins * 2),
    features: ints(columns.length),
    results: doubles(columns.length * 2 * 5),
    numbers: doubles(16),
    control: ints(16),
  }
}
