// Real calls along the ways of a shopper and of staff; `call` holds each answer against the OpenAPI document.
import { type Gateway, startGateway } from '@/tests/setup/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { newAccount, PASSWORD } from '@/tests/factories/accounts'
import { pay } from '@/tests/factories/buying'
import { type Listed, listProductsForSale } from '@/tests/factories/catalogue'
import { germany, openShop } from '@/tests/factories/shop'
import { call, type Loose, newKey, type Reply } from './call'

let gateway: Gateway
let goods: Listed[]
beforeAll(async () => {
  gateway = await startGateway()
  await openShop()
  goods = await listProductsForSale(5)
})
afterAll(() => gateway.stop())

async function ok(reply: Promise<Reply>, status = 200): Promise<Loose> {
  const { status: given, body } = await reply
  expect(given, JSON.stringify(body)).toBe(status)
  return body
}

test('public reads answer as the document says', async () => {
  const [first] = goods
  for (const address of [
    '',
    '/products',
    '/products?category=mugs&sort=price&available=true&minPrice=1&facets=brand:kiln',
    `/products?ids=${first?.productId},prod_none`,
    '/products/facets?category=mugs',
    `/products/${first?.slug}`,
    `/products/${first?.productId}`,
    `/products/${first?.productId}/availability`,
    `/products/${first?.productId}/related`,
    `/products/${first?.productId}/reviews`,
    '/categories',
    '/categories/mugs',
    `/categories/${first?.categoryId}`,
    '/brands',
    '/search?q=mug',
    '/search?q=mgu',
    '/search/suggest?q=mu',
    '/cart',
  ])
    await ok(call('GET', address))
})

test('a list is paged to its end, each product once', async () => {
  const seen: string[] = []
  let cursor: string | null = ''
  do {
    const page: Loose = await ok(
      call('GET', `/products?limit=2&sort=price${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`),
    )
    seen.push(...page.data.map((product: { id: string }) => product.id))
    cursor = page.nextCursor
  } while (cursor)
  expect(seen).toEqual(goods.map((each) => each.productId))
})

test('fields= leaves only what was asked for', async () => {
  const page = await ok(call('GET', '/products?limit=1&fields=id,price'))
  expect(Object.keys(page.data[0])).toEqual(['id', 'price'])
  expect(Object.keys(await ok(call('GET', `/products/${goods[0]?.slug}?fields=title`)))).toEqual(['title'])
  expect(await ok(call('GET', '/products?fields=id,cost'), 422)).toMatchObject({ errors: [{ pointer: '/fields' }] })
})

test('a guest buys: cart, address, shipping, checkout, payment, order by token', async () => {
  const variantId = goods[0]?.variantId
  const cart = await ok(call('POST', '/carts', { body: { variantId } }), 201)
  const [line] = (await ok(call('POST', `/carts/${cart.id}/lines`, { body: { variantId, quantity: 2 } }))).lines
  await ok(call('PATCH', `/carts/${cart.id}/lines/${line.id}`, { body: { quantity: 2 } }))
  await ok(call('PATCH', `/carts/${cart.id}`, { body: { email: 'guest@shop.example', shippingAddress: germany } }))
  const { data: methods } = await ok(call('GET', `/carts/${cart.id}/shipping-methods`))
  const ready = await ok(call('PATCH', `/carts/${cart.id}`, { body: { shippingMethodId: methods[0].id } }))
  expect(ready.total.amountMinor).toBe(2 * 1_000 + 490)
  const order = await ok(
    call('POST', `/carts/${cart.id}/checkout`, { body: { expectedTotalMinor: ready.total.amountMinor } }),
    201,
  )
  expect(await pay(order.providerRef)).toBe('succeeded')
  const headers = { 'x-order-token': order.orderToken }
  const placed = await ok(call('POST', `/orders/${order.orderId}/confirm`, { body: {}, headers }))
  expect(placed).toMatchObject({ status: 'placed', paymentStatus: 'paid' })
  const reply = await call('GET', `/orders/${order.orderId}?token=${order.orderToken}`)
  expect(reply.body.number).toBe(placed.number)
  expect(reply.headers.get('cache-control')).toBe('private, no-store')

  const staff = await newKey('orders:read', 'orders:write', 'payments:write')
  expect((await ok(call('GET', '/orders', { key: staff }))).data).toHaveLength(1)
  const parcel = { carrier: 'DHL', lines: [{ orderLineId: placed.lines[0].id, quantity: 1 }] }
  expect(await ok(call('POST', `/orders/${order.orderId}/ship`, { key: staff, body: parcel }))).toMatchObject({
    fulfilmentStatus: 'partial',
  })
  expect(
    await ok(call('POST', `/orders/${order.orderId}/refund`, { key: staff, body: { extraMinor: 100 } })),
  ).toMatchObject({ refunded: { amountMinor: 100 } })
  await ok(call('POST', `/orders/${order.orderId}/cancel`, { key: staff, body: {} }), 409)
})

