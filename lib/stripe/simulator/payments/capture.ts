import type { Context } from '../call'
import { recordEvent } from '../events'
import { invalidRequest } from '../fault'
import { getObject, lockObject, saveObject, type Stored } from '../objects'
import { bookCharge, planDispute } from './settle'
import { unexpectedState } from './unexpected-state'

/**
 * Takes all or part of an authorised amount and releases the rest: there is one capture per intent.
 * Throws when nothing is waiting to be captured or more is asked for than was authorised.
 */
export async function capturePayment(
  context: Context,
  intent: Stored<'payment_intent'>,
  amountToCapture?: number,
): Promise<void> {
  const { body } = intent
  if (body.status !== 'requires_capture') throw unexpectedState(body, 'captured', ['requires_capture'])
  const amount = amountToCapture ?? body.amount_capturable
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount_to_capture' })
  if (amount > body.amount_capturable) {
    throw invalidRequest(
      `Capture amount (${amount}) is greater than the authorized amount (${body.amount_capturable}) on this PaymentIntent.`,
      { code: 'amount_too_large', param: 'amount_to_capture' },
    )
  }
  const { body: charge } = await lockObject(context.sql, 'charge', body.latest_charge as string)
  Object.assign(charge, { captured: true, amount_captured: amount, amount_refunded: charge.amount - amount })
  Object.assign(body, { status: 'succeeded', amount_received: amount, amount_capturable: 0 })
  await bookCharge(context, charge)
  await saveObject(context.sql, charge)
  await saveObject(context.sql, body)
  await recordEvent(context, 'charge.captured', charge, { captured: false, amount_captured: 0 })
  await recordEvent(context, 'payment_intent.succeeded', body)
  await planDispute(context, await getObject(context.sql, 'payment_method', charge.payment_method as string), charge.id)
}
