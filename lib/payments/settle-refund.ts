import 'server-only'
import type { PoolClient } from 'pg'
import type Stripe from 'stripe'
import { emit } from '@/lib/events'
import { recordEvent } from '@/lib/orders/record-event'

export type RefundState = 'pending' | 'succeeded' | 'failed'

/** The gateway's word for a refund in ours: a canceled one gave nothing back. */
export function refundState(status: Stripe.Refund['status']): RefundState {
  if (status === 'succeeded') return 'succeeded'
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending'
}

type Settled = { order_id: string; amount_minor: number; before: RefundState }

/**
 * Writes how a refund went, once per outcome however often it is told, with timeline and event. One that failed, even
 * after it had succeeded, makes its pieces refundable again.
 */
export async function settleRefund(
  q: PoolClient,
  refundId: string,
  state: RefundState,
  providerRef: string | null,
): Promise<void> {
  // The order first, as everywhere: acts on it and outcomes from the gateway must not wait on each other.
  await q.query('SELECT 1 FROM orders WHERE id = (SELECT order_id FROM refunds WHERE id = $1) FOR UPDATE', [refundId])
  const { rows } = await q.query<Settled>(
    'SELECT order_id, amount_minor, state AS before FROM refunds WHERE id = $1 FOR UPDATE',
    [refundId],
  )
  const refund = rows[0]
  if (!refund || refund.before === 'failed') return
  await q.query('UPDATE refunds SET state = $2, provider_ref = coalesce($3, provider_ref) WHERE id = $1', [
    refundId,
    refund.before === 'succeeded' && state === 'pending' ? 'succeeded' : state,
    providerRef,
  ])
  if (refund.before === state || state === 'pending') return
  const { order_id: orderId, amount_minor: amountMinor } = refund
  await recordEvent(q, orderId, state === 'succeeded' ? 'refunded' : 'refund_failed', { amountMinor, refundId })
  if (state === 'succeeded') {
    await emit(q, [{ name: 'order/refunded', data: { orderId, refundId }, id: `refunded-${refundId}` }])
    return
  }
  await q.query(
    `UPDATE order_lines l SET refunded_quantity = greatest(0, l.refunded_quantity - part.quantity)
     FROM refunds r, jsonb_to_recordset(r.lines) AS part ("orderLineId" text, quantity int) WHERE r.id = $1 AND l.id = part."orderLineId"`,
    [refundId],
  )
}
