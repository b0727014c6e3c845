import { beforeAll, expect, test } from 'vitest'
import { forgetAll } from '@/lib/cache'
import { pool } from '@/lib/db'
import { type Listed, listProductsForSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { call, type Method, newKey } from './call'

let goods: Listed
let cartId: string
beforeAll(async () => {
  await openShop()
  goods = (await listProductsForSale(3))[0] as Listed
  cartId = (await call('POST', '/carts', { body: { variantId: goods.variantId } })).body.id
})

const cursor = (key: unknown) => encodeURIComponent(Buffer.from(JSON.stringify(key)).toString('base64url'))

test.each([
  ['/products?limit=abc', 422],
  ['/products?limit=0', 422],
  ['/products?limit=101', 422],
  ['/products?limit=', 422],
  ['/products?limit=1.5', 422],
  ['/products?limit=2&limit=3', 422],
  ['/products?unknown=1', 422],
  ['/products?__proto__=1', 422],
  ['/products?constructor=1', 422],
  ['/products?sort=cheapest', 422],
  ['/products?available=perhaps', 422],
  ['/products?minPrice=-1', 422],
  ['/products?minPrice=99999999999', 422],
  ['/products?minPrice=1e300', 422],
  ['/products?fields=id&fields=slug', 422],
  ['/products?cursor=garbage', 400],
  [`/products?cursor=${cursor({ a: 1 })}`, 400],
  [`/products?cursor=${cursor([1])}`, 400],
  [`/products?cursor=${cursor(['not a number', 'prod_1'])}`, 400],
  [`/products?sort=new&cursor=${cursor(['no date', 'x'])}`, 400],
  [`/products?sort=price&cursor=${cursor([1e20, 'x'])}`, 400],
  ['/products?category=none', 404],
  ['/products?category=%00', 400],
  ['/products?q=%00', 400],
  ['/products?category=%F0%28%8C%28', 404],
  ['/products/%00', 400],
  ['/products/none', 404],
  ['/products/prod_none', 404],
  ['/products/none/reviews?limit=1000', 422],
  ['/categories/none', 404],
  ['/search?q=%00', 400],
  [`/search?q=mug&cursor=${cursor(['x', 'y'])}`, 200],
  [`/search?q=${'%F0%9F%AA%B4'.repeat(20)}`, 200],
  [`/search?q=${'a'.repeat(3000)}`, 422],
  ['/search/suggest?q=%27%22%3B--', 200],
  ['/carts/none', 404],
  ['/orders/none', 404],
  ['/orders/none?token=none', 404],
  ['/me', 401],
  ['/orders', 401],
  ['/addresses', 401],
  ['/warehouses', 401],
])('GET %s is answered with %i', async (address, status) => {
  const reply = await call('GET', address)
  expect(reply.status, JSON.stringify(reply.body)).toBe(status)
  if (status >= 400) expect(reply.headers.get('content-type')).toBe('application/problem+json')
})

const bodies: [string, Method, string, { body?: unknown; raw?: string; headers?: Record<string, string> }, number][] = [
  ['no body', 'POST', '/carts', {}, 422],
  ['invalid JSON', 'POST', '/carts', { raw: '{"variantId":' }, 400],
  ['JSON of another kind', 'POST', '/carts', { body: [] }, 422],
  ['null', 'POST', '/carts', { body: null }, 422],
  ['wrong types', 'POST', '/carts', { body: { variantId: 7, quantity: {} } }, 422],
  ['unknown fields', 'POST', '/carts', { body: { variantId: 'x', price: 1 } }, 422],
  ['a field named __proto__', 'POST', '/carts', { raw: '{"variantId":"x","__proto__":{"quantity":5}}' }, 422],
  [
    'another content type',
    'POST',
    '/carts',
    { raw: 'variantId=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
  ],
  ['a body past 100 KB', 'POST', '/carts', { raw: JSON.stringify({ variantId: 'x'.repeat(101 * 1024) }) }, 413],
  ['NUL in a text', 'POST', '/carts', { body: { variantId: 'a\u0000b' } }, 400],
  ['half a character', 'POST', '/carts', { raw: '{"variantId":"\\ud800"}' }, 400],
  ['an escaped backslash before u0000', 'POST', '/carts', { raw: '{"variantId":"\\\\u0000"}' }, 404],
  ['an unknown variant', 'POST', '/carts', { body: { variantId: 'var_none' } }, 404],
  ['no quantity', 'POST', '/carts', { body: { variantId: 'x', quantity: 0 } }, 422],
  ['a huge quantity', 'POST', '/carts', { body: { variantId: 'x', quantity: 1e9 } }, 422],
  [
    'a key past 255 characters',
    'POST',
    '/carts',
    { body: { variantId: 'x' }, headers: { 'idempotency-key': 'k'.repeat(256) } },
    422,
  ],
  ['a parameter on a write', 'POST', '/carts?fields=id', { body: { variantId: 'x' } }, 422],
  [
    'wrong credentials',
    'POST',
    '/auth/token',
    { body: { email: 'nobody@shop.example', password: 'wrong password' } },
    401,
  ],
  ['a forged refresh token', 'POST', '/auth/refresh', { body: { refreshToken: 'rt_forged' } }, 401],
  [
    'an unknown scope',
    'POST',
    '/auth/token',
    { body: { email: 'a@b.example', password: 'x', scopes: ['everything'] } },
    422,
  ],
]
test.each(bodies)('%s is refused', async (_name, method, address, options, status) => {
  const reply = await call(method, address, options)
  expect(reply.status, JSON.stringify(reply.body)).toBe(status)
})

test('a problem says where, what and under which id, and hides how the shop is made', async () => {
  const { body, headers } = await call('PATCH', `/carts/${cartId}`, {
    body: { email: 'no', shippingAddress: { country: 'Germany' } },
    headers: { 'x-request-id': 'my-request-1' },
  })
  expect(body).toMatchObject({
    type: '/api/docs/errors#invalid_input',
    status: 422,
    code: 'invalid_input',
    instance: `/api/v1/carts/${cartId}`,
    requestId: 'my-request-1',
  })
  expect(body.errors.map((each: { pointer: string }) => each.pointer)).toEqual(
    expect.arrayContaining(['/email', '/shippingAddress/country']),
  )
  expect(headers.get('x-request-id')).toBe('my-request-1')
})

test.each([
  ['Bearer sk_forged'],
  ['Bearer pk_forged'],
  ['Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'],
  ['Bearer '],
  ['Basic abc'],
  ['Bearer a b'],
])('credentials "%s" are refused and not taken for none', async (authorization) => {
  const reply = await call('GET', '/products', { headers: { authorization } })
  expect(reply.status).toBe(401)
  expect(reply.headers.get('www-authenticate')).toBe('Bearer')
})

test('an expired or revoked key is refused at once', async () => {
  const key = await newKey('orders:read')
  expect((await call('GET', '/orders', { key })).status).toBe(200)
  await pool.query(`UPDATE api_keys SET expires_at = now() - interval '1 second'`)
  forgetAll()
  expect((await call('GET', '/orders', { key })).status).toBe(401)
})

test('who asks too often is told when to come back', async () => {
  const key = await newKey('catalog:read')
  const send = () => call('POST', '/carts', { key, body: { variantId: 'none' } })
  let reply = await send()
  for (let sent = 1; sent < 121; sent += 1) reply = await send()
  expect(reply).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(reply.headers.get('x-ratelimit-remaining')).toBe('0')
})
