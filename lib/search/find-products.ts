import 'server-only'
import { AppError } from '@/lib/errors'
import { type ListState, toFilter } from './list-state'
import type { SearchResult } from './schema'
import { searchProducts } from './search-products'
import type { RecentAct } from './shop-ranking/visitor-taste'

/** A page of search results for what stands in the address; a cursor that is not ours starts again at the first page. */
export async function findProducts(
  query: string,
  state: ListState,
  limit: number,
  recent?: readonly RecentAct[],
  visitorId?: string | null,
): Promise<SearchResult> {
  const ask = (cursor?: string) =>
    searchProducts({
      query,
      recent,
      visitorId,
      filter: toFilter(state),
      sort: state.sort ?? 'relevance',
      limit,
      cursor,
    })
  try {
    return await ask(state.cursor)
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad_request') return ask()
    throw error
  }
}
