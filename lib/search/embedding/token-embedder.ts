// A text is the sum of its tokens' vectors: no network is run, so a query costs microseconds (model2vec, Tulkens 2024).
import type { TokenModel } from './token-model.ts'
import type { InstantTextEmbedder } from './types.ts'

const longestText = 20_000

/** Embeds by looking tokens up. Words of a text beyond its first 20,000 characters are not read. */
export function tokenEmbedder(model: TokenModel): InstantTextEmbedder {
  const { dimensions, pieces, rows, scales } = model

  function embed(text: string): Float32Array {
    const sum = new Float32Array(dimensions)
    for (const id of pieces.encode(text.length > longestText ? text.slice(0, longestText) : text)) {
      // Tokens without a vector (signs of other scripts, the unknown one) stand after those that have one.
      const scale = scales[id]
      if (scale === undefined) continue
      const start = id * dimensions
      for (let at = 0; at < dimensions; at++) sum[at]! += rows[start + at]! * scale
    }
    return toUnitLength(sum)
  }

  return {
    dimensions,
    version: model.version,
    embed,
    embedMany: async (texts) => texts.map(embed),
    knows: (word) => pieces.ids.has(word),
  }
}

/** Scales a vector to length one, in place; the zero vector, or one that is not finite, becomes all zeros. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let square = 0
  for (const value of vector) square += value * value
  if (!(square > 1e-20) || square === Infinity) return vector.fill(0)
  const scale = 1 / Math.sqrt(square)
  for (let at = 0; at < vector.length; at++) vector[at]! *= scale
  return vector
}
