import 'server-only'
import { pool, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { stripe } from '@/lib/stripe/client'
import { finalizeOrder } from './finalize-order'
import { isRefusal, toPaymentError } from './gateway-error'
import { refundState, type RefundState, settleRefund } from './settle-refund'

type Row = {
  id: string
  state: string
  amount_minor: number
  refund_ref: string | null
  provider_ref: string
  payment_state: string
}
type Outcome = { state: RefundState; reference: string | null }

/**
 * Carries out a refund that was decided: gives money back, or drops an authorisation that was never captured. Once only,
 * however often it is called (idempotency key = refund id). A refusal by the gateway marks the refund failed and throws
 * `payment_failed`; a gateway that is away throws `unavailable` and leaves it pending for the job to try again, as does a
 * refund that takes its time at the bank.
 */
export async function executeRefund(refundId: string): Promise<void> {
  const { rows } = await pool.query<Row>(
    `SELECT r.id, r.state, r.amount_minor, r.provider_ref AS refund_ref, p.provider_ref, p.state AS payment_state
     FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE r.id = $1`,
    [refundId],
  )
  const refund = rows[0]
  if (!refund) throw new AppError('not_found', 'There is no such refund.')
  if (refund.state !== 'pending') return
  try {
    const { state, reference } =
      refund.payment_state === 'authorized' ? await dropAuthorisation(refund) : await giveMoneyBack(refund)
    await sqlTransaction((q) => settleRefund(q, refund.id, state, reference))
  } catch (error) {
    if (!isRefusal(error)) throw toPaymentError(error)
    await sqlTransaction((q) => settleRefund(q, refund.id, 'failed', null))
    throw new AppError('payment_failed', `The payment service refused the refund: ${(error as Error).message}`, {
      cause: error,
    })
  }
  await finalizeOrder(refund.provider_ref)
}

async function giveMoneyBack(refund: Row): Promise<Outcome> {
  const made = refund.refund_ref
    ? await stripe.refunds.retrieve(refund.refund_ref)
    : await stripe.refunds.create(
        { payment_intent: refund.provider_ref, amount: refund.amount_minor, metadata: { refundId: refund.id } },
        { idempotencyKey: refund.id },
      )
  return { state: refundState(made.status), reference: made.id }
}

async function dropAuthorisation(refund: Row): Promise<Outcome> {
  await stripe.paymentIntents.cancel(refund.provider_ref, {}, { idempotencyKey: `cancel-${refund.id}` })
  return { state: 'succeeded', reference: null }
}
