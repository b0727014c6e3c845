// The one inner loop of dense linear algebra, in WebAssembly SIMD: a 4 × 8 tile of C is lowered by A·B. Nearly all the time
// of an inverse goes here; everything above it stays TypeScript.
import { add, get, i32, set, simd, tee, unsigned, V128, wasmModule } from './wasm'

const load = (offset: number) => [...simd(0x00), 4, ...unsigned(offset)]
const loadSplat = (offset: number) => [...simd(0x09), 2, ...unsigned(offset)]
const store = (offset: number) => [...simd(0x0b), 4, ...unsigned(offset)]
const addF32 = simd(0xe4)
const subF32 = simd(0xe5)
const mulF32 = simd(0xe6)

/** Rows and columns of the tile. */
export const TILE_ROWS = 4
export const TILE_COLUMNS = 8

/**
 * The bytes of a module that imports a shared memory (`env.memory`) and exports `tile(a, b, c, depth, stride)`:
 * C[4×8] -= A·B, where `a` points at depth × 4 floats, `b` at depth × 8 floats, `c` at the tile's first float and
 * `stride` is the number of bytes from one row of C to the next. All pointers are in bytes; depth is at least 1.
 */
export function tileModule(): Uint8Array<ArrayBuffer> {
  const [a, b, c, depth, stride] = [0, 1, 2, 3, 4]
  const accumulator = (row: number, half: number) => 5 + row * 2 + half
  const [left, right, factor] = [13, 14, 15]
  const rows = [0, 1, 2, 3]

  const loop = [
    ...[...get(b), ...load(0), ...set(left), ...get(b), ...load(16), ...set(right)],
    ...rows.flatMap((row) => [
      ...[...get(a), ...loadSplat(row * 4), ...set(factor)],
      ...[...get(accumulator(row, 0)), ...get(factor), ...get(left), ...mulF32, ...addF32, ...set(accumulator(row, 0))],
      ...[
        ...get(accumulator(row, 1)),
        ...get(factor),
        ...get(right),
        ...mulF32,
        ...addF32,
        ...set(accumulator(row, 1)),
      ],
    ]),
    ...[...get(a), ...i32(16), add, ...set(a), ...get(b), ...i32(32), add, ...set(b)],
    // depth = depth - 1; again while it is not 0.
    ...[...get(depth), ...i32(-1), add, ...tee(depth), 0x0d, 0],
  ]
  const subtract = (half: number, row: number) => [
    ...[...get(c), ...get(c), ...load(half * 16), ...get(accumulator(row, half)), ...subF32, ...store(half * 16)],
  ]
  const code = [
    ...[0x03, 0x40, ...loop, 0x0b],
    ...rows.flatMap((row) => [...subtract(0, row), ...subtract(1, row), ...get(c), ...get(stride), add, ...set(c)]),
    0x0b,
  ]
  return wasmModule({ name: 'tile', parameters: 5, locals: [[11, V128]], memory: [0x03, 1, ...unsigned(65_536)], code })
}
