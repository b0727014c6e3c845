import type Stripe from 'stripe'
import type { Context } from '../call'
import { recordEvent } from '../events'
import { nowSeconds } from '../ids'
import { lockObject, saveObject, type Stored } from '../objects'
import { unexpectedState } from './unexpected-state'

const cancelable = ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action']

/** Gives an intent up and releases what it had authorised. Throws once the money was taken or it is canceled already. */
export async function cancelPayment(
  context: Context,
  intent: Stored<'payment_intent'>,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Promise<void> {
  const { body } = intent
  if (!cancelable.includes(body.status)) throw unexpectedState(body, 'canceled', cancelable)
  const wasAuthorized = body.status === 'requires_capture'
  Object.assign(body, {
    status: 'canceled',
    amount_capturable: 0,
    canceled_at: nowSeconds(),
    cancellation_reason: reason,
    next_action: null,
  })
  const { challenge: _closed, ...hidden } = intent.hidden
  await saveObject(context.sql, body, hidden)
  if (wasAuthorized) {
    const { body: charge } = await lockObject(context.sql, 'charge', body.latest_charge as string)
    Object.assign(charge, { refunded: true, amount_refunded: charge.amount })
    await saveObject(context.sql, charge)
    await recordEvent(context, reason === 'automatic' ? 'charge.expired' : 'charge.refunded', charge)
  }
  await recordEvent(context, 'payment_intent.canceled', body)
}

/** Timer: an authorisation that nobody captured lapses. */
export async function runExpireAuthorization(context: Context, intentId: string): Promise<void> {
  const intent = await lockObject(context.sql, 'payment_intent', intentId)
  if (intent.body.status === 'requires_capture') await cancelPayment(context, intent, 'automatic')
}
