import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '@/app/api/v1/_routes'
import { createLane } from '@/lib/http/lane'
import { openShop } from '@/tests/factories/shop'
import { listProductsForSale } from '@/tests/factories/catalogue'

const lane = createLane(routes)
const server = http.createServer((request, response) => {
  if (!lane(request, response)) response.writeHead(299).end()
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await openShop()
  await listProductsForSale(2)
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

test('a read is answered in front of Next with the headers of every answer', async () => {
  const response = await fetch(`${base}/api/v1/products?limit=1`)
  expect(response.status).toBe(200)
  expect(((await response.json()) as { data: unknown[] }).data).toHaveLength(1)
  for (const name of ['etag', 'x-request-id', 'ratelimit', 'x-content-type-options', 'strict-transport-security'])
    expect(response.headers.get(name), name).toBeTruthy()
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('HEAD gives the headers of GET without its body', async () => {
  const [get, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) => fetch(`${base}/api/v1/products?limit=1`, { method })),
  )
  expect(head?.status).toBe(200)
  expect(head?.headers.get('etag')).toBe(get?.headers.get('etag'))
  expect(head?.headers.get('content-length')).toBe(get?.headers.get('content-length'))
  expect(await head?.text()).toBe('')
})

test('what did not change is answered with 304, also when a proxy weakened the tag', async () => {
  const etag = (await fetch(`${base}/api/v1/products`)).headers.get('etag') ?? ''
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
    expect((await fetch(`${base}/api/v1/products`, { headers: { 'if-none-match': tag } })).status, tag).toBe(304)
  }
})

test('a method that an address does not have is a 405 problem that names those it has', async () => {
  const response = await fetch(`${base}/api/v1/products`, { method: 'DELETE' })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ code: 'method_not_allowed', status: 405 })
})

test('a browser that asks first may send keys from another site, but no cookies', async () => {
  const response = await fetch(`${base}/api/v1/carts`, {
    method: 'OPTIONS',
    headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

test('broken percent-encoding is a problem and not a failure', async () => {
  for (const path of ['/products/%', '/products/%E0%A4%A', '/products/%ED%A0%80', '/orders/%zz/cancel']) {
    const response = await fetch(`${base}/api/v1${path}`)
    expect(response.status, path).toBe(400)
    expect(await response.json(), path).toMatchObject({ code: 'bad_request' })
  }
})

test('writes and unknown addresses are left to Next', async () => {
  expect((await fetch(`${base}/api/v1/carts`, { method: 'POST' })).status).toBe(299)
  expect((await fetch(`${base}/api/v1/nothing`)).status).toBe(299)
  expect((await fetch(`${base}/products`)).status).toBe(299)
})
