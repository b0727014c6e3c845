import { TILE_COLUMNS, TILE_ROWS, tileModule } from '@/lib/ml/linear-kernel'

// A slice of both factors has to stay in the second-level cache.
const DEPTH = 256
const PAGE = 65_536

/**
 * The product A·B of a symmetric A and any B, both size × size with rows `stride` floats apart (a multiple of 8, padding
 * zero); the result has the same shape. Takes three times the memory of A beside its arguments.
 */
export function symmetricProduct(a: Float32Array, b: Float32Array, stride: number): Float32Array {
  if (stride % TILE_COLUMNS !== 0 || a.length < stride * stride || b.length < stride * stride) {
    throw new RangeError(`A product needs two matrices of ${stride} × ${stride}, a multiple of ${TILE_COLUMNS}.`)
  }
  const bytes = { result: stride * stride * 4, left: stride * DEPTH * 4, right: DEPTH * TILE_COLUMNS * 4 }
  const pages = Math.ceil((bytes.result + bytes.left + bytes.right) / PAGE)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(tileModule()), { env: { memory } })
  const tile = exports.tile as (a: number, b: number, c: number, depth: number, stride: number) => void
  const result = new Float32Array(memory.buffer, 0, stride * stride)
  const left = new Float32Array(memory.buffer, bytes.result, stride * DEPTH)
  const right = new Float32Array(memory.buffer, bytes.result + bytes.left, DEPTH * TILE_COLUMNS)
  for (let from = 0; from < stride; from += DEPTH) {
    const depth = Math.min(DEPTH, stride - from)
    // Rows of a symmetric matrix are its columns: a strip of four rows is read four floats at a time.
    for (let i = 0; i < stride; i += TILE_ROWS) {
      for (let k = 0; k < depth; k++) {
        const at = (from + k) * stride + i
        // The tile lowers its target by the product.
        for (let r = 0; r < TILE_ROWS; r++) left[i * depth + k * TILE_ROWS + r] = -a[at + r]!
      }
    }
    for (let j = 0; j < stride; j += TILE_COLUMNS) {
      for (let k = 0; k < depth; k++) {
        const at = (from + k) * stride + j
        right.set(b.subarray(at, at + TILE_COLUMNS), k * TILE_COLUMNS)
      }
      for (let i = 0; i < stride; i += TILE_ROWS) {
        tile(left.byteOffset + i * depth * 4, right.byteOffset, (i * stride + j) * 4, depth, stride * 4)
      }
    }
  }
  return result
}
