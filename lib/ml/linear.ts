// Dense linear algebra for some thousands of rows. Own code: the npm packages work in plain JavaScript on one thread,
// some ten times slower, and native ones do not install everywhere.
import { type SweepTask, sweep } from './linear-sweep'
import { tileModule } from './linear-kernel'
import { defaultThreads, runThreads } from './threads'

// A block's panels must fit the second-level cache, and longer blocks spend less time on reading and writing tiles.
const BLOCK = 128
const PAGE = 65_536
const MAX_PAGES = 65_536

let compiled: WebAssembly.Module | undefined

/** Raised when a matrix has no inverse or Cholesky factor; `pivot` is the first row where that shows. */
export class NotPositiveDefiniteError extends Error {
  constructor(readonly pivot: number) {
    super(`The matrix is not positive definite (row ${pivot}); a larger regularisation would make it so.`)
    this.name = 'NotPositiveDefiniteError'
  }
}

/**
 * A symmetric matrix to be filled and inverted, padded so that its rows are `stride` floats apart. One workspace can be
 * filled and inverted again and again; size × size × 4 bytes and a little more.
 */
export class SymmetricWorkspace {
  readonly stride: number
  /** Row i, column j stands at i × stride + j. */
  readonly values: Float32Array
  private readonly task: SweepTask

  constructor(
    readonly size: number,
    private readonly threads = defaultThreads,
  ) {
    this.stride = Math.max(8, Math.ceil(size / 8) * 8)
    const block = Math.min(BLOCK, this.stride)
    const floats = { matrix: this.stride * this.stride, panel: this.stride * block }
    const panels = { left: floats.matrix * 4, right: 0, product: 0, pivot: 0 }
    panels.right = panels.left + floats.panel * 4
    panels.product = panels.right + floats.panel * 4
    panels.pivot = panels.product + floats.panel * 4
    const pages = Math.ceil((panels.pivot + threads * block * block * 4) / PAGE)
    if (pages > MAX_PAGES) throw new RangeError(`A matrix of ${size} rows needs more than 4 GB.`)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
    compiled ??= new WebAssembly.Module(tileModule())
    const control = new Int32Array(new SharedArrayBuffer(16))
    this.task = { memory, tileModule: compiled, size: this.stride, block, panels, control }
    this.values = new Float32Array(memory.buffer, 0, floats.matrix)
  }

  /**
   * Replaces the matrix by its inverse; only the lower triangle is read, both are written. Rejects with a RangeError
   * that names the first NaN or infinite entry, or with a NotPositiveDefiniteError; the values are lost then.
   */
  async invert(signal?: AbortSignal): Promise<void> {
    const { values, size, stride, task } = this
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        const value = values[i * stride + j]!
        if (!(Math.abs(value) < Infinity)) throw new RangeError(`Entry (${i}, ${j}) of the matrix is ${value}.`)
      }
    }
    for (let i = size; i < stride; i++) {
      values.fill(0, i * stride, i * stride + stride)
      values[i * stride + i] = 1
    }
    task.control.fill(0)
    // Below some hundred rows, starting threads takes longer than the work.
    await runThreads(sweep, task, { threads: size < 700 ? 1 : this.threads, signal })
    if (task.control[3]) throw new NotPositiveDefiniteError(task.control[3] - 1)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) values[j * stride + i] = values[i * stride + j] = -values[i * stride + j]!
    }
  }
}

/** The inverse of a symmetric positive definite matrix (size × size, in rows, no padding); fails as the workspace does. */
export async function invertSymmetric(matrix: Float32Array, size: number, threads?: number): Promise<Float32Array> {
  const workspace = new SymmetricWorkspace(size, threads)
  for (let i = 0; i < size; i++) workspace.values.set(matrix.subarray(i * size, (i + 1) * size), i * workspace.stride)
  await workspace.invert()
  const inverse = new Float32Array(size * size)
  for (let i = 0; i < size; i++) {
    inverse.set(workspace.values.subarray(i * workspace.stride, i * workspace.stride + size), i * size)
  }
  return inverse
}

/**
 * Solves A x = b in place for one small symmetric positive definite A (size × size, lower triangle read, overwritten by
 * its Cholesky factor); b becomes x. Throws a NotPositiveDefiniteError.
 */
export function solveCholesky(a: Float64Array, b: Float64Array, size: number): void {
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = a[i * size + j]!
      for (let k = 0; k < j; k++) sum -= a[i * size + k]! * a[j * size + k]!
      if (i > j) a[i * size + j] = sum / a[j * size + j]!
      else if (sum > 0 && sum < Infinity) a[j * size + j] = Math.sqrt(sum)
      else throw new NotPositiveDefiniteError(j)
    }
  }
  for (let i = 0; i < size; i++) {
    let sum = b[i]!
    for (let k = 0; k < i; k++) sum -= a[i * size + k]! * b[k]!
    b[i] = sum / a[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i]!
    for (let k = i + 1; k < size; k++) sum -= a[k * size + i]! * b[k]!
    b[i] = sum / a[i * size + i]!
  }
}
