import { type Gateway, startGateway } from '@/tests/setup/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POST } from '@/app/api/webhooks/stripe/route'
import { anonymous } from '@/lib/auth/actor'
import { placeOrder } from '@/lib/checkout/place-order'
import { pool } from '@/lib/db'
import { stripe, webhookSecret } from '@/lib/stripe/client'
import { fillCart, pay } from '@/tests/factories/buying'
import { createVariant, openShop } from '@/tests/factories/shop'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway({ webhooks: false })
  await openShop()
})
afterAll(() => gateway.stop())

let nextId = 0
function send(
  type: string,
  object: unknown,
  { secret = webhookSecret, id = `evt_${nextId++}` } = {},
): Promise<Response> {
  const body = JSON.stringify({ id, object: 'event', type, data: { object } })
  const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret })
  return POST(
    new Request('http://shop/api/webhooks/stripe', {
      method: 'POST',
      body,
      headers: { 'stripe-signature': signature },
    }),
  )
}

test('a webhook signed with another secret is refused and changes nothing', async () => {
  const response = await send('payment_intent.succeeded', { id: 'pi_1' }, { secret: 'whsec_other' })
  expect(response.status).toBe(400)
  expect((await pool.query('SELECT 1 FROM gateway_events')).rowCount).toBe(0)
})

test('a webhook without a signature is refused', async () => {
  const response = await POST(new Request('http://shop/api/webhooks/stripe', { method: 'POST', body: '{}' }))
  expect(response.status).toBe(400)
})

test('a body that is too large is refused before it is read whole', async () => {
  const response = await POST(
    new Request('http://shop/api/webhooks/stripe', { method: 'POST', body: 'x'.repeat(300 * 1024) }),
  )
  expect(response.status).toBe(413)
})

test('an unknown type is answered and ignored', async () => {
  expect(await (await send('customer.created', { id: 'cus_1' })).json()).toEqual({ received: true, result: 'ignored' })
})

test('news of a payment that is not ours is answered, so that it is not sent again', async () => {
  const foreign = await stripe.paymentIntents.create({
    amount: 900,
    currency: 'eur',
    automatic_payment_methods: { enabled: true },
  })
  expect((await send('payment_intent.succeeded', { id: foreign.id })).status).toBe(200)
})

test('the same webhook many times at once places one order', async () => {
  const { orderId, providerRef } = await placeOrder(anonymous, {
    cartId: await fillCart([{ variantId: await createVariant() }]),
  })
  await pay(providerRef)
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => send('payment_intent.succeeded', { id: providerRef }, { id: 'evt_same' })),
  )
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
  const { rows } = await pool.query(
    `SELECT count(*)::int AS placed FROM order_events WHERE order_id = $1 AND kind = 'placed'`,
    [orderId],
  )
  expect(rows).toEqual([{ placed: 1 }])
  expect(await (await send('payment_intent.succeeded', { id: providerRef }, { id: 'evt_same' })).json()).toMatchObject({
    result: 'ignored',
  })
})

test('old news does not undo newer: an order stays paid when a failure of an earlier card arrives late', async () => {
  const { orderId, providerRef } = await placeOrder(anonymous, {
    cartId: await fillCart([{ variantId: await createVariant() }]),
  })
  await pay(providerRef, 'pm_card_chargeDeclined')
  await pay(providerRef)
  await send('payment_intent.succeeded', { id: providerRef })
  await send('payment_intent.payment_failed', { id: providerRef, status: 'requires_payment_method' })
  const { rows } = await pool.query('SELECT status, payment_status FROM orders WHERE id = $1', [orderId])
  expect(rows).toEqual([{ status: 'placed', payment_status: 'paid' }])
})

test('while the gateway is away the webhook asks to be sent again', async () => {
  const { providerRef } = await placeOrder(anonymous, {
    cartId: await fillCart([{ variantId: await createVariant() }]),
  })
  await gateway.stop()
  expect((await send('payment_intent.succeeded', { id: providerRef }, { id: 'evt_later' })).status).toBe(503)
  expect((await pool.query(`SELECT processed_at FROM gateway_events WHERE id = 'evt_later'`)).rows).toEqual([
    { processed_at: null },
  ])
  gateway = await startGateway({ webhooks: false })
  expect((await send('payment_intent.succeeded', { id: providerRef }, { id: 'evt_later' })).status).toBe(200)
})
