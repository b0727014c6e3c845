import 'server-only'
import { pool, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { recordEvent } from '@/lib/orders/record-event'
import { stripe } from '@/lib/stripe/client'
import { finalizeOrder } from './finalize-order'

type Row = { id: string; order_id: string; state: string; amount_minor: number; provider_ref: string; payment_state: string }

/**
 * Carries out a refund that was decided: gives money back, or drops an authorisation that was never captured. Once only,
 * however often it is called (idempotency key = refund id). A refusal by the gateway marks the refund failed and throws
 * `payment_failed`; a gateway that is away throws and leaves it pending for the job to try again.
 */
export async function executeRefund(refundId: string): Promise<void> {
  const { rows } = await pool.query<Row>(
    `SELECT r.id, r.order_id, r.state, r.amount_minor, p.provider_ref, p.state AS payment_state
     FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE r.id = $1`,
    [refundId],
  )
  const refund = rows[0]
  if (!refund) throw new AppError('not_found', 'There is no such refund.')
  if (refund.state !== 'pending') return
  try {
    const reference = refund.payment_state === 'authorized' ? await dropAuthorisation(refund) : await giveMoneyBack(refund)
    await settle(refund, 'succeeded', reference)
  } catch (error) {
    if ((error as { type?: string }).type !== 'StripeInvalidRequestError') throw error
    await settle(refund, 'failed', null)
    throw new AppError('payment_failed', `The payment service refused the refund: ${(error as Error).message}`, { cause: error })
  }
  await finalizeOrder(refund.provider_ref)
}

async function giveMoneyBack(refund: Row): Promise<string> {
  const made = await stripe.refunds.create(
    { payment_intent: refund.provider_ref, amount: refund.amount_minor, metadata: { refundId: refund.id } },
    { idempotencyKey: refund.id },
  )
  return made.id
}

async function dropAuthorisation(refund: Row): Promise<null> {
  await stripe.paymentIntents.cancel(refund.provider_ref, {}, { idempotencyKey: `cancel-${refund.id}` })
  return null
}

function settle(refund: Row, state: 'succeeded' | 'failed', reference: string | null): Promise<void> {
  return sqlTransaction(async (q) => {
    const { rowCount } = await q.query(`UPDATE refunds SET state = $2, provider_ref = $3 WHERE id = $1 AND state = 'pending'`, [refund.id, state, reference])
    if (!rowCount) return
    await recordEvent(q, refund.order_id, state === 'succeeded' ? 'refunded' : 'refund_failed', { amountMinor: refund.amount_minor, refundId: refund.id })
    if (state === 'succeeded') {
      const data = { orderId: refund.order_id, refundId: refund.id }
      await emit(q, [{ name: 'order/refunded', data, id: `refunded-${refund.id}` }])
    }
  })
}
