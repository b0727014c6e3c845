// What turns text into vectors, whichever model stands behind it.

/** Texts as unit vectors: near ones mean alike. A text without a known word gives the zero vector, alike to nothing. */
export type TextEmbedder = {
  readonly dimensions: number
  /** changes whenever the same text may get another vector; vectors of different versions must not be compared */
  readonly version: string
  /** At once for the built-in model, a promise for a model of one's own: await it. Never throws for odd text. */
  embed(text: string): Float32Array | Promise<Float32Array>
  embedMany(texts: readonly string[]): Promise<Float32Array[]>
  /** True for a word of general use, in small letters; not there when the model cannot tell */
  knows?(word: string): boolean
}

/** An embedder that answers at once. */
export type InstantTextEmbedder = Omit<TextEmbedder, 'embed'> & { embed(text: string): Float32Array }
