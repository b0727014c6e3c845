import { getCategoryOrThrow } from '@/lib/catalog/categories'
import { listProducts } from '@/lib/catalog/queries'
import { productListQuery, productPage } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listProducts',
  summary: 'List products on sale',
  tag: 'Products',
  access: 'public',
  query: productListQuery,
  response: productPage,
  async run({ query }) {
    const categoryId = query.category ? (await getCategoryOrThrow(query.category)).category.id : undefined
    const filter = {
      categoryId,
      facets: query.facets?.split(',').filter(Boolean),
      minPriceMinor: query.minPrice,
      maxPriceMinor: query.maxPrice,
      onlyAvailable: query.available,
    }
    return listProducts(filter, query)
  },
})
