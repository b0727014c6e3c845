import { type Gateway, startGateway } from '@/tests/setup/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous } from '@/lib/auth/actor'
import { addToCart } from '@/lib/cart/add-to-cart'
import { getCartOrThrow } from '@/lib/cart/queries'
import { setLine } from '@/lib/cart/set-line'
import { forgetAll } from '@/lib/cache'
import { countSql, pool } from '@/lib/db'
import { finalizeOrder } from '@/lib/payments/finalize-order'
import { stripe } from '@/lib/stripe/client'
import { brokenPromises, fillCart, levelOf, pay } from '@/tests/factories/buying'
import { createVariant, openShop } from '@/tests/factories/shop'
import { placeOrder } from './place-order'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway({ webhooks: false })
  await openShop()
})
afterAll(() => gateway.stop())

const code = (error: unknown) => (error as { code: string }).code

test('many shoppers after the last pieces never buy more than there are', async () => {
  const variantId = await createVariant({ stock: 3 })
  const carts = await Promise.all(Array.from({ length: 12 }, () => fillCart([{ variantId }])))
  const results = await Promise.allSettled(carts.map((cartId) => placeOrder(anonymous, { cartId })))
  const placed = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [code(result.reason)] : []))
  expect(placed).toHaveLength(3)
  expect(new Set(refused)).toEqual(new Set(['out_of_stock']))
  expect(await levelOf(variantId)).toEqual({ on_hand: 3, held: 3, allocated: 0 })
  await Promise.all(
    placed.map(async ({ providerRef }) => {
      await pay(providerRef)
      await finalizeOrder(providerRef ?? '')
    }),
  )
  expect(await levelOf(variantId)).toEqual({ on_hand: 3, held: 0, allocated: 3 })
  expect(await brokenPromises()).toEqual([])
})

test('a cart ordered twice at once is one order, one hold and one payment', async () => {
  const variantId = await createVariant()
  const cartId = await fillCart([{ variantId, quantity: 2 }])
  const tries = await Promise.all([1, 2, 3].map(() => placeOrder(anonymous, { cartId })))
  expect(new Set(tries.map((each) => each.orderId)).size).toBe(1)
  expect(new Set(tries.map((each) => each.clientSecret)).size).toBe(1)
  expect(await levelOf(variantId)).toMatchObject({ held: 2 })
})

test('after a declined card the same order and payment are tried again', async () => {
  const cartId = await fillCart([{ variantId: await createVariant() }])
  const first = await placeOrder(anonymous, { cartId })
  expect(await pay(first.providerRef, 'pm_card_chargeDeclined')).toBe('declined')
  const { paymentState, failureMessage } = await finalizeOrder(first.providerRef ?? '')
  expect({ paymentState, failureMessage }).toMatchObject({
    paymentState: 'failed',
    failureMessage: expect.stringContaining('declined'),
  })
  const second = await placeOrder(anonymous, { cartId })
  expect(second).toEqual(first)
  await pay(second.providerRef)
  expect(await finalizeOrder(second.providerRef ?? '')).toMatchObject({ status: 'placed' })
})

test('the last pieces stay buyable for the cart that holds them', async () => {
  const variantId = await createVariant({ stock: 2 })
  const cartId = await fillCart([{ variantId, quantity: 1 }])
  await placeOrder(anonymous, { cartId })
  const cart = await addToCart(anonymous, cartId, { variantId, quantity: 1 })
  expect(cart.lines).toMatchObject([{ quantity: 2, problem: null }])
  await placeOrder(anonymous, { cartId })
  expect((await getCartOrThrow(cartId)).lines).toMatchObject([{ available: 2, problem: null }])
  await expect(fillCart([{ variantId }])).rejects.toMatchObject({ code: 'out_of_stock' })
})

test('a changed cart replaces its earlier try: the old payment is canceled and its stock freed', async () => {
  const variantId = await createVariant()
  const cartId = await fillCart([{ variantId, quantity: 2 }])
  const first = await placeOrder(anonymous, { cartId })
  await addToCart(anonymous, cartId, { variantId, quantity: 3 })
  const second = await placeOrder(anonymous, { cartId })
  expect(second.orderId).not.toBe(first.orderId)
  expect((await stripe.paymentIntents.retrieve(first.providerRef ?? '')).status).toBe('canceled')
  expect(await levelOf(variantId)).toMatchObject({ held: 5 })
  expect(await brokenPromises()).toEqual([])
})

