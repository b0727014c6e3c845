import { type Gateway, startGateway } from '@/tests/setup/gateway'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous, systemActor } from '@/lib/auth/actor'
import { placeOrder } from '@/lib/checkout/place-order'
import { pool } from '@/lib/db'
import { giveUpOrder } from '@/lib/orders/give-up-order'
import { orderToken } from '@/lib/orders/order-token'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { shipOrder } from '@/lib/orders/ship-order'
import { stripe } from '@/lib/stripe/client'
import { eventually } from '@/lib/stripe/simulator/test-gateway'
import { brokenPromises, buy, fillCart, levelOf, pay } from '@/tests/factories/buying'
import { createVariant, openShop } from '@/tests/factories/shop'
import { cancelOrder } from './cancel-order'
import { capturePayment } from './capture-payment'
import { executeRefund } from './execute-refund'
import { finalizeOrder } from './finalize-order'
import { refundOrder } from './refund-order'
import { sweepPayments } from './sweep-payments'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
  await openShop()
})
afterAll(() => gateway.stop())

const orderRow = async (id: string) => (await pool.query('SELECT * FROM orders WHERE id = $1', [id])).rows[0]
const kinds = async (id: string) =>
  (
    await pool.query<{ kind: string }>('SELECT kind FROM order_events WHERE order_id = $1 ORDER BY created_at, id', [
      id,
    ])
  ).rows.map((row) => row.kind)
const age = (orderId: string) =>
  pool.query(
    `WITH o AS (UPDATE orders SET created_at = now() - interval '20 minutes' WHERE id = $1)
    UPDATE stock_holds SET expires_at = now() - interval '5 minutes' WHERE order_id = $1`,
    [orderId],
  )

test('webhook and return page at once and again and again make one order and one charge', async () => {
  const variantId = await createVariant()
  const cartId = await fillCart([{ variantId }])
  const { orderId, providerRef } = await placeOrder(anonymous, { cartId })
  await pay(providerRef)
  await Promise.all(Array.from({ length: 6 }, () => finalizeOrder(providerRef ?? '')))
  await eventually(
    async () =>
      (
        await pool.query(
          `SELECT 1 FROM gateway_events WHERE type = 'payment_intent.succeeded' AND processed_at IS NOT NULL`,
        )
      ).rowCount,
    'the webhook',
  )
  const { rows } = await pool.query(
    `SELECT count(*)::int AS charges FROM simulator.objects WHERE kind = 'charge' AND body ->> 'payment_intent' = $1`,
    [providerRef],
  )
  expect((await kinds(orderId)).filter((kind) => kind === 'placed')).toHaveLength(1)
  expect((await kinds(orderId)).filter((kind) => kind === 'payment_captured')).toHaveLength(1)
  expect(rows).toEqual([{ charges: 1 }])
  expect(await orderRow(orderId)).toMatchObject({ status: 'placed', payment_status: 'paid' })
  expect(await levelOf(variantId)).toEqual({ on_hand: 10, held: 0, allocated: 1 })
})

test('with no return page at all the webhook alone places the order', async () => {
  const cartId = await fillCart([{ variantId: await createVariant() }])
  const { orderId, providerRef } = await placeOrder(anonymous, { cartId })
  await pay(providerRef)
  await eventually(async () => (await orderRow(orderId)).status === 'placed', 'the order')
  expect(gateway.answers.every((status) => status === 200)).toBe(true)
})

test('a hold that runs out is released and its payment canceled, so that nobody can pay for it any more', async () => {
  const variantId = await createVariant()
  const cartId = await fillCart([{ variantId, quantity: 4 }])
  const { orderId, providerRef } = await placeOrder(anonymous, { cartId })
  await age(orderId)
  expect((await sweepPayments()).expired).toBe(1)
  expect((await stripe.paymentIntents.retrieve(providerRef ?? '')).status).toBe('canceled')
  expect(await orderRow(orderId)).toMatchObject({ status: 'canceled', cancel_reason: 'payment_expired', number: null })
  expect(await levelOf(variantId)).toEqual({ on_hand: 10, held: 0, allocated: 0 })
})

test('money that arrives after the hold was given up places the order while the goods are there', async () => {
  const variantId = await createVariant()
  const { orderId, providerRef } = await paidTooLate(variantId)
  expect(await finalizeOrder(providerRef)).toMatchObject({ status: 'placed' })
  expect(await orderRow(orderId)).toMatchObject({ payment_status: 'paid', cancel_reason: null })
  expect(await levelOf(variantId)).toEqual({ on_hand: 10, held: 0, allocated: 10 })
})

test('money that arrives when the goods are gone goes back whole', async () => {
  const variantId = await createVariant()
  const { orderId, providerRef } = await paidTooLate(variantId, () => buy([{ variantId, quantity: 1 }]))
  expect(await finalizeOrder(providerRef)).toMatchObject({ status: 'canceled' })
  const { rows } = await pool.query<{ id: string; amount_minor: number }>(
    'SELECT id, amount_minor FROM refunds WHERE order_id = $1',
    [orderId],
  )
  expect(rows).toHaveLength(1)
  await executeRefund(rows[0]?.id ?? '')
  expect(await orderRow(orderId)).toMatchObject({
    payment_status: 'refunded',
    status: 'canceled',
    cancel_reason: 'sold_out',
  })
  expect(await brokenPromises()).toEqual([])
})

