// Vectors as rows of bytes in the memory of the kernel, and the exact search through all of them.
import { BestRows } from './best-rows.ts'
import { dotModule, STEP } from './dot-kernel.ts'

/** Rows a call of the kernel works on; their numbers and products stay in the processor's nearest cache. */
const BATCH = 2048
const PAGE = 65_536
const LIST = 0
const OUT = BATCH * 4
const QUERY = 2 * BATCH * 4
const CELLS = PAGE
const MOST_DIMENSIONS = (CELLS - QUERY) / 2

type Dots = (list: number, count: number, cells: number, stride: number, query: number, out: number) => void

let compiled: WebAssembly.Module | undefined

/** Row i is `cells[i * stride …] * scales[i]`, zeros behind its numbers. */
export class VectorRows {
  /** bytes from one row to the next */
  readonly stride: number
  scales = new Float32Array(0)
  cells: Int8Array
  private readonly memory = new WebAssembly.Memory({ initial: 1 })
  private readonly dots: Dots
  private list = new Int32Array(this.memory.buffer, LIST, BATCH)
  private out = new Int32Array(this.memory.buffer, OUT, BATCH)
  private query: Int16Array
  private queryScale = 0

  /** Throws for more dimensions than any embedder has. */
  constructor(readonly dimensions: number) {
    if (dimensions > MOST_DIMENSIONS) throw new Error(`A vector may have ${MOST_DIMENSIONS} numbers at most.`)
    this.stride = Math.ceil(Math.max(1, dimensions) / STEP) * STEP
    const { exports } = new WebAssembly.Instance((compiled ??= new WebAssembly.Module(dotModule())), {
      env: { memory: this.memory },
    })
    this.dots = exports.dots as Dots
    this.query = new Int16Array(this.memory.buffer, QUERY, this.stride)
    this.cells = new Int8Array(this.memory.buffer, CELLS, 0)
  }

  /** Makes room for at least so many rows; what is there stays. Throws when there is not enough memory. */
  reserve(count: number): void {
    if (count <= this.scales.length) return
    const room = Math.max(64, Math.ceil(count * 1.5))
    this.memory.grow(Math.max(0, Math.ceil((CELLS + room * this.stride - this.memory.buffer.byteLength) / PAGE)))
    const { buffer } = this.memory
    this.list = new Int32Array(buffer, LIST, BATCH)
    this.out = new Int32Array(buffer, OUT, BATCH)
    this.query = new Int16Array(buffer, QUERY, this.stride)
    this.cells = new Int8Array(buffer, CELLS, room * this.stride)
    const scales = new Float32Array(room)
    scales.set(this.scales)
    this.scales = scales
  }

  /** Writes a vector into a row; false, leaving a row of zeros, when it is all zeros or not finite. */
  write(row: number, vector: Float32Array): boolean {
    const start = row * this.stride
    const most = largestOf(vector)
    const isUsable = most > 0 && Number.isFinite(most)
    this.scales[row] = isUsable ? most / 127 : 0
    for (let at = 0; at < this.dimensions; at++)
      this.cells[start + at] = isUsable ? Math.round((vector[at]! / most) * 127) : 0
    return isUsable
  }

  /** Copies one row over another. */
  copy(from: number, to: number): void {
    this.cells.copyWithin(to * this.stride, from * this.stride, (from + 1) * this.stride)
    this.scales[to] = this.scales[from]!
  }

  /** Adds a row to a vector. */
  addTo(sum: Float32Array, row: number): void {
    const scale = this.scales[row]!
    const start = row * this.stride
    for (let at = 0; at < sum.length; at++) sum[at]! += this.cells[start + at]! * scale
  }

  /** Inner products of a vector with rows, in their order; 0 for a negative row. */
  scores(vector: Float32Array, rows: ArrayLike<number>): Float32Array {
    const scores = new Float32Array(rows.length)
    if (!this.ask(vector)) return scores
    for (let first = 0; first < rows.length; first += BATCH) {
      const count = Math.min(BATCH, rows.length - first)
      for (let at = 0; at < count; at++) this.list[at] = Math.max(0, rows[first + at]!)
      this.dots(LIST, count, CELLS, this.stride, QUERY, OUT)
      for (let at = 0; at < count; at++) {
        const row = rows[first + at]!
        if (row >= 0) scores[first + at] = this.out[at]! * this.scales[row]! * this.queryScale
      }
    }
    return scores
  }

  /** The k of the first `count` rows with the highest inner product above zero. */
  nearest(vector: Float32Array, count: number, k: number): BestRows {
    const best = new BestRows(Math.min(k, count))
    if (!this.ask(vector)) return best
    const { list, out, scales, queryScale } = this
    for (let first = 0; first < count; first += BATCH) {
      const size = Math.min(BATCH, count - first)
      for (let at = 0; at < size; at++) list[at] = first + at
      this.dots(LIST, size, CELLS, this.stride, QUERY, OUT)
      for (let at = 0; at < size; at++) {
        const score = out[at]! * scales[first + at]! * queryScale
        if (score > best.least) best.offer(first + at, score)
      }
    }
    return best
  }

  /** Puts a vector where the kernel reads it, in 16 bits a number; false when it is of no use. */
  private ask(vector: Float32Array): boolean {
    const most = largestOf(vector)
    if (this.scales.length === 0 || vector.length !== this.dimensions || !(most > 0) || most === Infinity) return false
    // The sum of all products has to fit 32 bits.
    const steps = Math.min(32_767, Math.floor(2 ** 31 / (127 * this.stride)) - 1)
    this.queryScale = most / steps
    for (let at = 0; at < vector.length; at++) this.query[at] = Math.round((vector[at]! / most) * steps)
    return true
  }
}

/** The largest size of a number; NaN when one is. */
function largestOf(vector: Float32Array): number {
  let most = 0
  for (const value of vector) {
    const size = Math.abs(value)
    if (size > most || Number.isNaN(size)) most = size
    if (Number.isNaN(most)) break
  }
  return most
}
