import type { SearchDocument } from '../engine/types'

/** Products by what their text means. A shop without an embedder has none, and searches by words alone. */
export type Meanings = {
  readonly size: number
  /** what made the vectors; others must not be compared with them */
  readonly embedder: string
  /** True for a word of general use, so that it is no typing error though no product has it */
  knows(word: string): boolean
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(id: string): void
  /** The meaning of a query, to be held against products; null when no word of it is known. */
  read(query: string): Promise<Float32Array | null>
  /** The products nearest to a meaning, with the cosine between them. */
  nearest(meaning: Float32Array, k: number): { id: string; likeness: number }[]
  /** The cosines of products; 0 for one that is not known. */
  likeness(meaning: Float32Array, ids: readonly string[]): Float32Array
  /** Makes a large catalogue quick to search; may take seconds. */
  prepare(): Promise<void>
  /** Null when there is nothing to keep. */
  toBytes(): Uint8Array | null
}

/** No meanings at all. */
export const noMeanings: Meanings = {
  size: 0,
  embedder: 'none',
  knows: () => false,
  put: async () => {},
  remove: () => {},
  read: async () => null,
  nearest: () => [],
  likeness: (_meaning, ids) => new Float32Array(ids.length),
  prepare: async () => {},
  toBytes: () => null,
}