/** An order over the whole stock whose hold was given up while the payment was on its way. */
async function paidTooLate(variantId: string, meanwhile: () => Promise<unknown> = async () => {}) {
  const cartId = await fillCart([{ variantId, quantity: 10 }])
  const { orderId, providerRef } = await placeOrder(anonymous, { cartId })
  await giveUpOrder(orderId, 'payment_expired')
  await meanwhile()
  await pay(providerRef)
  return { orderId, providerRef: providerRef ?? '' }
}

test('a refund made at the gateway’s own dashboard appears in the order by its webhook', async () => {
  const { orderId, providerRef } = await buy([{ variantId: await createVariant() }])
  await stripe.refunds.create({ payment_intent: providerRef, amount: 500 })
  await eventually(async () => (await orderRow(orderId)).payment_status === 'partially_refunded', 'the refund')
  expect((await getOrderOrThrow(systemActor, orderId)).refunds).toMatchObject([
    { state: 'succeeded', amount: { amountMinor: 500 } },
  ])
  await expect(
    refundOrder(systemActor, { orderId, lines: [], shippingMinor: 0, extraMinor: 2_891, reason: '', restock: true }),
  ).rejects.toMatchObject({ code: 'invalid_input' })
})

test('a partial capture is not taken for a refund', async () => {
  const variantId = await createVariant({ priceMinor: 10_000 })
  const cartId = await fillCart([{ variantId }])
  const { orderId } = await placeOrder(anonymous, { cartId })
  const { rows } = await pool.query<{ id: string; provider_ref: string }>(
    'SELECT id, provider_ref FROM payments WHERE order_id = $1',
    [orderId],
  )
  const manual = await stripe.paymentIntents.create({
    amount: 10_490,
    currency: 'eur',
    capture_method: 'manual',
    metadata: { orderId, paymentId: rows[0]?.id ?? '' },
    payment_method: 'pm_card_visa',
    confirm: true,
    return_url: 'http://localhost:3000/',
    automatic_payment_methods: { enabled: true },
  })
  expect(await finalizeOrder(manual.id)).toMatchObject({ status: 'placed', paymentState: 'authorized' })
  await capturePayment(systemActor, { paymentId: rows[0]?.id ?? '', amountMinor: 8_000 })
  await eventually(async () => (await kinds(orderId)).includes('payment_captured'), 'the capture')
  expect(
    (await pool.query('SELECT captured_minor, refunded_minor FROM payments WHERE order_id = $1', [orderId])).rows,
  ).toEqual([{ captured_minor: 8_000, refunded_minor: 0 }])
  expect(await orderRow(orderId)).toMatchObject({ payment_status: 'paid' })
})

test('a dispute stands on the order and once in its timeline', async () => {
  const cartId = await fillCart([{ variantId: await createVariant() }])
  const { orderId, providerRef } = await placeOrder(anonymous, { cartId })
  await pay(providerRef, 'pm_card_createDispute')
  await eventually(async () => (await kinds(orderId)).includes('payment_disputed'), 'the dispute')
  expect((await orderRow(orderId)).metadata.dispute).toMatchObject({ reason: 'fraudulent', amountMinor: 2_890 })
  expect((await kinds(orderId)).filter((kind) => kind === 'payment_disputed')).toHaveLength(1)
})

test('only the owner, the holder of the link and staff see or cancel an order', async () => {
  const { orderId } = await buy([{ variantId: await createVariant() }])
  await expect(getOrderOrThrow(anonymous, orderId, 'wrong')).rejects.toMatchObject({ code: 'not_found' })
  await expect(cancelOrder(anonymous, { orderId, reason: '' }, 'wrong')).rejects.toMatchObject({ code: 'not_found' })
  expect((await getOrderOrThrow(anonymous, orderId, orderToken(orderId))).id).toBe(orderId)
  await cancelOrder(anonymous, { orderId, reason: '' }, orderToken(orderId))
  expect(await orderRow(orderId)).toMatchObject({ status: 'canceled', payment_status: 'refunded' })
})

test('any sequence of shipping, refunding and canceling keeps stock and money in order', {
  timeout: 120_000,
}, async () => {
  const act = fc.record({
    kind: fc.constantFrom('ship', 'refund', 'refundExtra', 'cancel'),
    line: fc.nat(1),
    quantity: fc.integer({ min: 1, max: 3 }),
    restock: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      const variants = [
        await createVariant({ stock: 5, priceMinor: 1_111 }),
        await createVariant({ stock: 5, priceMinor: 777 }),
      ]
      const { orderId } = await buy(variants.map((variantId) => ({ variantId, quantity: 3 })))
      const lines = (await getOrderOrThrow(systemActor, orderId)).lines
      for (const { kind, line, quantity, restock } of acts) {
        const part = [{ orderLineId: lines[line]?.id ?? '', quantity }]
        const refund = {
          orderId,
          lines: kind === 'refund' ? part : [],
          shippingMinor: 0,
          extraMinor: kind === 'refund' ? 0 : quantity * 100,
          reason: '',
          restock,
        }
        const done = {
          ship: () =>
            shipOrder(systemActor, { orderId, lines: part, carrier: '', trackingNumber: '', trackingUrl: '' }),
          refund: () => refundOrder(systemActor, refund),
          refundExtra: () => refundOrder(systemActor, refund),
          cancel: () => cancelOrder(systemActor, { orderId, reason: '' }),
        }[kind]()
        await done.catch((error: { code?: string }) => {
          if (!['invalid_input', 'conflict'].includes(error.code ?? '')) throw error
        })
        expect(await brokenPromises()).toEqual([])
      }
    }),
    { numRuns: 15 },
  )
})
