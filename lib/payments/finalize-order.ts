import 'server-only'
import type { PoolClient } from 'pg'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { announceStock } from '@/lib/inventory/announce-stock'
import { commitHolds, holdStock } from '@/lib/inventory/hold-stock'
import { recordEvent } from '@/lib/orders/record-event'
import { stripe } from '@/lib/stripe/client'
import { type IntentFacts, readIntent } from './read-intent'

type OrderRow = { id: string; status: 'pending' | 'placed' | 'canceled' | 'completed'; cart_id: string | null; total_minor: number; number: number | null; email: string; customer_id: string | null }
type PaymentRow = { id: string; state: IntentFacts['state']; captured_minor: number }

export type Finalized = { orderId: string; status: OrderRow['status']; paymentState: IntentFacts['state']; failureMessage: string | null }

/**
 * Brings the order of a payment in line with what the gateway says now. Webhook, return page and sweep may all call it,
 * in any order, in parallel and repeatedly: it asks the gateway, locks the order and decides once. Money that arrives for
 * an order that cannot be kept is marked for refund. Throws `not_found` for a payment that is not ours.
 */
export async function finalizeOrder(providerRef: string): Promise<Finalized> {
  const intent = await stripe.paymentIntents.retrieve(providerRef, { expand: ['latest_charge'] })
  const facts = readIntent(intent)
  const { orderId, paymentId } = intent.metadata
  if (!orderId || !paymentId) throw new AppError('not_found', 'This payment belongs to no order of this shop.')
  return sqlTransaction(async (q) => {
    const order = (await q.query<OrderRow>('SELECT id, status, cart_id, total_minor, number, email, customer_id FROM orders WHERE id = $1 FOR UPDATE', [orderId])).rows[0]
    const payment = (await q.query<PaymentRow>('SELECT id, state, captured_minor FROM payments WHERE id = $1 AND order_id = $2 FOR UPDATE', [paymentId, orderId])).rows[0]
    if (!order || !payment) throw new AppError('not_found', 'This payment belongs to no order of this shop.')
    await notePayment(q, payment.id, providerRef, facts)
    let status = order.status
    const isGood = facts.state === 'captured' || facts.state === 'authorized'
    if (isGood && order.status === 'pending') status = await place(q, order)
    if (isGood && status === 'canceled') await giveBack(q, orderId, payment.id, facts)
    if (status === 'placed' || status === 'completed') await noteOrderPayment(q, orderId, payment, facts)
    if (facts.state === 'failed' && order.status === 'pending' && payment.state !== 'failed') {
      await q.query(`UPDATE orders SET payment_status = 'failed', updated_at = now() WHERE id = $1`, [orderId])
      await recordEvent(q, orderId, 'payment_failed', { code: facts.failureCode, message: facts.failureMessage })
    }
    return { orderId, status, paymentState: facts.state, failureMessage: facts.failureMessage }
  })
}

async function notePayment(q: PoolClient, paymentId: string, providerRef: string, facts: IntentFacts): Promise<void> {
  await q.query(
    `UPDATE payments SET provider_ref = $2, state = $3, authorized_minor = $4, captured_minor = $5, refunded_minor = greatest(refunded_minor, $6),
       method_label = CASE WHEN $7 = '' THEN method_label ELSE $7 END, failure_code = $8, failure_message = $9, updated_at = now() WHERE id = $1`,
    [paymentId, providerRef, facts.state, facts.authorizedMinor, facts.capturedMinor, facts.refundedMinor, facts.methodLabel, facts.failureCode, facts.failureMessage],
  )
}

