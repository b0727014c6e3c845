import type { ProductFilter } from '@/lib/catalog/schema'
import type { SearchHit, SearchResult as Found } from './engine/types'
import type { SearchRule } from './policy'
import type { Rescue, SearchSort } from './schema'
import type { Taste } from './shop-ranking/visitor-taste'

export type Question = {
  query: string
  filter: ProductFilter
  sort: SearchSort
  limit: number
  offset: number
  taste: Taste | null
  /** ordered by the canary of the learned ranking */
  isTrial?: boolean
  /** instead of the one that is kept, to see what it would do */
  rule?: SearchRule
}

/** Which products answer, in order, and what is counted among all that do. */
export type Answer = {
  ids: string[]
  total: number
  facetCounts: ReadonlyMap<string, number>
  prices: { min: number; max: number } | undefined
  didYouMean: string | null
  rescue: Rescue | null
}

/** Hits in their final order; `keepsCoverage` where those with more of the words stay before those with fewer. */
export type Rank = (hits: readonly SearchHit[], keepsCoverage?: boolean) => Promise<SearchHit[]>

export const idsOf = (hits: readonly SearchHit[]): string[] => hits.map((hit) => hit.id)
export const countsOf = ({ total, facetCounts, numberRanges }: Found) => ({
  total,
  facetCounts,
  prices: numberRanges.get('priceMinor'),
})
