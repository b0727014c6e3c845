import 'server-only'
import type { PoolClient } from 'pg'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { lockCart } from '@/lib/cart/open-cart'
import { loadCart, type PricedCart } from '@/lib/cart/queries'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { announceStock } from '@/lib/inventory/announce-stock'
import { holdStock } from '@/lib/inventory/hold-stock'
import { orderToken } from '@/lib/orders/order-token'
import { placePending } from '@/lib/orders/place-pending'
import { recordEvent } from '@/lib/orders/record-event'
import { closeEarlierTries } from '@/lib/payments/close-earlier-tries'
import { openPayment, resumePayment } from '@/lib/payments/open-payment'
import { checkReady } from './check-ready'
import { insertOrder } from './insert-order'
import type { PlacedOrder, placeOrderInput } from './schema'

/** How long stock waits for a payment. */
export const HOLD_MINUTES = 15

type Try = {
  orderId: string
  paymentId: string | null
  providerRef: string | null
  totalMinor: number
  currency: string
  email: string
}
type Decision = { next: 'pay' | 'done'; order: Try } | { next: 'close' }

/**
 * Turns a cart into a pending order: priced again on the server, its stock held for 15 minutes, a payment opened at the
 * gateway. Nothing is an order with a number before the gateway confirms the payment; a total of zero is placed at once.
 * The same cart again gets the same order and payment, so double clicks, reloads and declined cards do no harm; a changed
 * cart replaces its earlier try. Throws `invalid_input`, `out_of_stock` or `conflict` (total changed, or paid already,
 * naming the order) with nothing newly held or charged.
 */
export async function placeOrder(actor: Actor, input: z.infer<typeof placeOrderInput>): Promise<PlacedOrder> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const decision = await sqlTransaction((q) => decide(q, actor, input))
    if (decision.next === 'close') {
      await closeEarlierTries(input.cartId)
      continue
    }
    const { orderId, totalMinor, currency } = decision.order
    const placed = { orderId, orderToken: orderToken(orderId), totalMinor, currency }
    if (decision.next === 'done') return { ...placed, clientSecret: null, providerRef: null }
    const payment = await pay(decision.order)
    if (payment) return { ...placed, ...payment }
    await closeEarlierTries(input.cartId)
  }
  throw new AppError('conflict', 'This cart is being ordered in another window. Wait a moment and try again.')
}

async function pay({ orderId, paymentId, providerRef, totalMinor, currency, email }: Try) {
  if (providerRef) return resumePayment(providerRef)
  return openPayment({ orderId, paymentId: paymentId ?? '', amountMinor: totalMinor, currency, email })
}

async function decide(
  q: PoolClient,
  actor: Actor,
  { cartId, expectedTotalMinor }: z.infer<typeof placeOrderInput>,
): Promise<Decision> {
  await lockCart(q, actor, cartId)
  const priced = await loadCart(cartId, q)
  if (!priced) throw new AppError('not_found', 'This cart does not exist (any more).')
  checkReady(priced, expectedTotalMinor)
  const { version, total, tax, currency, email } = priced.cart
  const expiresAt = new Date(Date.now() + HOLD_MINUTES * 60_000)
  const { rows } = await q.query<Try & { isSame: boolean }>(
    `SELECT o.id AS "orderId", p.id AS "paymentId", p.provider_ref AS "providerRef", o.total_minor AS "totalMinor", o.currency, o.email,
       o.metadata ->> 'cartVersion' = $2::text AND o.total_minor = $3 AND o.tax_minor = $4 AND o.currency = $5 AS "isSame"
     FROM orders o JOIN payments p ON p.order_id = o.id WHERE o.cart_id = $1 AND o.status = 'pending'`,
    [cartId, version, total.amountMinor, tax.amountMinor, currency],
  )
  const [earlier] = rows
  if (earlier && (!earlier.isSame || rows.length > 1)) return { next: 'close' }
  if (earlier) {
    await q.query(`UPDATE stock_holds SET expires_at = $2 WHERE order_id = $1 AND status = 'held'`, [
      earlier.orderId,
      expiresAt,
    ])
    return { next: 'pay', order: earlier }
  }
  const { orderId, paymentId } = await insertOrder(q, actor, priced)
  await holdStock(q, orderId, demandOf(priced), expiresAt)
  await recordEvent(q, orderId, 'created', {}, actor)
  await announceStock(
    q,
    demandOf(priced).map((line) => line.variantId),
  )
  const isFree = total.amountMinor === 0
  if (isFree) await placeFree(q, orderId, cartId)
  const order = { orderId, paymentId, providerRef: null, totalMinor: total.amountMinor, currency, email }
  return { next: isFree ? 'done' : 'pay', order }
}

const demandOf = (priced: PricedCart) =>
  priced.lines.map(({ row }) => ({ variantId: row.variantId, quantity: row.quantity }))

async function placeFree(q: PoolClient, orderId: string, cartId: string): Promise<void> {
  await placePending(q, { id: orderId, cart_id: cartId })
  await q.query(`UPDATE orders SET payment_status = 'paid' WHERE id = $1`, [orderId])
  await emit(q, [{ name: 'order/paid', data: { orderId }, id: `paid-${orderId}` }])
}