/** Keeps the stock for good and makes the pending order a real one with a number; `canceled` when the goods are gone. */
async function place(q: PoolClient, order: OrderRow): Promise<'placed' | 'canceled'> {
  const variants = await secureStock(q, order.id)
  if (variants === null) {
    await q.query(`UPDATE orders SET status = 'canceled', cancel_reason = 'sold_out', canceled_at = now(), updated_at = now() WHERE id = $1`, [order.id])
    await recordEvent(q, order.id, 'oversold')
    await emit(q, [{ name: 'order/canceled', data: { orderId: order.id }, id: `canceled-${order.id}` }])
    return 'canceled'
  }
  const { rows } = await q.query<{ value: string }>(
    `INSERT INTO counters (key, value) VALUES ('order', 1001) ON CONFLICT (key) DO UPDATE SET value = counters.value + 1 RETURNING value`,
  )
  const number = Number(rows[0]?.value)
  await q.query(
    `WITH guest AS (
       INSERT INTO customers (id, email, first_name, last_name, updated_at)
       SELECT $3, o.email, coalesce(o.shipping_address ->> 'firstName', ''), coalesce(o.shipping_address ->> 'lastName', ''), now() FROM orders o WHERE o.id = $1 AND o.customer_id IS NULL
       ON CONFLICT (email) DO UPDATE SET updated_at = now() RETURNING id)
     UPDATE orders SET status = 'placed', number = $2, placed_at = now(), updated_at = now(),
       customer_id = coalesce(customer_id, (SELECT g.id FROM guest g WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.customer_id = g.id)))
     WHERE id = $1`,
    [order.id, number, newId('cust')],
  )
  if (order.cart_id) await q.query(`UPDATE carts SET status = 'converted', updated_at = now() WHERE id = $1`, [order.cart_id])
  await recordEvent(q, order.id, 'placed', { number })
  await announceStock(q, variants)
  await emit(q, [{ name: 'order/placed', data: { orderId: order.id }, id: `placed-${order.id}` }])
  return 'placed'
}

/** Commits the order's holds; when they had expired, tries to hold again. Null when the stock is gone. */
async function secureStock(q: PoolClient, orderId: string): Promise<string[] | null> {
  const { rows } = await q.query<{ variant_id: string; quantity: number; released: boolean }>(
    `SELECT l.variant_id, l.quantity, EXISTS (SELECT 1 FROM stock_holds h WHERE h.order_id = $1 AND h.status = 'released') AS released
     FROM order_lines l WHERE l.order_id = $1 AND l.variant_id IS NOT NULL`,
    [orderId],
  )
  if (rows.some((row) => row.released)) {
    await q.query('SAVEPOINT again')
    try {
      await holdStock(q, orderId, rows.map((row) => ({ variantId: row.variant_id, quantity: row.quantity })), new Date(Date.now() + 60_000))
    } catch (error) {
      await q.query('ROLLBACK TO SAVEPOINT again')
      if (error instanceof AppError && error.code === 'out_of_stock') return null
      throw error
    }
  }
  await commitHolds(q, orderId)
  return rows.map((row) => row.variant_id)
}

/** Marks money that arrived without an order to keep it for: a job refunds or cancels it at the gateway. */
async function giveBack(q: PoolClient, orderId: string, paymentId: string, facts: IntentFacts): Promise<void> {
  const { rows } = await q.query<{ asked: string }>(`SELECT coalesce(sum(amount_minor), 0) AS asked FROM refunds WHERE payment_id = $1 AND state <> 'failed'`, [paymentId])
  const open = Math.max(facts.capturedMinor, facts.authorizedMinor) - Number(rows[0]?.asked ?? 0)
  if (open <= 0) return
  const refundId = newId('ref')
  await q.query(`INSERT INTO refunds (id, order_id, payment_id, amount_minor, reason) VALUES ($1, $2, $3, $4, 'The order could not be kept.')`, [refundId, orderId, paymentId, open])
  await recordEvent(q, orderId, 'refund_requested', { amountMinor: open })
  await emit(q, [{ name: 'order/refund.requested', data: { orderId, refundId }, id: refundId }])
}

async function noteOrderPayment(q: PoolClient, orderId: string, before: PaymentRow, facts: IntentFacts): Promise<void> {
  await q.query(
    `UPDATE orders SET updated_at = now(), payment_status = (CASE
       WHEN p.refunded >= p.captured AND p.captured > 0 THEN 'refunded' WHEN p.refunded > 0 THEN 'partially_refunded'
       WHEN p.captured > 0 THEN 'paid' WHEN p.authorized > 0 THEN 'authorized' ELSE 'unpaid' END)::payment_status
     FROM (SELECT sum(refunded_minor) AS refunded, sum(captured_minor) AS captured, sum(authorized_minor) AS authorized FROM payments WHERE order_id = $1) p
     WHERE id = $1`,
    [orderId],
  )
  if (before.state === facts.state) return
  if (facts.state === 'captured') {
    await recordEvent(q, orderId, 'payment_captured', { amountMinor: facts.capturedMinor, method: facts.methodLabel })
    await emit(q, [{ name: 'order/paid', data: { orderId }, id: `paid-${orderId}` }])
  } else if (facts.state === 'authorized') {
    await recordEvent(q, orderId, 'payment_authorized', { amountMinor: facts.authorizedMinor, method: facts.methodLabel })
  }
}
