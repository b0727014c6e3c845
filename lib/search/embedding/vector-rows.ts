// Vectors as rows of one int8 array and the exact search through all of them.
import { BestRows } from './best-rows.ts'

/** Row i is `cells[i * dimensions …] * scales[i]`; `tails[i]` is the length of what follows its first numbers. */
export type VectorRows = { dimensions: number; cells: Int8Array; scales: Float32Array; tails: Float32Array }

/** Embedders put the numbers that tell most first, so these decide for most rows that the rest need not be read. */
const headOf = (dimensions: number) => Math.min(dimensions, Math.max(16, dimensions >> 2)) & ~3

/** Writes a vector into a row; false, leaving a row of zeros, when it is all zeros or not finite. */
export function quantise(rows: VectorRows, row: number, vector: Float32Array): boolean {
  const { dimensions, cells, scales, tails } = rows
  const start = row * dimensions
  let most = 0
  for (const value of vector) most = Math.abs(value) > most || Number.isNaN(value) ? Math.abs(value) : most
  const isUsable = most > 0 && Number.isFinite(most)
  const scale = isUsable ? most / 127 : 0
  let tail = 0
  for (let at = 0; at < dimensions; at++) {
    const cell = isUsable ? Math.round(vector[at]! / scale) : 0
    cells[start + at] = cell
    if (at >= headOf(dimensions)) tail += cell * cell
  }
  scales[row] = scale
  tails[row] = Math.sqrt(tail) * scale
  return isUsable
}

/** Inner product of a vector and a row. */
export function rowScore({ dimensions, cells, scales }: VectorRows, row: number, vector: Float32Array): number {
  return partialDot(cells, row * dimensions, vector, 0, dimensions) * scales[row]!
}

function partialDot(cells: Int8Array, start: number, vector: Float32Array, from: number, to: number): number {
  let a = 0,
    b = 0,
    c = 0,
    d = 0
  let at = from
  for (; at + 3 < to; at += 4) {
    const cell = start + at
    a += cells[cell]! * vector[at]!
    b += cells[cell + 1]! * vector[at + 1]!
    c += cells[cell + 2]! * vector[at + 2]!
    d += cells[cell + 3]! * vector[at + 3]!
  }
  for (; at < to; at++) a += cells[start + at]! * vector[at]!
  return a + b + c + d
}

/**
 * The k rows with the highest inner product above zero, best first, ties by row. Exact: a row is left early only when
 * its first numbers and the lengths of both rests (Cauchy–Schwarz) show that it cannot be among them.
 */
export function nearestRows(
  rows: VectorRows,
  count: number,
  vector: Float32Array,
  k: number,
): { row: number; score: number }[] {
  const { dimensions, cells, scales, tails } = rows
  const head = headOf(dimensions)
  let rest = 0
  for (let at = head; at < dimensions; at++) rest += vector[at]! * vector[at]!
  rest = Math.sqrt(rest)
  const best = new BestRows(Math.min(k, count))
  for (let row = 0; row < count; row++) {
    const start = row * dimensions
    const scale = scales[row]!
    const first = partialDot(cells, start, vector, 0, head)
    if (first * scale + tails[row]! * rest * 1.000001 <= best.least) continue
    const score = (first + partialDot(cells, start, vector, head, dimensions)) * scale
    if (score > best.least) best.offer(row, score)
  }
  return best.sorted()
}
