import { getCategoryOrThrow } from '@/lib/catalog/categories'
import { getCards, listProducts } from '@/lib/catalog/queries'
import { productListQuery, productPage } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listProducts',
  summary: 'Products on sale, a page at a time, or those with the given ids',
  tag: 'Products',
  access: 'public',
  query: productListQuery,
  response: productPage,
  async run({ query }) {
    if (query.ids) return { data: await getCards(query.ids), nextCursor: null }
    const categoryId = query.category ? (await getCategoryOrThrow(query.category)).category.id : undefined
    const { facets, minPrice, maxPrice, available } = query
    return listProducts({ categoryId, facets, minPriceMinor: minPrice, maxPriceMinor: maxPrice, onlyAvailable: available }, query)
  },
})
