import type Stripe from 'stripe'
import type { Context } from '../call'
import { recordEvent } from '../events'
import { newObjectId, nowSeconds } from '../ids'
import { getObject, insertObject, lockObject, saveObject } from '../objects'
import { book } from './balance'
import { blankEvidence } from './evidence'
import { lockCharge } from './settle'

const disputeFee = 2000
const answerDays = 7

type Dispute = Stripe.Dispute & { object: 'dispute' }

/** Timer: the cardholder goes to the bank; the money is taken back unless it is only an inquiry. */
export async function runOpenDispute(context: Context, chargeId: string): Promise<void> {
  const { charge } = await lockCharge(context, chargeId)
  const method = await getObject(context.sql, 'payment_method', charge.payment_method as string)
  const kind = method.hidden.behaviour.dispute
  if (!kind || charge.disputed || charge.refunded) return
  const inquiry = kind === 'inquiry'
  const dispute = buildDispute(charge, method.body, inquiry ? 'fraudulent' : kind, inquiry)
  if (!inquiry) dispute.balance_transactions = [await bookDispute(context, dispute, -1)]
  await insertObject(context.sql, dispute)
  if (!inquiry) {
    charge.disputed = true
    await saveObject(context.sql, charge)
    await recordEvent(context, 'charge.updated', charge, { disputed: false })
  }
  await recordEvent(context, 'charge.dispute.created', dispute)
  if (!inquiry) await recordEvent(context, 'charge.dispute.funds_withdrawn', dispute)
}

/** Timer: the bank has looked at the evidence. Published test words decide. */
export async function runCloseDispute(context: Context, disputeId: string): Promise<void> {
  const { dispute } = await lockDispute(context, disputeId)
  if (!dispute.status.endsWith('under_review')) return
  await closeDispute(context, dispute, dispute.evidence.uncategorized_text === 'winning_evidence' ? 'won' : 'lost')
}

/** Ends a locked dispute. Won, the money comes back; an inquiry just closes. */
export async function closeDispute(context: Context, dispute: Dispute, outcome: 'won' | 'lost'): Promise<void> {
  const previous = { status: dispute.status }
  const inquiry = dispute.status.startsWith('warning')
  dispute.status = inquiry ? 'warning_closed' : outcome
  if (outcome === 'won' && !inquiry) dispute.balance_transactions.push(await bookDispute(context, dispute, 1))
  await saveObject(context.sql, dispute)
  await recordEvent(context, 'charge.dispute.closed', dispute, previous)
  if (outcome === 'won' && !inquiry) await recordEvent(context, 'charge.dispute.funds_reinstated', dispute)
}

/** The dispute, locked after its payment. Throws 404. */
export async function lockDispute(context: Context, disputeId: string) {
  const found = await getObject(context.sql, 'dispute', disputeId)
  const { charge } = await lockCharge(context, found.body.charge as string)
  const dispute = (await lockObject(context.sql, 'dispute', disputeId)).body as Dispute
  return { dispute, charge }
}

function bookDispute(context: Context, dispute: Dispute, sign: 1 | -1) {
  return book(context, {
    type: 'adjustment',
    category: sign < 0 ? 'dispute' : 'dispute_reversal',
    amount: sign * dispute.amount,
    fee: sign < 0 ? disputeFee : 0,
    currency: dispute.currency,
    source: dispute.id,
    description: `Chargeback ${sign < 0 ? 'withdrawal' : 'reversal'} for ${dispute.charge}`,
  })
}

function buildDispute(charge: Stripe.Charge, method: Stripe.PaymentMethod, reason: string, inquiry: boolean): Dispute {
  return {
    id: newObjectId('du'),
    object: 'dispute',
    amount: charge.amount_captured - (charge.amount_refunded - (charge.amount - charge.amount_captured)),
    balance_transactions: [],
    charge: charge.id,
    created: nowSeconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: blankEvidence(),
    evidence_details: {
      due_by: nowSeconds() + answerDays * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'manual',
    },
    intended_submission_method: null,
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      type: 'card',
      card: {
        brand: method.card?.brand ?? 'visa',
        case_type: inquiry ? 'inquiry' : 'chargeback',
        network: method.card?.brand ?? 'visa',
        network_reason_code: reason === 'fraudulent' ? '10.4' : '13.1',
      },
    },
    reason,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  }
}
