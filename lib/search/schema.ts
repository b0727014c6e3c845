import { z } from 'zod'
import { listFacets, productCard, productSorts } from '@/lib/catalog/schema'
import { pageOf } from '@/lib/http/pagination'

export const searchSorts = ['relevance', ...productSorts] as const
export type SearchSort = (typeof searchSorts)[number]

/** What a search gives. `total` and the facet counts stop at 1000. */
export const searchResult = z.strictObject({
  page: pageOf(productCard),
  facets: listFacets,
  total: z.number().int(),
  /** the words that were searched instead, when the ones given had no answer */
  didYouMean: z.string().nullable(),
  /** how an answer was found when the words as given had none */
  rescue: z.enum(['typo', 'any-word']).nullable(),
})
export type SearchResult = z.infer<typeof searchResult>

export const suggestions = z.strictObject({
  queries: z.array(z.string()),
  products: z.array(productCard),
  categories: z.array(z.strictObject({ name: z.string(), path: z.string(), within: z.string().nullable() })),
})
export type Suggestions = z.infer<typeof suggestions>