test('a customer signs in, keeps an address book and leaves', async () => {
  await newAccount('ada@shop.example')
  const tokens = await ok(call('POST', '/auth/token', { body: { email: 'ada@shop.example', password: PASSWORD } }))
  const renewed = await ok(call('POST', '/auth/refresh', { body: { refreshToken: tokens.refreshToken } }))
  const key = renewed.accessToken
  expect(await ok(call('GET', '/me', { key }))).toMatchObject({ email: 'ada@shop.example', permissions: [] })
  expect(await ok(call('PUT', '/me', { key, body: { firstName: 'Ada', lastName: 'King' } }))).toMatchObject({
    lastName: 'King',
  })
  const saved = await ok(call('POST', '/addresses', { key, body: { address: germany } }), 201)
  expect(saved.isDefault).toBe(true)
  await ok(call('PUT', `/addresses/${saved.id}`, { key, body: { address: { ...germany, city: 'Potsdam' } } }))
  expect(await ok(call('GET', `/addresses/${saved.id}`, { key }))).toMatchObject({ city: 'Potsdam' })
  await ok(call('DELETE', `/addresses/${saved.id}`, { key }), 204)
  expect(await ok(call('GET', '/addresses', { key }))).toEqual({ data: [] })
  expect(await ok(call('GET', '/orders', { key }))).toEqual({ data: [], nextCursor: null })
  await ok(call('POST', '/auth/revoke', { body: { refreshToken: renewed.refreshToken } }), 204)
  await ok(call('GET', '/me', { key }), 401)
})

test('staff make a product, price it, stock it, sell it and take it back', async () => {
  const key = await newKey('catalog:read', 'catalog:write', 'inventory:read', 'inventory:write')
  const draft = await ok(call('POST', '/products', { key, body: { title: 'Oak Stool', sku: 'STOOL-1' } }), 201)
  expect(draft).toMatchObject({ slug: 'oak-stool', status: 'draft' })
  const variantId = draft.variants[0].id
  await ok(
    call('PUT', `/variants/${variantId}/prices`, {
      key,
      body: { prices: [{ currency: 'EUR', amountMinor: 9_900, compareAtMinor: null }] },
    }),
    204,
  )
  const { data: warehouses } = await ok(call('GET', '/warehouses', { key }))
  expect(
    await ok(
      call('POST', `/variants/${variantId}/stock`, {
        key,
        body: { warehouseId: warehouses[0].id, onHand: 7, reason: 'count' },
      }),
    ),
  ).toEqual({ onHand: 7 })
  await ok(call('POST', `/variants/${variantId}/stock`, { key, body: { warehouseId: 'wh_none', delta: 1 } }), 404)
  await ok(call('POST', `/variants/${variantId}/stock`, { key, body: { warehouseId: warehouses[0].id } }), 422)

  const read = await call('GET', `/products/${draft.id}/editable`, { key })
  const etag = read.headers.get('etag') ?? ''
  expect(etag).toBe(`"${read.body.version}"`)
  const sold = await call('PATCH', `/products/${draft.id}`, {
    key,
    body: { status: 'active' },
    headers: { 'if-match': etag },
  })
  expect(sold.headers.get('etag')).toBe(`"${read.body.version + 1}"`)
  expect(await ok(call('GET', '/products/oak-stool'))).toMatchObject({
    price: { amountMinor: 9_900 },
    variants: [{ available: 7 }],
  })

  await ok(call('PATCH', `/products/${draft.id}`, { key, body: { title: 'Late' }, headers: { 'if-match': etag } }), 412)
  await ok(call('PATCH', `/products/${draft.id}`, { key, body: { title: 'Blind' } }), 422)
  await ok(
    call('PATCH', `/products/${draft.id}`, { key, body: { title: 'Odd' }, headers: { 'if-match': 'W/"abc"' } }),
    400,
  )

  const { id: _id, version, updatedAt: _at, media: _media, variants, ...rest } = sold.body
  const whole = {
    ...rest,
    version,
    title: 'Oak Stool, low',
    media: [],
    variants: variants.map(({ stock: _stock, ...each }: Loose) => each),
  }
  expect(await ok(call('PUT', `/products/${draft.id}/editable`, { key, body: whole }))).toMatchObject({
    title: 'Oak Stool, low',
    version: version + 1,
  })
  await ok(call('DELETE', `/products/${draft.id}`, { key }), 204)
  await ok(call('GET', '/products/oak-stool'), 404)
  expect(
    (await pool.query(`SELECT count(*)::int AS rows FROM audit_logs WHERE entity_id = $1`, [draft.id])).rows[0].rows,
  ).toBeGreaterThanOrEqual(4)
})
