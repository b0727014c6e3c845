import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import { type NearestGraph, openGraph } from './nearest-graph.ts'
import { toUnitLength } from './token-embedder.ts'
import { nearestRows, quantise, rowScore, type VectorRows } from './vector-rows.ts'

const kind = 'vectors/1'
/** Above this many vectors a graph is worth its memory and its small loss. */
export const exactUpTo = 20_000

export type Neighbour = { id: string; score: number }

/**
 * Unit vectors by id, one byte a number, searched by their inner product. Every vector is looked at until `accelerate`
 * has built a graph; afterwards changes keep the graph up to date. One thread at a time.
 */
export class VectorIndex {
  private readonly keys: number[] = []
  private readonly rowOfKey = new Map<number, number>()
  private readonly rowOfId = new Map<string, number>()
  private readonly ids: string[] = []
  private nextKey = 0
  private rows: VectorRows
  private graph: NearestGraph | null = null

  constructor(readonly dimensions: number) {
    this.rows = {
      dimensions,
      cells: new Int8Array(64 * dimensions),
      scales: new Float32Array(64),
      tails: new Float32Array(64),
    }
  }

  get size(): number {
    return this.ids.length
  }

  get isAccelerated(): boolean {
    return this.graph !== null
  }

  has(id: string): boolean {
    return this.rowOfId.has(id)
  }

  /** Adds or replaces a vector. Throws when its length is wrong; one that is not finite is kept as alike to nothing. */
  add(id: string, vector: Float32Array): void {
    if (vector.length !== this.dimensions)
      throw new Error(`A vector of ${this.dimensions} numbers is wanted, not ${vector.length}.`)
    this.remove(id)
    const row = this.ids.length
    this.reserve(row + 1)
    const key = this.nextKey++
    this.ids.push(id)
    this.keys.push(key)
    this.rowOfId.set(id, row)
    this.rowOfKey.set(key, row)
    if (quantise(this.rows, row, vector)) this.graph?.add(key, vector)
  }

  /** False when there was no such vector. */
  remove(id: string): boolean {
    const row = this.rowOfId.get(id)
    if (row === undefined) return false
    const key = this.keys[row]!
    if (this.rows.scales[row] !== 0) this.graph?.remove(key)
    this.rowOfKey.delete(key)
    this.rowOfId.delete(id)
    const lastId = this.ids.pop()!
    const lastKey = this.keys.pop()!
    if (lastId !== id) {
      const { cells, scales, tails } = this.rows
      const from = this.ids.length
      cells.copyWithin(row * this.dimensions, from * this.dimensions, (from + 1) * this.dimensions)
      scales[row] = scales[from]!
      tails[row] = tails[from]!
      this.ids[row] = lastId
      this.keys[row] = lastKey
      this.rowOfId.set(lastId, row)
      this.rowOfKey.set(lastKey, row)
    }
    return true
  }

  /** The k nearest with a score above zero, best first; nothing for a vector of wrong length, of zeros or not finite. */
  search(vector: Float32Array, k: number): Neighbour[] {
    const square = vector.reduce((sum, value) => sum + value * value, 0)
    if (vector.length !== this.dimensions || !(square > 0) || square === Infinity || k < 1) return []
    let found: { row: number; score: number }[]
    if (this.graph) {
      // A tenth more than asked for: the graph's own order is by coarser numbers.
      const near = this.graph.search(vector, Math.min(this.size, Math.ceil(k * 1.1) + 8))
      found = near.flatMap((key) => this.scored(this.rowOfKey.get(key), vector))
      found = found
        .filter((each) => each.score > 0)
        .sort((one, two) => two.score - one.score || one.row - two.row)
        .slice(0, k)
    } else found = nearestRows(this.rows, this.size, vector, k)
    return found.map(({ row, score }) => ({ id: this.ids[row]!, score }))
  }

  /** How alike a vector is to given ids, in their order; 0 for an unknown one. */
  similarities(vector: Float32Array, ids: readonly string[]): Float32Array {
    return Float32Array.from(ids, (id) => this.scored(this.rowOfId.get(id), vector)[0]?.score ?? 0)
  }

  /** The unit vector in the middle of given ids; zeros when none of them is known. */
  centre(ids: readonly string[]): Float32Array {
    const sum = new Float32Array(this.dimensions)
    for (const id of ids) {
      const row = this.rowOfId.get(id)
      if (row === undefined) continue
      const scale = this.rows.scales[row]!
      for (let at = 0; at < sum.length; at++) sum[at]! += this.rows.cells[row * sum.length + at]! * scale
    }
    return toUnitLength(sum)
  }

  /** Builds a graph when there are more than 20,000 vectors (some seconds); false when it is not needed or not to be had. */
  async accelerate(from = exactUpTo): Promise<boolean> {
    if (this.size <= from) return false
    const graph = await openGraph(this.dimensions)
    if (!graph) return false
    const vector = new Float32Array(this.dimensions)
    this.ids.forEach((_, row) => {
      const scale = this.rows.scales[row]!
      for (let at = 0; at < vector.length; at++) vector[at] = this.rows.cells[row * this.dimensions + at]! * scale
      if (scale !== 0) graph.add(this.keys[row]!, vector)
    })
    this.graph = graph
    return true
  }

  /** All vectors and the graph, with a checksum. */
  toBytes(): Uint8Array {
    const { cells, scales, tails } = this.rows
    return packArrays(
      kind,
      { dimensions: this.dimensions, ids: this.ids, nextKey: this.nextKey },
      {
        cells: cells.subarray(0, this.size * this.dimensions),
        scales: scales.subarray(0, this.size),
        tails: tails.subarray(0, this.size),
        keys: Uint32Array.from(this.keys),
        graph: this.graph?.toBytes() ?? new Uint8Array(0),
      },
    )
  }

  /** Reads what `toBytes` wrote; rejects with the reason for truncated, damaged or foreign bytes. */
  static async fromBytes(bytes: Uint8Array): Promise<VectorIndex> {
    const { meta, arrays } = unpackArrays(kind, bytes)
    const { dimensions, ids, nextKey } = meta as { dimensions: number; ids: string[]; nextKey: number }
    const index = new VectorIndex(dimensions)
    index.rows = {
      dimensions,
      cells: Int8Array.from(arrays.cells as Int8Array),
      scales: Float32Array.from(arrays.scales as Float32Array),
      tails: Float32Array.from(arrays.tails as Float32Array),
    }
    const keys = arrays.keys as Uint32Array
    ids.forEach((id, row) => {
      index.ids.push(id)
      index.keys.push(keys[row]!)
      index.rowOfId.set(id, row)
      index.rowOfKey.set(keys[row]!, row)
    })
    index.nextKey = nextKey
    if (arrays.graph!.length > 0) index.graph = await openGraph(dimensions, arrays.graph as Uint8Array)
    return index
  }

  private scored(row: number | undefined, vector: Float32Array): { row: number; score: number }[] {
    return row === undefined ? [] : [{ row, score: rowScore(this.rows, row, vector) }]
  }

  private reserve(count: number): void {
    const { scales, cells, tails } = this.rows
    if (count <= scales.length) return
    const room = Math.max(64, Math.ceil(count * 1.5))
    this.rows = {
      dimensions: this.dimensions,
      cells: new Int8Array(room * this.dimensions),
      scales: new Float32Array(room),
      tails: new Float32Array(room),
    }
    this.rows.cells.set(cells)
    this.rows.scales.set(scales)
    this.rows.tails.set(tails)
  }
}
