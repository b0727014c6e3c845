import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'
import { BestRows } from './best-rows.ts'
import { type NearestGraph, openGraph } from './nearest-graph.ts'
import { toUnitLength } from './token-embedder.ts'
import { VectorRows } from './vector-rows.ts'

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
  private readonly rows: VectorRows
  private graph: NearestGraph | null = null
  /** counts changes; rows stand for the same ids until it moves */
  changes = 0

  constructor(readonly dimensions: number) {
    this.rows = new VectorRows(dimensions)
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
    this.changes += 1
    const row = this.ids.length
    this.rows.reserve(row + 1)
    const key = this.nextKey++
    this.ids.push(id)
    this.keys.push(key)
    this.rowOfId.set(id, row)
    this.rowOfKey.set(key, row)
    if (this.rows.write(row, vector)) this.graph?.add(key, vector)
  }

  /** False when there was no such vector. */
  remove(id: string): boolean {
    const row = this.rowOfId.get(id)
    if (row === undefined) return false
    this.changes += 1
    const key = this.keys[row]!
    if (this.rows.scales[row] !== 0) this.graph?.remove(key)
    this.rowOfKey.delete(key)
    this.rowOfId.delete(id)
    const lastId = this.ids.pop()!
    const lastKey = this.keys.pop()!
    if (lastId !== id) {
      this.rows.copy(this.ids.length, row)
      this.ids[row] = lastId
      this.keys[row] = lastKey
      this.rowOfId.set(lastId, row)
      this.rowOfKey.set(lastKey, row)
    }
    return true
  }

  /** The k nearest with a score above zero, best first; nothing for a vector of wrong length, of zeros or not finite. */
  search(vector: Float32Array, k: number): Neighbour[] {
    return this.nearest(vector, k)
      .sorted()
      .map(({ row, score }) => ({ id: this.ids[row]!, score }))
  }

  /** The rows of the same in no order, for callers who keep what they know of an id by its row. */
  nearestRows(vector: Float32Array, k: number): Int32Array {
    return this.nearest(vector, k).kept()
  }

  private nearest(vector: Float32Array, k: number): BestRows {
    let square = 0
    for (const value of vector) square += value * value
    if (vector.length !== this.dimensions || !(square > 0) || square === Infinity || k < 1) return new BestRows(0)
    if (!this.graph) return this.rows.nearest(vector, this.size, k)
    // A tenth more than asked for: the graph's own order is by coarser numbers.
    const keys = this.graph.search(vector, Math.min(this.size, Math.ceil(k * 1.1) + 8))
    const near = keys.map((key) => this.rowOfKey.get(key) ?? -1)
    const scores = this.rows.scores(vector, near)
    const best = new BestRows(Math.min(k, near.length))
    for (let at = 0; at < near.length; at++) if (scores[at]! > best.least) best.offer(near[at]!, scores[at]!)
    return best
  }

  /** The row of an id, or -1. */
  rowOf(id: string): number {
    return this.rowOfId.get(id) ?? -1
  }

  idOf(row: number): string {
    return this.ids[row]!
  }

  /** How alike a vector is to given ids, in their order; 0 for an unknown one. */
  similarities(vector: Float32Array, ids: readonly string[]): Float32Array {
    return this.rowSimilarities(
      vector,
      Int32Array.from(ids, (id) => this.rowOf(id)),
    )
  }

  /** The same by row; 0 for row -1. */
  rowSimilarities(vector: Float32Array, rows: ArrayLike<number>): Float32Array {
    return this.rows.scores(vector, rows)
  }

  /** The unit vector in the middle of given ids; zeros when none of them is known. */
  centre(ids: readonly string[]): Float32Array {
    return this.rowCentre(ids.map((id) => this.rowOf(id)))
  }

  /** The same by row; -1 is left out. */
  rowCentre(rows: readonly number[]): Float32Array {
    const sum = new Float32Array(this.dimensions)
    for (const row of rows) if (row >= 0) this.rows.addTo(sum, row)
    return toUnitLength(sum)
  }

  /** Builds a graph when there are more than 20,000 vectors (some seconds); false when it is not needed or not to be had. */
  async accelerate(from = exactUpTo): Promise<boolean> {
    if (this.size <= from) return false
    const graph = await openGraph(this.dimensions)
    if (!graph) return false
    const vector = new Float32Array(this.dimensions)
    this.ids.forEach((_, row) => {
      this.rows.addTo(vector.fill(0), row)
      if (this.rows.scales[row] !== 0) graph.add(this.keys[row]!, vector)
    })
    this.graph = graph
    return true
  }

  /** All vectors and the graph, with a checksum. */
  toBytes(): Uint8Array {
    const { cells, scales, stride } = this.rows
    return packArrays(
      kind,
      { dimensions: this.dimensions, ids: this.ids, nextKey: this.nextKey },
      {
        cells: cells.subarray(0, this.size * stride),
        scales: scales.subarray(0, this.size),
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
    if (arrays.cells!.length !== ids.length * index.rows.stride)
      throw new Error('The vectors were kept in another layout.')
    index.rows.reserve(ids.length)
    index.rows.cells.set(arrays.cells as Int8Array)
    index.rows.scales.set(arrays.scales as Float32Array)
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
}
