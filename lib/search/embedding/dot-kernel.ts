// Inner products of one query with many rows of bytes, in WebAssembly SIMD with whole numbers only: the loop that an exact
// search spends its time in.
import { add, get, I32, i32, set, simd, tee, unsigned, V128, wasmModule } from '@/lib/ml/wasm'

const multiply = 0x6c
const loadI32 = [0x28, 2, 0]
const storeI32 = [0x36, 2, 0]
const loadCells = (offset: number) => [...simd(0x01), 0, ...unsigned(offset)] // eight bytes as eight 16-bit numbers
const loadQuery = (offset: number) => [...simd(0x00), 4, ...unsigned(offset)]
const dot = simd(0xba)
const addI32x4 = simd(0xae)
const lane = (at: number) => [...simd(0x1b), at]
const zeros = [...simd(0x0c), ...Array<number>(16).fill(0)]

/** Cells a step of the loop reads; a row has a multiple of them. */
export const STEP = 16

/**
 * The bytes of a module that imports a memory (`env.memory`) and exports `dots(list, count, cells, stride, query, out)`:
 * writes to `out`, as 32-bit whole numbers, the inner products of the 16-bit numbers at `query` with `count` rows of
 * `stride` bytes each; the rows are those whose numbers stand at `list`. Pointers are in bytes; count is at least 1.
 */
export function dotModule(): Uint8Array<ArrayBuffer> {
  const [list, count, cells, stride, query, out, at, row, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const [left, right] = [9, 10]
  const step = (sum: number, cellOffset: number, queryOffset: number) => [
    ...[...get(sum), ...get(row), ...loadCells(cellOffset), ...get(at), ...loadQuery(queryOffset)],
    ...[...dot, ...addI32x4, ...set(sum)],
  ]
  const sumOfLanes = [
    ...[...get(left), ...get(right), ...addI32x4, ...set(left)],
    ...[
      ...get(left),
      ...lane(0),
      ...get(left),
      ...lane(1),
      add,
      ...get(left),
      ...lane(2),
      add,
      ...get(left),
      ...lane(3),
      add,
    ],
  ]
  const code = [
    ...[0x03, 0x40],
    ...[
      ...get(list),
      ...loadI32,
      ...get(stride),
      multiply,
      ...get(cells),
      add,
      ...tee(row),
      ...get(stride),
      add,
      ...set(end),
    ],
    ...[...get(query), ...set(at), ...zeros, ...set(left), ...zeros, ...set(right)],
    ...[0x03, 0x40, ...step(left, 0, 0), ...step(right, 8, 16)],
    ...[...get(at), ...i32(32), add, ...set(at)],
    ...[...get(row), ...i32(STEP), add, ...tee(row), ...get(end), 0x49, 0x0d, 0, 0x0b],
    ...[...get(out), ...sumOfLanes, ...storeI32],
    ...[...get(list), ...i32(4), add, ...set(list), ...get(out), ...i32(4), add, ...set(out)],
    // count = count - 1; again while it is not 0.
    ...[...get(count), ...i32(-1), add, ...tee(count), 0x0d, 0, 0x0b, 0x0b],
  ]
  const locals: [number, number][] = [
    [3, I32],
    [2, V128],
  ]
  return wasmModule({ name: 'dots', parameters: 6, locals, memory: [0x00, 1], code })
}
