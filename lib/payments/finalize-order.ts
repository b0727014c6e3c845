import 'server-only'
import type { PoolClient } from 'pg'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { placePending } from '@/lib/orders/place-pending'
import { recordEvent } from '@/lib/orders/record-event'
import { stripe } from '@/lib/stripe/client'
import { toPaymentError } from './gateway-error'
import { noteOrderPayment, notePayment, tellPayment } from './note-payment'
import { type IntentFacts, readIntent } from './read-intent'

type OrderRow = {
  id: string
  status: 'pending' | 'placed' | 'canceled' | 'completed'
  cart_id: string | null
  cancel_reason: string | null
}
type PaymentRow = { id: string; state: IntentFacts['state'] }

export type Finalized = {
  orderId: string
  status: OrderRow['status']
  paymentState: IntentFacts['state']
  failureMessage: string | null
}

const strange = () => new AppError('not_found', 'This payment belongs to no order of this shop.')

/**
 * Brings the order of a payment in line with what the gateway says now. Webhook, return page and sweep may all call it,
 * in any order, in parallel and repeatedly: it asks the gateway, locks cart and order and decides once. Money for an order
 * that was given up too early places it after all while the goods are there; money that cannot be kept is marked for
 * refund. Throws `not_found` for a payment that is not ours and `unavailable` when the gateway is away.
 */
export async function finalizeOrder(providerRef: string): Promise<Finalized> {
  const intent = await stripe.paymentIntents
    .retrieve(providerRef, { expand: ['latest_charge'] })
    .catch((error: unknown) => {
      throw toPaymentError(error)
    })
  const facts = readIntent(intent)
  const { orderId, paymentId } = intent.metadata
  if (!orderId || !paymentId) throw strange()
  return sqlTransaction(async (q) => {
    // Placing an order locks the cart before anything else; the same order here keeps both from waiting on each other.
    await q.query('SELECT 1 FROM carts WHERE id = (SELECT cart_id FROM orders WHERE id = $1) FOR UPDATE', [orderId])
    const order = (
      await q.query<OrderRow>('SELECT id, status, cart_id, cancel_reason FROM orders WHERE id = $1 FOR UPDATE', [
        orderId,
      ])
    ).rows[0]
    const payment = (
      await q.query<PaymentRow>('SELECT id, state FROM payments WHERE id = $1 AND order_id = $2 FOR UPDATE', [
        paymentId,
        orderId,
      ])
    ).rows[0]
    if (!order || !payment) throw strange()
    await notePayment(q, payment.id, providerRef, facts)
    const isGood = facts.state === 'captured' || facts.state === 'authorized'
    const status = isGood && isWaiting(order) ? await placePending(q, order) : order.status
    if (isGood && status === 'canceled') await giveBack(q, orderId, payment.id, facts)
    if (status !== 'pending') await noteOrderPayment(q, orderId)
    if (status === 'placed' || status === 'completed') await tellPayment(q, orderId, payment.state, facts)
    if (facts.state === 'failed' && status === 'pending' && payment.state !== 'failed') {
      await q.query(`UPDATE orders SET payment_status = 'failed', updated_at = now() WHERE id = $1`, [orderId])
      await recordEvent(q, orderId, 'payment_failed', { code: facts.failureCode, message: facts.failureMessage })
    }
    return { orderId, status, paymentState: facts.state, failureMessage: facts.failureMessage }
  })
}

/** Pending, or given up only because the payment seemed lost. */
function isWaiting(order: OrderRow): boolean {
  if (order.status === 'pending') return true
  return (
    order.status === 'canceled' &&
    (order.cancel_reason === 'payment_expired' || order.cancel_reason === 'payment_unavailable')
  )
}

/** Marks money that arrived without an order to keep it for: a job refunds or cancels it at the gateway. */
async function giveBack(q: PoolClient, orderId: string, paymentId: string, facts: IntentFacts): Promise<void> {
  const { rows } = await q.query<{ asked: string }>(
    `SELECT coalesce(sum(amount_minor), 0) AS asked FROM refunds WHERE payment_id = $1 AND state <> 'failed'`,
    [paymentId],
  )
  const open = Math.max(facts.capturedMinor, facts.authorizedMinor) - Number(rows[0]?.asked ?? 0)
  if (open <= 0) return
  const refundId = newId('ref')
  await q.query(
    `INSERT INTO refunds (id, order_id, payment_id, amount_minor, reason) VALUES ($1, $2, $3, $4, 'The order could not be kept.')`,
    [refundId, orderId, paymentId, open],
  )
  await recordEvent(q, orderId, 'refund_requested', { amountMinor: open })
  await emit(q, [{ name: 'order/refund.requested', data: { orderId, refundId }, id: refundId }])
}
