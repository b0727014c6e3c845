import { beforeEach, expect, test, vi } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { addToCart } from '@/lib/cart/add-to-cart'
import { setLine } from '@/lib/cart/set-line'
import { countSql, pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { requestContext } from '@/lib/log'
import { registry } from '@/lib/metrics'
import { createVariant, openShop } from '@/tests/factories/shop'
import { call } from '@/tests/api/call'
import { recordCartChanges } from './record-cart-change'
import { type BehaviourEvent, flushEvents, recordEvents } from './record-events'

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }
const stored = async () => (await pool.query('SELECT * FROM behaviour_events ORDER BY occurred_at, id')).rows
const counted = async (outcome: string) =>
  (await registry.getSingleMetric('souk_behaviour_events_total')!.get()).values.find(
    (each) => each.labels.outcome === outcome,
  )?.value ?? 0
const view = (change: Partial<BehaviourEvent> = {}): BehaviourEvent => ({
  id: newId('evt'),
  occurredAt: new Date(),
  kind: 'view',
  visitorId: 'anon_1',
  sessionId: 'anon_1',
  ...change,
})

let variantId: string
let productId: string

beforeEach(async () => {
  await flushEvents()
  await pool.query('DELETE FROM behaviour_events')
  if (variantId) return
  await openShop()
  variantId = await createVariant({ stock: 50 })
  productId = (await pool.query<{ product_id: string }>('SELECT product_id FROM variants WHERE id = $1', [variantId]))
    .rows[0]!.product_id
})

test('many events become few statements, and taking them sends none', async () => {
  const taking = await countSql(async () => recordEvents(Array.from({ length: 300 }, () => view())))
  expect(taking.statements).toEqual([])
  const { statements } = await countSql(flushEvents)
  expect(statements).toHaveLength(1)
  expect(await stored()).toHaveLength(300)
})

test('what waits is written within a second without anybody asking', async () => {
  recordEvents([view()])
  await vi.waitFor(async () => expect(await stored()).toHaveLength(1), { timeout: 3_000, interval: 100 })
})

test('an event that was written before is not written again, and unknown products are left out', async () => {
  const seen = view({ productId })
  recordEvents([seen, seen, view({ productId: 'prod_invented' })])
  const before = await counted('ignored')
  await flushEvents()
  expect(await stored()).toHaveLength(1)
  expect((await counted('ignored')) - before).toBe(2)
})

test('a full buffer drops and counts what does not fit; a database that is away loses a batch and no page', async () => {
  const before = await counted('dropped')
  const query = vi.spyOn(pool, 'query').mockRejectedValue(new Error('away') as never)
  recordEvents(Array.from({ length: 20_010 }, () => view()))
  expect((await counted('dropped')) - before).toBe(10)
  await flushEvents()
  query.mockRestore()
  expect((await counted('dropped')) - before).toBe(20_010)
  expect(await stored()).toEqual([])
})

test('the door takes what browsers tell, as JSON and as the plain text of a beacon', async () => {
  const searchId = newId('evt')
  const events = [
    { kind: 'search', query: 'mug', searchId, total: 1, rescue: null, shown: [productId], ago: 5_000, path: '/search' },
    { kind: 'click', productId, position: 0, source: 'search', searchId, query: 'mug', ago: 1_000 },
    { kind: 'rail_seen', rail: 'related', model: 'v1', products: [productId], positions: [0] },
  ]
  const raw = JSON.stringify({ events, referrer: 'example.org', campaign: { source: 'letter' } })
  const reply = await call('POST', '/events', {
    raw,
    headers: { ...browser, 'content-type': 'text/plain;charset=UTF-8' },
  })
  expect([reply.status, reply.body]).toEqual([202, { accepted: 3 }])
  await flushEvents()
  const [search, click, rail] = await stored()
  expect(search).toMatchObject({
    id: searchId,
    kind: 'search',
    query: 'mug',
    path: '/search',
    referrer: 'example.org',
    campaign: { source: 'letter' },
    data: { total: 1, rescue: null, shown: [productId] },
  })
  expect(click).toMatchObject({
    product_id: productId,
    position: 0,
    customer_id: null,
    data: { source: 'search', searchId },
  })
  expect(click.occurred_at - search.occurred_at).toBe(4_000)
  expect(rail).toMatchObject({ kind: 'rail_seen', data: { rail: 'related', model: 'v1', products: [productId] } })
})

test('the door refuses too much and too many, and takes nothing from robots', async () => {
  const one = { kind: 'view', productId }
  expect((await call('POST', '/events', { body: { events: Array(51).fill(one) }, headers: browser })).status).toBe(422)
  expect(
    (await call('POST', '/events', { body: { events: [{ kind: 'purchase', productId }] }, headers: browser })).status,
  ).toBe(422)
  expect(
    (
      await call('POST', '/events', {
        raw: JSON.stringify({ events: [one], referrer: 'x'.repeat(40_000) }),
        headers: browser,
      })
    ).status,
  ).toBe(413)
  expect(
    (await call('POST', '/events', { body: { events: [one] }, headers: { 'user-agent': 'Googlebot/2.1' } })).body,
  ).toEqual({ accepted: 0 })
  await flushEvents()
  expect(await stored()).toEqual([])
})

test('what goes into a cart and out of it counts once, by whichever door, and merely looking at it does not', async () => {
  recordCartChanges()
  const shop = <T>(work: () => Promise<T>) =>
    requestContext.run({ requestId: 'req_test', headers: new Headers(browser) }, work)
  const cart = await shop(() => addToCart(systemActor, null, { variantId, quantity: 2 }))
  const line = cart.lines[0]!
  await shop(() => setLine(systemActor, cart.id, line.id, { quantity: 5 }))
  await shop(() => setLine(systemActor, cart.id, line.id, { isSavedForLater: true }))
  await shop(() => setLine(systemActor, cart.id, line.id, { quantity: 0 }))
  await expect(shop(() => addToCart(systemActor, cart.id, { variantId, quantity: 900 }))).rejects.toThrow()
  await addToCart(systemActor, cart.id, { variantId, quantity: 1 })
  await flushEvents()
  expect((await stored()).map((event) => [event.kind, event.quantity, event.product_id, event.variant_id])).toEqual([
    ['add', 2, productId, variantId],
    ['add', 3, productId, variantId],
    ['remove', 5, productId, variantId],
  ])
})
