import { createProductInput, editableProduct } from '@/lib/catalog/admin-schema'
import { getCategoryOrThrow } from '@/lib/catalog/categories'
import { createProduct } from '@/lib/catalog/create-product'
import { readProductForEdit } from '@/lib/catalog/product-for-edit'
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
    return listProducts(
      { categoryId, facets, minPriceMinor: minPrice, maxPriceMinor: maxPrice, onlyAvailable: available },
      query,
    )
  },
})

export const POST = endpoint({
  operation: 'createProduct',
  summary: 'Begin a product: a draft with one variant, to be filled by saveProduct',
  tag: 'Catalogue',
  access: ['catalog:read', 'catalog:write'],
  body: createProductInput,
  response: editableProduct,
  status: 201,
  version: (product) => product.version,
  run: async ({ actor, body }) => readProductForEdit(null, (await createProduct(actor, body)).productId),
})
