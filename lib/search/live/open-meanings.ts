import 'server-only'
import { log } from '@/lib/log'
import { loadTextEmbedder } from '../embedding/load-text-embedder'
import type { TextEmbedder } from '../embedding/types'
import { VectorIndex } from '../embedding/vector-index'
import { stemEnglish } from '../engine/analysis/stem-english'
import type { SearchDocument } from '../engine/types'
import { type Meanings, noMeanings } from './meanings'

const LONGEST_DESCRIPTION = 240
const LONGEST_QUERY = 300

/** What of a product says what it is; the rest would only blur it. */
const textOf = ({ title, brand, category, description }: SearchDocument) =>
  `${title}. ${category}. ${brand}. ${description.slice(0, LONGEST_DESCRIPTION)}`

export type StoredMeanings = { vectors: Uint8Array; embedder: string }

/**
 * Meanings by the shop's embedder: those that were stored when they are of the same embedder, else none yet. Never fails:
 * a shop whose embedder cannot be opened searches by words.
 */
export async function openMeanings(stored?: StoredMeanings): Promise<Meanings> {
  try {
    const embedder = await loadTextEmbedder()
    return meaningsOf(embedder, await openVectors(embedder, stored))
  } catch (error) {
    log.warn({ err: error }, 'search goes by words alone: the embedder could not be opened')
    return noMeanings
  }
}

async function openVectors({ version, dimensions }: TextEmbedder, stored?: StoredMeanings): Promise<VectorIndex> {
  if (stored?.embedder === version) {
    try {
      return await VectorIndex.fromBytes(stored.vectors)
    } catch (error) {
      log.warn({ err: error }, 'the stored vectors cannot be read; they are made again as products change')
    }
  }
  return new VectorIndex(dimensions)
}

function meaningsOf(embedder: TextEmbedder, vectors: VectorIndex): Meanings {
  return {
    get size() {
      return vectors.size
    },
    embedder: embedder.version,
    knows: (word) => embedder.knows?.(word) ?? false,
    async put(documents) {
      const found = await embedder.embedMany(documents.map(textOf))
      documents.forEach(({ id }, place) => vectors.add(id, found[place] as Float32Array))
    },
    remove: (id) => void vectors.remove(id),
    async read(query) {
      const vector = await embedder.embed(inKnownForms(embedder, query.slice(0, LONGEST_QUERY)))
      return vector.some((value) => value !== 0) ? vector : null
    },
    nearest: (meaning, k) => vectors.search(meaning, k).map(({ id, score }) => ({ id, likeness: score })),
    likeness: (meaning, ids) => vectors.similarities(meaning, ids),
    prepare: async () => void (await vectors.accelerate()),
    toBytes: () => (vectors.size > 0 ? vectors.toBytes() : null),
  }
}

/** A form the embedder has no token for is read by pieces, which mean other things: the plain form stands in where it is known. */
function inKnownForms(embedder: TextEmbedder, query: string): string {
  const isUnknown = (word: string) => embedder.knows?.(word) === false
  return query.replace(/\p{L}+/gu, (typed) => {
    const word = typed.toLowerCase()
    const plain = stemEnglish(word)
    return isUnknown(word) && !isUnknown(plain) ? plain : typed
  })
}
