import 'server-only'
import type Stripe from 'stripe'
import { sqlTransaction } from '@/lib/db'
import { recordEvent } from '@/lib/orders/record-event'

/** A cardholder disputes a payment, or the dispute was decided: it stands on the order, once in its timeline per outcome. */
export async function disputeChanged(dispute: Stripe.Dispute): Promise<void> {
  const intent = dispute.payment_intent
  const providerRef = typeof intent === 'string' ? intent : intent?.id
  await sqlTransaction(async (q) => {
    const { rows } = await q.query<{ id: string; known: { id: string; status: string } | null }>(
      `SELECT id, metadata -> 'dispute' AS known FROM orders WHERE id = (SELECT order_id FROM payments WHERE provider_ref = $1) FOR UPDATE`,
      [providerRef],
    )
    const order = rows[0]
    if (!order) return
    const { known } = order
    const isClosed = dispute.status === 'won' || dispute.status === 'lost' || dispute.status === 'warning_closed'
    const wasClosed = known?.id === dispute.id && ['won', 'lost', 'warning_closed'].includes(known.status)
    if (wasClosed || (known?.id === dispute.id && known.status === dispute.status)) return
    const facts = { id: dispute.id, status: dispute.status, reason: dispute.reason, amountMinor: dispute.amount }
    await q.query(
      `UPDATE orders SET metadata = metadata || jsonb_build_object('dispute', $2::jsonb), version = version + 1, updated_at = now() WHERE id = $1`,
      [order.id, JSON.stringify(facts)],
    )
    await recordEvent(q, order.id, isClosed ? 'dispute_closed' : 'payment_disputed', facts)
  })
}
