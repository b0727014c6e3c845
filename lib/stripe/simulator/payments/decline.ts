import type Stripe from 'stripe'
import type { Context } from '../call'
import { declines, type DeclineName } from '../cards/declines'
import { recordEvent } from '../events'
import { Fault } from '../fault'
import { saveObject, type Stored } from '../objects'

/** Writes down that a charge was refused: the intent waits for another method. Returns the 402 to answer with. */
export async function decline(
  context: Context,
  intent: Stored<'payment_intent'>,
  method: Stored<'payment_method'>,
  reason: DeclineName,
  charge: Stripe.Charge,
): Promise<Fault> {
  const { code, message } = declines[reason]
  const error = {
    type: 'card_error' as const,
    code,
    decline_code: reason,
    message,
    charge: charge.id,
    ...(code === 'incorrect_cvc' ? { param: 'cvc' } : {}),
    ...(code === 'expired_card' ? { param: 'exp_month' } : {}),
  }
  Object.assign(intent.body, {
    status: 'requires_payment_method',
    payment_method: null,
    latest_charge: charge.id,
    next_action: null,
    last_payment_error: { ...error, payment_method: method.body },
  })
  await saveObject(context.sql, intent.body, intent.hidden)
  await recordEvent(context, 'charge.failed', charge)
  await recordEvent(context, 'payment_intent.payment_failed', intent.body)
  return new Fault(402, { ...error, payment_intent: intent.body, payment_method: method.body })
}
