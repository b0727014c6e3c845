import { loadTextEmbedder } from '../embedding/load-text-embedder'
import { VectorIndex } from '../embedding/vector-index'
import { indexFromBytes } from '../engine/search-index'
import { featureNames } from '../engine/types'
import type { ShownList } from '../ranking/shapes'
import type { ListFacts } from '../ranking/training-groups'
import { placesOf, productFacts } from './product-facts'
import { knownKey, type RankerData } from './ranker-data'
import { affinityOf, noAffinity, noVisitor, tasteOf } from './visitor-taste'

/** Acts longer ago than this say nothing of a taste any more. */
const REMEMBERED_MS = 30 * 86_400_000
const POPULARITY = featureNames.indexOf('popularity')

/**
 * Reads lists of the past as the ranking would have described them then: words and meaning by the present index, sales,
 * reviews and the visitor's acts as of the list's time. Products that are gone are described by nothing but their behaviour.
 */
export async function openFacts({
  lists,
  acts,
  index: bytes,
  vectors: stored,
  embedder: madeBy,
  known,
}: RankerData): Promise<{ of(list: ShownList): ListFacts | null }> {
  const index = indexFromBytes(bytes.slice())
  const embedder = await loadTextEmbedder()
  const vectors = stored && embedder.version === madeBy ? await VectorIndex.fromBytes(stored) : null
  const queries = [...new Set(lists.map((list) => list.query))]
  const meanings = new Map((await embedder.embedMany(queries)).map((vector, place) => [queries[place]!, vector]))
  const standing = placesOf(
    Float64Array.from(index.ids(), (id) => index.numberOf(index.ordinalOf(id), 'popularity')).sort(),
  )
  const visitorOf = new Map(lists.map((list) => [list as ShownList, list.visitor]))

  return {
    of(list) {
      const ids = list.shown.map((one) => one.productId)
      // Older than what is learned from: it only counts as behaviour.
      if (!known.has(knownKey(list.at, ids[0] ?? ''))) return null
      const described = new Map(index.explain(list.query, ids).map((hit) => [hit.id, hit]))
      if (described.size < 2) return null
      const likeness = vectors?.similarities(meanings.get(list.query)!, ids)
      const mine = acts[visitorOf.get(list) ?? -1] ?? []
      const taste = tasteOf(
        index,
        mine.filter(
          ({ occurredAt }) => occurredAt.getTime() < list.at && occurredAt.getTime() > list.at - REMEMBERED_MS,
        ),
        new Date(list.at),
      )
      const candidates = ids.map((id, place) => {
        const hit = described.get(id)
        const [units, reviews, rating] = known.get(knownKey(list.at, id)) ?? [0, 0, NaN]
        const ordinal = hit?.ordinal ?? -1
        const now = productFacts(index, ordinal, list.at / 1000, 0)
        // What the popularity of today is made of besides the sales of today stays.
        const ownPopularity =
          (index.numberOf(ordinal, 'popularity') || 0) - Math.log1p(index.numberOf(ordinal, 'units') || 0)
        const popularity = ownPopularity + Math.log1p(units)
        const lexical = Float32Array.from(hit?.features ?? new Float32Array(featureNames.length).fill(NaN))
        // The index knows what is popular today, which nobody could know then.
        lexical[POPULARITY] = popularity
        return {
          lexical,
          semantic: likeness?.[place] ?? 0,
          product: {
            ...now,
            reviews,
            rating: Number.isFinite(rating) ? rating : null,
            popularity: standing(popularity),
            // Not kept for the past.
            discountShare: 0,
            stockCoverDays: null,
            isAvailable: true,
          },
          affinity: taste && ordinal >= 0 ? affinityOf(index, ordinal, id, taste) : noAffinity,
        }
      })
      return { candidates, visitor: taste?.facts ?? noVisitor }
    },
  }
}
