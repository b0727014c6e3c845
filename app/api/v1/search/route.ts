import { z } from 'zod'
import { recentActs } from '@/lib/analytics/recent-acts'
import { agreedVisitorId } from '@/lib/analytics/visitor'
import { getCategoryOrThrow } from '@/lib/catalog/categories'
import { productListQuery } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'
import { searchResult, searchSorts } from '@/lib/search/schema'
import { searchProducts } from '@/lib/search/search-products'

export const GET = endpoint({
  operation: 'searchProducts',
  summary:
    'Products for the words a shopper typed, best first, with facets; misspelt words are understood; ordered by the taste of a visitor who agreed to be recognised',
  tag: 'Search',
  access: 'public',
  isPersonal: true,
  query: productListQuery
    .omit({ ids: true, sort: true })
    .extend({ q: z.string().max(2000).default(''), sort: z.enum(searchSorts).default('relevance') }),
  response: searchResult,
  async run({ request, query: { q, category, facets, minPrice, maxPrice, available, ...page } }) {
    const categoryId = category ? (await getCategoryOrThrow(category)).category.id : undefined
    const filter = { categoryId, facets, minPriceMinor: minPrice, maxPriceMinor: maxPrice, onlyAvailable: available }
    return searchProducts({
      query: q,
      filter,
      recent: await recentActs(request.headers),
      visitorId: agreedVisitorId(request.headers),
      ...page,
    })
  },
})
