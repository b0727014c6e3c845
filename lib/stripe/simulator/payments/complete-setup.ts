import type { Context } from '../call'
import { declines } from '../cards/declines'
import { recordEvent } from '../events'
import { Fault } from '../fault'
import { saveObject, type Stored } from '../objects'
import { needsChallenge, openChallenge } from './challenge'

/**
 * Saves a method for later payments, as far as it goes without the shopper. Like a payment of nothing:
 * it may ask for 3-D Secure or be refused. Returns the Fault of a refusal, after writing it down.
 */
export async function completeSetup(
  context: Context,
  intent: Stored<'setup_intent'>,
  method: Stored<'payment_method'>,
  authenticated: boolean,
): Promise<Fault | null> {
  const { body } = intent
  const { behaviour } = method.hidden
  Object.assign(body, { last_setup_error: null, next_action: null, payment_method: method.body.id })
  delete intent.hidden.challenge
  if (!authenticated && needsChallenge(intent, method)) {
    await openChallenge(context, intent)
    body.status = 'requires_action'
    await saveObject(context.sql, body, intent.hidden)
    await recordEvent(context, 'setup_intent.requires_action', body)
    return null
  }
  if (behaviour.decline) {
    const { code, message } = declines[behaviour.decline]
    const error = { type: 'card_error' as const, code, decline_code: behaviour.decline, message }
    Object.assign(body, { status: 'requires_payment_method', payment_method: null })
    body.last_setup_error = { ...error, payment_method: method.body }
    await saveObject(context.sql, body, intent.hidden)
    await recordEvent(context, 'setup_intent.setup_failed', body)
    return new Fault(402, { ...error, setup_intent: body, payment_method: method.body })
  }
  body.status = 'succeeded'
  if (body.customer) method.body.customer = body.customer as string
  await saveObject(context.sql, method.body, { ...method.hidden, savedWithConsent: true })
  await saveObject(context.sql, body, intent.hidden)
  await recordEvent(context, 'setup_intent.succeeded', body)
  if (body.customer) await recordEvent(context, 'payment_method.attached', method.body)
  return null
}
