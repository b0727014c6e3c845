// The one inner loop of dense linear algebra, in WebAssembly SIMD: a 4 × 8 tile of C is lowered by A·B. In plain
// JavaScript the same loop runs about ten times slower, and everything above it stays TypeScript.
//
// The module is assembled here, opcode by opcode, because a compiler for thirty lines would be one more thing to install.

const I32 = 0x7f
const V128 = 0x7b
const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const i32 = (value: number) => [0x41, ...signed(value)]
const add = 0x6a
const simd = (opcode: number) => [0xfd, ...unsigned(opcode)]
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
    ...[...get(depth), ...i32(-1), add, 0x22, depth, 0x0d, 0],
  ]
  const subtract = (half: number, row: number) => [
    ...[...get(c), ...get(c), ...load(half * 16), ...get(accumulator(row, half)), ...subF32, ...store(half * 16)],
  ]
  const code = [
    ...[0x03, 0x40, ...loop, 0x0b],
    ...rows.flatMap((row) => [...subtract(0, row), ...subtract(1, row), ...get(c), ...get(stride), add, ...set(c)]),
    0x0b,
  ]
  const body = [...vector([[11, V128]]), ...code]
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, ...vector(Array(5).fill([I32])), 0]])),
    ...section(2, vector([[...text('env'), ...text('memory'), 0x02, 0x03, 1, ...unsigned(65_536)]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...text('tile'), 0x00, 0]])),
    ...section(10, vector([[...unsigned(body.length), ...body]])),
  ])
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

// Only small numbers occur: one byte holds -64 to 63.
function signed(value: number): number[] {
  return [value & 0x7f]
}

function vector(items: number[][]): number[] {
  return [...unsigned(items.length), ...items.flat()]
}

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function text(value: string): number[] {
  return [value.length, ...new TextEncoder().encode(value)]
}
