import type { Context } from '../call'
import type { DeclineName } from '../cards/declines'
import { recordEvent } from '../events'
import type { Fault } from '../fault'
import { insertObject, saveObject, type Stored } from '../objects'
import { schedule } from '../schedule'
import { buildCharge } from './build-charge'
import { needsChallenge, openChallenge } from './challenge'
import { decline } from './decline'
import { saveForLater } from './save-method'
import { settleCaptured } from './settle'

const authorizationSeconds = 7 * 86_400

export type Attempt = {
  intent: Stored<'payment_intent'>
  method: Stored<'payment_method'>
  /** the shopper has just passed 3-D Secure */
  authenticated: boolean
}

/**
 * Tries to pay a locked intent with a method, as far as it goes without the shopper: succeeded, authorised, processing,
 * or waiting for 3-D Secure. Returns the Fault of a decline, after writing it down; otherwise null.
 */
export async function attemptPayment(context: Context, attempt: Attempt): Promise<Fault | null> {
  const { intent, method, authenticated } = attempt
  const { behaviour } = method.hidden
  Object.assign(intent.body, { last_payment_error: null, next_action: null, payment_method: method.body.id })
  delete intent.hidden.challenge

  if (behaviour.blocked) return refuse(context, attempt, behaviour.decline ?? 'fraudulent')
  if (!authenticated && needsChallenge(intent, method)) {
    if (intent.hidden.offSession) return refuse(context, attempt, 'authentication_required')
    await openChallenge(context, intent)
    intent.body.status = 'requires_action'
    await saveObject(context.sql, intent.body, intent.hidden)
    await recordEvent(context, 'payment_intent.requires_action', intent.body)
    return null
  }
  if (behaviour.settlesAfter) return startDebit(context, attempt, behaviour.settlesAfter)
  if (behaviour.decline) return refuse(context, attempt, behaviour.decline)
  await takeMoney(context, attempt)
  return null
}

async function refuse(
  context: Context,
  { intent, method, authenticated }: Attempt,
  reason: DeclineName,
): Promise<Fault> {
  const charge = buildCharge(intent.body, method, { status: 'failed', decline: reason, captured: false, authenticated })
  await insertObject(context.sql, charge)
  return decline(context, intent, method, reason, charge)
}

async function takeMoney(context: Context, { intent, method, authenticated }: Attempt): Promise<void> {
  const { sql } = context
  const manual = intent.body.capture_method === 'manual'
  const charge = buildCharge(intent.body, method, { status: 'succeeded', captured: !manual, authenticated })
  await insertObject(sql, charge)
  intent.body.latest_charge = charge.id
  await saveForLater(context, intent.body, method, authenticated)
  if (!manual) return settleCaptured(context, intent, charge, method)

  Object.assign(intent.body, { status: 'requires_capture', amount_capturable: intent.body.amount })
  await saveObject(sql, intent.body, intent.hidden)
  await recordEvent(context, 'charge.succeeded', charge)
  await recordEvent(context, 'payment_intent.amount_capturable_updated', intent.body)
  await schedule(sql, 'authorization.expire', intent.body.id, authorizationSeconds)
}

async function startDebit(context: Context, { intent, method }: Attempt, seconds: number): Promise<null> {
  const charge = buildCharge(intent.body, method, { status: 'pending', captured: true, authenticated: false })
  await insertObject(context.sql, charge)
  Object.assign(intent.body, { status: 'processing', latest_charge: charge.id })
  await saveObject(context.sql, intent.body, intent.hidden)
  await recordEvent(context, 'charge.pending', charge)
  await recordEvent(context, 'payment_intent.processing', intent.body)
  await schedule(context.sql, 'debit.settle', charge.id, seconds)
  return null
}
