import type Stripe from 'stripe'
import { formatMoney } from '@/lib/money'
import type { Context } from '../call'
import { recordEvent } from '../events'
import { invalidRequest } from '../fault'
import { newObjectId, nowSeconds, randomLetters } from '../ids'
import { getObject, insertObject, lockObject, saveObject } from '../objects'
import { schedule } from '../schedule'
import { book } from './balance'
import { lockCharge } from './settle'

const refundSeconds = 3

export type RefundInput = {
  amount?: number | undefined
  reason?: Stripe.Refund.Reason | undefined
  metadata?: Record<string, string> | null | undefined
}
type Refund = Stripe.Refund & { object: 'refund' }

/** Gives back all that is left of a charge, or part of it. Throws when it was not taken, is disputed, or less is left. */
export async function refundCharge(context: Context, chargeId: string, input: RefundInput): Promise<Stripe.Refund> {
  const { charge } = await lockCharge(context, chargeId)
  const left = charge.amount - charge.amount_refunded
  const amount = input.amount ?? left
  if (charge.status !== 'succeeded' || !charge.captured) {
    throw invalidRequest(`Charge ${chargeId} cannot be refunded because it has not been captured.`, {
      code: 'charge_not_refundable',
    })
  }
  if (charge.disputed) {
    throw invalidRequest(`Charge ${chargeId} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  }
  if (left === 0)
    throw invalidRequest(`Charge ${chargeId} has already been refunded.`, { code: 'charge_already_refunded' })
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' })
  if (amount > left) {
    throw invalidRequest(
      `Refund amount (${money(amount, charge)}) is greater than unrefunded amount on charge (${money(left, charge)})`,
      {
        param: 'amount',
      },
    )
  }
  const method = await getObject(context.sql, 'payment_method', charge.payment_method as string)
  const settled = method.hidden.behaviour.refund === undefined
  const refund = await insertRefund(context, charge, { ...input, amount, settled })
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  await saveObject(context.sql, charge)
  await recordEvent(context, 'refund.created', refund)
  await recordEvent(context, 'charge.refunded', charge, { amount_refunded: charge.amount_refunded - amount })
  if (!settled) await schedule(context.sql, 'refund.settle', refund.id, refundSeconds)
  return refund
}

async function insertRefund(
  context: Context,
  charge: Stripe.Charge,
  input: RefundInput & { amount: number; settled: boolean },
) {
  const id = newObjectId('re')
  const { amount, settled } = input
  const booked = await book(context, {
    type: 'refund',
    category: 'refund',
    amount: -amount,
    fee: 0,
    currency: charge.currency,
    source: id,
    description: `Refund of ${charge.id}`,
  })
  const refund: Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: booked.id,
    charge: charge.id,
    created: nowSeconds(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      type: 'card',
      card: {
        reference: randomLetters(12),
        reference_status: 'available',
        reference_type: 'acquirer_reference_number',
        type: 'refund',
      },
    },
    metadata: input.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: input.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: settled ? 'succeeded' : 'pending',
    transfer_reversal: null,
  }
  await insertObject(context.sql, refund)
  return refund
}

/** Timer: a refund that was under way arrives, or comes back because the bank refused it. */
export async function runSettleRefund(context: Context, refundId: string): Promise<void> {
  const found = await getObject(context.sql, 'refund', refundId)
  const { charge } = await lockCharge(context, found.body.charge as string)
  const refund = (await lockObject(context.sql, 'refund', refundId)).body as Refund
  if (refund.status !== 'pending') return
  const method = await getObject(context.sql, 'payment_method', charge.payment_method as string)
  if (method.hidden.behaviour.refund === 'pending') {
    refund.status = 'succeeded'
    await saveObject(context.sql, refund)
    return recordEvent(context, 'refund.updated', refund, { status: 'pending' })
  }
  const returned = await book(context, {
    type: 'refund_failure',
    category: 'refund_failure',
    amount: refund.amount,
    fee: 0,
    currency: refund.currency,
    source: refund.id,
    description: `Failed refund of ${charge.id}`,
  })
  Object.assign(refund, {
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: returned.id,
  })
  charge.amount_refunded -= refund.amount
  charge.refunded = false
  await saveObject(context.sql, refund)
  await saveObject(context.sql, charge)
  await recordEvent(context, 'refund.failed', refund, { status: 'pending' })
  await recordEvent(context, 'refund.updated', refund, { status: 'pending' })
}

function money(amountMinor: number, charge: Stripe.Charge): string {
  return formatMoney({ amountMinor, currency: charge.currency.toUpperCase() })
}
