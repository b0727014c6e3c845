import 'server-only'
import { nameFacets } from '@/lib/catalog/facets'
import { getCards } from '@/lib/catalog/queries'
import type { ProductFilter } from '@/lib/catalog/schema'
import { decodeCursor, encodeCursor } from '@/lib/http/pagination'
import { log } from '@/lib/log'
import type { Answer } from './answer'
import { currentIndex } from './live/current-index'
import { readPolicy } from './policy'
import { isInRankingTrial } from './rank-hits'
import { askIndex } from './remembered-answers'
import type { SearchResult, SearchSort } from './schema'
import { searchInDatabase } from './search-in-database'
import { type RecentAct, tasteOf } from './shop-ranking/visitor-taste'

export type SearchInput = {
  query: string
  filter?: ProductFilter
  sort?: SearchSort
  limit?: number
  cursor?: string
  /** what the visitor did lately, if they agreed that it may be known */
  recent?: readonly RecentAct[]
  /** only of somebody who agreed to be recognised */
  visitorId?: string | null
}

const FARTHEST = 10_000

/** Where a page begins, and as of when the visitor's tastes count, so that later pages go on in the order of the first. */
function readCursor(cursor: string | undefined): { offset: number; at: number } {
  const [offset = 0, at = 0] = (decodeCursor(cursor, 2) ?? []).map(Number)
  return { offset: Math.min(FARTHEST, Math.max(0, Math.trunc(offset) || 0)), at: at > 0 ? at : Date.now() }
}

/**
 * Products for the words a shopper typed, best first: found by words and, where those fail, by meaning; misspelt words are
 * understood, and `rescue` says how an answer was found that the words as given did not have. Without a filter it is never
 * empty while something is for sale. One statement, for the products shown; the database answers while there is no index.
 * Any text is safe; a foreign cursor throws `bad_request`.
 */
export async function searchProducts({
  query,
  filter = {},
  sort = 'relevance',
  limit = 24,
  cursor,
  recent = [],
  visitorId = null,
}: SearchInput): Promise<SearchResult> {
  const { offset, at } = readCursor(cursor)
  const answer = (await fromIndex()) ?? (await searchInDatabase({ query, filter, sort, limit, offset }))
  const [cards, groups] = await Promise.all([getCards(answer.ids), nameFacets(answer.facetCounts)])
  return {
    page: {
      data: cards,
      nextCursor:
        answer.ids.length > 0 && offset + limit < Math.min(FARTHEST, answer.total)
          ? encodeCursor([offset + limit, at])
          : null,
    },
    facets: {
      total: answer.total,
      priceRange: answer.prices ? { minMinor: answer.prices.min, maxMinor: answer.prices.max } : null,
      groups,
    },
    total: answer.total,
    didYouMean: answer.didYouMean,
    rescue: answer.rescue,
  }

  async function fromIndex(): Promise<Answer | null> {
    const live = currentIndex()
    if (!live || live.index.size === 0) return null
    try {
      const policy = await readPolicy()
      const taste = recent.length > 0 && policy.weights.personal > 0 ? tasteOf(live.index, recent, new Date(at)) : null
      const isTrial = isInRankingTrial(visitorId)
      return await askIndex(live, { query, filter, sort, limit, offset, taste, isTrial }, policy)
    } catch (error) {
      log.error({ err: error }, 'the search index failed; the database answers')
      return null
    }
  }
}
