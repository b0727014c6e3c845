import 'server-only'
import type Stripe from 'stripe'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { stripe } from '@/lib/stripe/client'
import { finalizeOrder } from './finalize-order'
import { refundState, settleRefund } from './settle-refund'

type Known = { id: string; provider_ref: string | null }

/**
 * Brings the refunds of a payment in line with the gateway: ours get its outcome, those made in its dashboard become rows
 * of the order. Safe to repeat and in parallel. Throws `not_found` for a payment that is not ours.
 */
export async function syncRefunds(providerRef: string): Promise<void> {
  const made: Stripe.Refund[] = []
  for await (const refund of stripe.refunds.list({ payment_intent: providerRef, limit: 100 })) made.push(refund)
  await sqlTransaction(async (q) => {
    await q.query(
      'SELECT 1 FROM orders WHERE id = (SELECT order_id FROM payments WHERE provider_ref = $1) FOR UPDATE',
      [providerRef],
    )
    const { rows: payments } = await q.query<{ id: string; order_id: string }>(
      'SELECT id, order_id FROM payments WHERE provider_ref = $1 FOR UPDATE',
      [providerRef],
    )
    const payment = payments[0]
    if (!payment) throw new AppError('not_found', 'This payment belongs to no order of this shop.')
    const { rows: known } = await q.query<Known>('SELECT id, provider_ref FROM refunds WHERE payment_id = $1', [
      payment.id,
    ])
    for (const refund of made) {
      const own = known.find((row) => row.provider_ref === refund.id || row.id === refund.metadata?.refundId)
      const id = own?.id ?? newId('ref')
      if (!own) {
        await q.query(
          `INSERT INTO refunds (id, order_id, payment_id, amount_minor, reason, provider_ref) VALUES ($1, $2, $3, $4, 'Made at the payment service.', $5)`,
          [id, payment.order_id, payment.id, refund.amount, refund.id],
        )
      }
      await settleRefund(q, id, refundState(refund.status), refund.id)
    }
  })
  await finalizeOrder(providerRef)
}
