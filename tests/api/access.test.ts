import { type Gateway, startGateway } from '@/tests/setup/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '@/lib/auth/api-keys'
import { systemActor } from '@/lib/auth/actor'
import { newAccount, PASSWORD } from '@/tests/factories/accounts'
import { buy } from '@/tests/factories/buying'
import { type Listed, listProductsForSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { call, document, type Method, newKey } from './call'

let gateway: Gateway
let goods: Listed
let [ada, bob] = ['', '']

async function signIn(email: string, role?: 'support'): Promise<string> {
  await newAccount(email, role)
  return (await call('POST', '/auth/token', { body: { email, password: PASSWORD } })).body.accessToken
}

beforeAll(async () => {
  gateway = await startGateway()
  await openShop()
  goods = (await listProductsForSale(1))[0] as Listed
  ada = await signIn('ada@shop.example')
  bob = await signIn('bob@shop.example')
})
afterAll(() => gateway.stop())

test('every operation that needs a permission refuses a key without it, naming it, before it looks at anything else', async () => {
  const key = await newKey('mail:read')
  let checked = 0
  for (const [address, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const scope = /^Needs `([^`]+)`/.exec(operation.description ?? '')?.[1]
      if (!scope) continue
      const reply = await call(
        method.toUpperCase() as Method,
        address.replace('/api/v1', '').replaceAll(/\{\w+\}/g, 'x'),
        { key },
      )
      expect(reply, `${method} ${address}`).toMatchObject({
        status: 403,
        body: { code: 'forbidden', requiredScope: scope },
      })
      checked += 1
    }
  }
  expect(checked).toBeGreaterThan(8)
})

test('a publishable key can do what guests can and no more', async () => {
  const { key } = await createApiKey(systemActor, {
    kind: 'publishable',
    name: 'Page',
    scopes: [],
    origins: ['https://shop.example'],
  })
  const headers = { origin: 'https://shop.example' }
  const reply = await call('GET', '/products', { key, headers })
  expect(reply.status).toBe(200)
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(await call('GET', '/orders', { key, headers })).toMatchObject({
    status: 403,
    body: { requiredScope: 'orders:read' },
  })
  expect((await call('GET', '/products', { key, headers: { origin: 'https://other.example' } })).status).toBe(401)
})

test('another customer’s cart does not exist for anybody else', async () => {
  const cart = (await call('POST', '/carts', { key: ada, body: { variantId: goods.variantId } })).body
  const line = cart.lines[0].id
  expect((await call('GET', `/carts/${cart.id}`, { key: ada })).status).toBe(200)
  const tries: [Method, string, unknown][] = [
    ['GET', '', undefined],
    ['PATCH', '', { note: 'x' }],
    ['GET', '/shipping-methods', undefined],
    ['POST', '/lines', { variantId: goods.variantId }],
    ['PATCH', `/lines/${line}`, { quantity: 1 }],
    ['DELETE', `/lines/${line}`, undefined],
    ['POST', '/checkout', {}],
  ]
  for (const key of [bob, undefined, await newKey('orders:read')]) {
    for (const [method, end, body] of tries) {
      expect((await call(method, `/carts/${cart.id}${end}`, { key, body })).status, `${method} ${end}`).toBe(404)
    }
  }
})

test('another customer’s order does not exist for anybody else, whatever they try', async () => {
  const { orderId } = await buy([{ variantId: goods.variantId }])
  const tries: [Method, string, unknown][] = [
    ['GET', '', undefined],
    ['POST', '/confirm', {}],
    ['POST', '/cancel', {}],
  ]
  for (const key of [bob, undefined, await newKey('payments:write')]) {
    for (const [method, end, body] of tries) {
      expect((await call(method, `/orders/${orderId}${end}`, { key, body })).status, `${method} ${end}`).toBe(404)
      expect((await call(method, `/orders/${orderId}${end}?token=${'x'.repeat(32)}`, { key, body })).status).toBe(404)
    }
  }
  expect((await call('GET', '/orders', { key: bob })).body.data).toEqual([])
})

test('who may see orders but not change them is told which permission is missing', async () => {
  const { orderId } = await buy([{ variantId: goods.variantId }])
  const key = await newKey('orders:read')
  expect((await call('GET', `/orders/${orderId}`, { key })).status).toBe(200)
  expect(await call('POST', `/orders/${orderId}/cancel`, { key, body: {} })).toMatchObject({
    status: 403,
    body: { requiredScope: 'orders:write' },
  })
})

test('a key that may refund but not see the order is refused before any money moves', async () => {
  const { orderId } = await buy([{ variantId: goods.variantId }])
  const key = await newKey('payments:write')
  expect(await call('POST', `/orders/${orderId}/refund`, { key, body: { extraMinor: 100 } })).toMatchObject({
    status: 403,
    body: { requiredScope: 'orders:read' },
  })
  expect(
    (await call('GET', `/orders/${orderId}`, { key: await newKey('orders:read') })).body.refunded.amountMinor,
  ).toBe(0)
})

test('another customer’s address does not exist for anybody else', async () => {
  const address = {
    firstName: 'Ada',
    lastName: 'B',
    line1: 'Street 1',
    city: 'Berlin',
    postalCode: '10115',
    country: 'DE',
  }
  const { id } = (await call('POST', '/addresses', { key: ada, body: { address } })).body
  expect((await call('GET', `/addresses/${id}`, { key: bob })).status).toBe(404)
  expect((await call('PUT', `/addresses/${id}`, { key: bob, body: { address } })).status).toBe(404)
  expect((await call('DELETE', `/addresses/${id}`, { key: bob })).status).toBe(404)
  expect((await call('GET', `/addresses/${id}`, { key: ada })).status).toBe(200)
})

test('scopes of a token narrow what its person may do', async () => {
  await newAccount('support@shop.example', 'support')
  const body = { email: 'support@shop.example', password: PASSWORD, scopes: ['catalog:read'] }
  const { accessToken: key } = (await call('POST', '/auth/token', { body })).body
  expect((await call('GET', '/me', { key })).body.permissions).toEqual(['catalog:read'])
  expect((await call('POST', '/products', { key, body: { title: 'X', sku: 'X' } })).body).toMatchObject({
    requiredScope: 'catalog:write',
  })
})
