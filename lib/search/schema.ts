import { z } from 'zod'
import { listFacets, productCard, productSorts } from '@/lib/catalog/schema'
import { pageOf } from '@/lib/http/pagination'

export const searchSorts = ['relevance', ...productSorts] as const
export type SearchSort = (typeof searchSorts)[number]

/** How an answer was found where the words as given had none, from near to far. */
export const rescues = ['typo', 'split', 'synonym', 'semantic', 'any-word', 'popular'] as const
export type Rescue = (typeof rescues)[number]

/** What a search gives. */
export const searchResult = z.strictObject({
  page: pageOf(productCard),
  facets: listFacets,
  total: z.number().int(),
  /** the words that were searched instead of the ones given; without a rescue, a likelier spelling that was not searched */
  didYouMean: z.string().nullable(),
  /** how an answer was found when the words as given had none */
  rescue: z.enum(rescues).nullable(),
})
export type SearchResult = z.infer<typeof searchResult>

export const suggestions = z.strictObject({
  queries: z.array(z.string()),
  products: z.array(productCard),
  categories: z.array(z.strictObject({ name: z.string(), path: z.string(), within: z.string().nullable() })),
  /** the beginning that was completed instead of the one typed */
  corrected: z.string().nullable(),
})
export type Suggestions = z.infer<typeof suggestions>
