import { getCategoryOrThrow } from '@/lib/catalog/categories'
import { getListFacets } from '@/lib/catalog/facets'
import { listFacets, productListQuery } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'getProductFacets',
  summary: 'What a list of products can be narrowed by, with counts, total and range of prices',
  tag: 'Products',
  access: 'public',
  query: productListQuery.pick({ category: true, facets: true, minPrice: true, maxPrice: true, available: true }),
  response: listFacets,
  async run({ query: { category, facets, minPrice, maxPrice, available } }) {
    const categoryId = category ? (await getCategoryOrThrow(category)).category.id : undefined
    return getListFacets({
      categoryId,
      facets,
      minPriceMinor: minPrice,
      maxPriceMinor: maxPrice,
      onlyAvailable: available,
    })
  },
})
