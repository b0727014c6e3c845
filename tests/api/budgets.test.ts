import { beforeAll, expect, test } from 'vitest'
import { countSql } from '@/lib/db'
import { type Listed, listProductsForSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { call } from './call'

let goods: Listed
let cartId: string
beforeAll(async () => {
  await openShop()
  goods = (await listProductsForSale(4))[0] as Listed
  cartId = (await call('POST', '/carts', { body: { variantId: goods.variantId } })).body.id
})

const budgets: [string, () => string, number][] = [
  ['a list', () => '/products', 1],
  ['the list of a category', () => '/products?category=mugs&sort=price', 2],
  ['a filtered list', () => '/products?category=mugs&facets=brand:kiln&available=true', 2],
  ['the facets of a category', () => '/products/facets?category=mugs', 2],
  ['products by id', () => `/products?ids=${goods.productId}`, 1],
  ['a product by slug', () => `/products/${goods.slug}`, 1],
  ['a product by id', () => `/products/${goods.productId}`, 1],
  ['live stock', () => `/products/${goods.productId}/availability`, 1],
  ['related products', () => `/products/${goods.productId}/related`, 3],
  ['recommendations', () => `/recommendations?rail=trending&limit=4`, 2],
  ['reviews', () => `/products/${goods.productId}/reviews`, 1],
  ['a search', () => '/search?q=mug', 2],
  ['a search with a typo', () => '/search?q=mgu', 2],
  ['suggestions', () => '/search/suggest?q=mu', 2],
  ['a cart', () => `/carts/${cartId}`, 1],
  ['the tree of categories', () => '/categories', 0],
  ['the brands', () => '/brands', 0],
]

test.each(budgets)('%s stays within its statements when caches are warm', async (_name, address, most) => {
  // What was made within a quarter of a second after a change is not trusted, so it is asked for twice with a pause.
  await call('GET', address())
  await new Promise((resolve) => setTimeout(resolve, 300))
  await call('GET', address())
  const { result, statements } = await countSql(() => call('GET', address()))
  expect(result.status).toBe(200)
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most)
})