test('a cart that was paid in the meantime is not ordered again', async () => {
  const cartId = await fillCart([{ variantId: await createVariant() }])
  const { orderId, providerRef } = await placeOrder(anonymous, { cartId })
  await pay(providerRef)
  await expect(placeOrder(anonymous, { cartId })).rejects.toMatchObject({ code: 'conflict', extra: { orderId } })
})

test('a total that changed since the shopper saw it is refused and nothing is held', async () => {
  const variantId = await createVariant({ priceMinor: 1_000 })
  const cartId = await fillCart([{ variantId }])
  await pool.query('UPDATE prices SET amount_minor = 1200 WHERE variant_id = $1', [variantId])
  await expect(placeOrder(anonymous, { cartId, expectedTotalMinor: 1_490 })).rejects.toMatchObject({
    code: 'conflict',
    extra: { total: { amountMinor: 1_690 } },
  })
  expect(await levelOf(variantId)).toMatchObject({ held: 0 })
})

test('when the gateway refuses the amount the stock is free again at once and the message says why', async () => {
  const variantId = await createVariant({ priceMinor: 20 })
  await pool.query(`UPDATE shipping_rates SET amount_minor = 0`)
  forgetAll()
  const cartId = await fillCart([{ variantId }])
  await expect(placeOrder(anonymous, { cartId })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('0.50'),
  })
  expect(await levelOf(variantId)).toMatchObject({ held: 0 })
})

test('a total of zero is placed without a payment', async () => {
  const variantId = await createVariant({ priceMinor: 0 })
  const cartId = await fillCart([{ variantId }])
  const { orderId, clientSecret } = await placeOrder(anonymous, { cartId })
  expect(clientSecret).toBeNull()
  const { rows } = await pool.query(
    'SELECT status, payment_status, number IS NOT NULL AS numbered FROM orders WHERE id = $1',
    [orderId],
  )
  expect(rows).toEqual([{ status: 'placed', payment_status: 'paid', numbered: true }])
  await pool.query(`UPDATE shipping_rates SET amount_minor = 490`)
  forgetAll()
})

test('a line that can no longer be bought stops the order and is named', async () => {
  const variantId = await createVariant()
  const cartId = await fillCart([{ variantId }])
  await pool.query(`UPDATE variants SET is_active = false WHERE id = $1`, [variantId])
  await expect(placeOrder(anonymous, { cartId })).rejects.toMatchObject({
    code: 'out_of_stock',
    message: expect.stringContaining('Mug'),
  })
})

test('a stranger can neither change nor order the cart of a customer', async () => {
  const variantId = await createVariant()
  await pool.query(`INSERT INTO customers (id, email, updated_at) VALUES ('cust_1', 'cust@example.com', now())`)
  const owner = { ...anonymous, kind: 'shopper' as const, customerId: 'cust_1' }
  const cartId = await fillCart([{ variantId }], owner)
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM cart_lines WHERE cart_id = $1', [cartId])
  await expect(addToCart(anonymous, cartId, { variantId, quantity: 1 })).rejects.toMatchObject({ code: 'not_found' })
  await expect(setLine(anonymous, cartId, rows[0]?.id ?? '', { quantity: 0 })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(placeOrder(anonymous, { cartId })).rejects.toMatchObject({ code: 'not_found' })
})

test('adding to a cart takes at most 8 statements, placing an order at most 16', async () => {
  const variantId = await createVariant({ stock: 50 })
  const cartId = await fillCart([{ variantId }])
  const added = await countSql(() => addToCart(anonymous, cartId, { variantId, quantity: 1 }))
  expect(added.statements.length).toBeLessThanOrEqual(8)
  const placed = await countSql(() => placeOrder(anonymous, { cartId }))
  expect(placed.statements.length).toBeLessThanOrEqual(16)
})
