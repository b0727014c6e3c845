import { type Gateway, startGateway } from '@/tests/setup/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { requestContext } from '@/lib/log'
import { buy } from '@/tests/factories/buying'
import { createVariant, openShop } from '@/tests/factories/shop'
import { recordCartChanges } from './record-cart-change'
import { flushEvents } from './record-events'
import { recordPurchase } from './record-purchase'

let gateway: Gateway
let variants: string[]
const visitorId = 'vis_01JABCDEFGHJKMNPQRSTVWXYZ0'
const from = (cookie: string) => ({
  requestId: 'req_test',
  headers: new Headers({ 'user-agent': 'Mozilla/5.0 Firefox/140.0', cookie }),
})
const purchases = async (orderId: string) =>
  (
    await pool.query(
      `SELECT visitor_id, session_id, customer_id, variant_id, quantity, value_minor::int, currency FROM behaviour_events WHERE kind = 'purchase' AND order_id = $1 ORDER BY id`,
      [orderId],
    )
  ).rows

beforeAll(async () => {
  gateway = await startGateway()
  await openShop()
  recordCartChanges()
  variants = [await createVariant({ stock: 50 }), await createVariant({ stock: 50 })]
})
afterAll(() => gateway.stop())

test('a paid order is recorded once a line, told of the visitor who filled the cart, however often it is told', async () => {
  const { orderId } = await requestContext.run(
    from(`consent=all; visitor=${visitorId}; visit=visit_12345678`),
    async () => {
      const bought = await buy([{ variantId: variants[0]!, quantity: 2 }, { variantId: variants[1]! }])
      await flushEvents()
      return bought
    },
  )
  expect(await recordPurchase(orderId)).toBe(2)
  expect(await recordPurchase(orderId)).toBe(0)
  await Promise.all([recordPurchase(orderId), recordPurchase(orderId)])
  expect(await purchases(orderId)).toMatchObject([
    {
      visitor_id: visitorId,
      session_id: 'visit_12345678',
      variant_id: variants[0],
      quantity: 2,
      value_minor: 4_800,
      currency: 'EUR',
    },
    { visitor_id: visitorId, session_id: 'visit_12345678', variant_id: variants[1], quantity: 1, value_minor: 2_400 },
  ])
})

test('an order of somebody unknown is recorded without a name', async () => {
  const { orderId } = await buy([{ variantId: variants[0]! }])
  await recordPurchase(orderId)
  expect(await purchases(orderId)).toEqual([
    expect.objectContaining({ visitor_id: expect.stringMatching(/^anon_/), customer_id: null }),
  ])
})

test('an order that is not there is nothing to record', async () => {
  expect(await recordPurchase('ord_none')).toBe(0)
})
