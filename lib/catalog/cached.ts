import 'server-only'
import { unstable_cache } from 'next/cache'
import { tags } from '@/lib/cache'
import { getCategoryOrThrow, getCategoryTree } from './categories'
import { getListFacets } from './facets'
import { getPraise } from './praise'
import { findRedirect, getProductBySlug, getReviews, listProducts } from './queries'
import type { ProductFilter, ProductSort } from './schema'

// What anonymous shoppers see: read once, kept with the prerendered page, dropped when a tag changes.

/** The product page's data, or null with a redirect target when the slug is a former one. Stock here may be old. */
export function cachedProduct(slug: string) {
  return unstable_cache(
    async () => {
      const product = await getProductBySlug(slug)
      if (!product) return { product: null, reviews: null, redirectTo: await findRedirect('product', slug) }
      return { product, reviews: await getReviews(product.id), redirectTo: null }
    },
    ['product-page', slug],
    { tags: [tags.productSlug(slug)] },
  )()
}

/** The menu: departments with their categories. */
export function cachedCategoryTree() {
  return unstable_cache(getCategoryTree, ['category-tree'], { tags: [tags.categories] })()
}

/** One category page: its products, facets and place in the tree; throws `not_found`. */
export async function cachedCategoryPage(
  path: string,
  filter: Omit<ProductFilter, 'categoryId'>,
  sort: ProductSort,
  cursor?: string,
) {
  const found = await unstable_cache(() => getCategoryOrThrow(path), ['category', path], { tags: [tags.categories] })()
  const full = { ...filter, categoryId: found.category.id }
  const list = await unstable_cache(
    async () => {
      const [page, facets] = await Promise.all([listProducts(full, { sort, limit: 24, cursor }), getListFacets(full)])
      return { page, facets }
    },
    ['category-list', JSON.stringify([full, sort, cursor ?? null])],
    { tags: [tags.listing(found.category.id)] },
  )()
  return { ...found, ...list }
}

/** The rails and the review wall of the home page. */
export function cachedHome() {
  return unstable_cache(
    async () => {
      const [departments, bestsellers, newest, reduced, praise] = await Promise.all([
        getCategoryTree(),
        listProducts({ onlyAvailable: true }, { sort: 'popular', limit: 8 }),
        listProducts({ onlyAvailable: true }, { sort: 'new', limit: 8 }),
        listProducts({ onlyAvailable: true, facets: ['sale:yes'] }, { sort: 'popular', limit: 8 }),
        getPraise(),
      ])
      return { departments, bestsellers: bestsellers.data, newest: newest.data, reduced: reduced.data, praise }
    },
    ['home'],
    { tags: [tags.listings, tags.categories, tags.settings] },
  )()
}
