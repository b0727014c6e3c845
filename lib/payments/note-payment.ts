import 'server-only'
import type { PoolClient } from 'pg'
import { emit } from '@/lib/events'
import { recordEvent } from '@/lib/orders/record-event'
import type { IntentFacts } from './read-intent'

/** Writes what the gateway says onto the payment; what was refunded is the sum of the refunds that reached the gateway. */
export async function notePayment(
  q: PoolClient,
  paymentId: string,
  providerRef: string,
  facts: IntentFacts,
): Promise<void> {
  await q.query(
    `UPDATE payments SET provider_ref = $2, state = $3, authorized_minor = $4, captured_minor = $5,
       refunded_minor = (SELECT coalesce(sum(r.amount_minor), 0) FROM refunds r
         WHERE r.payment_id = $1 AND r.state = 'succeeded' AND r.provider_ref IS NOT NULL),
       method_label = CASE WHEN $6 = '' THEN method_label ELSE $6 END, failure_code = $7, failure_message = $8, updated_at = now() WHERE id = $1`,
    [
      paymentId,
      providerRef,
      facts.state,
      facts.authorizedMinor,
      facts.capturedMinor,
      facts.methodLabel,
      facts.failureCode,
      facts.failureMessage,
    ],
  )
}

/** Sums an order's payments up into its payment status. */
export async function noteOrderPayment(q: PoolClient, orderId: string): Promise<void> {
  await q.query(
    `UPDATE orders SET updated_at = now(), payment_status = (CASE
       WHEN p.refunded >= p.captured AND p.captured > 0 THEN 'refunded' WHEN p.refunded > 0 THEN 'partially_refunded'
       WHEN p.captured > 0 THEN 'paid' WHEN p.authorized > 0 THEN 'authorized' ELSE 'unpaid' END)::payment_status
     FROM (SELECT sum(refunded_minor) AS refunded, sum(captured_minor) AS captured, sum(authorized_minor) AS authorized FROM payments WHERE order_id = $1) p
     WHERE id = $1`,
    [orderId],
  )
}

/** Tells timeline and listeners when the payment of a placed order has just been authorised or captured. */
export async function tellPayment(
  q: PoolClient,
  orderId: string,
  before: IntentFacts['state'],
  facts: IntentFacts,
): Promise<void> {
  if (before === facts.state) return
  if (facts.state === 'captured') {
    await recordEvent(q, orderId, 'payment_captured', { amountMinor: facts.capturedMinor, method: facts.methodLabel })
    await emit(q, [{ name: 'order/paid', data: { orderId }, id: `paid-${orderId}` }])
  } else if (facts.state === 'authorized') {
    await recordEvent(q, orderId, 'payment_authorized', {
      amountMinor: facts.authorizedMinor,
      method: facts.methodLabel,
    })
  }
}
