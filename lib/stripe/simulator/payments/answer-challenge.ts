import type { Context } from '../call'
import { recordEvent } from '../events'
import { getObject, lockObject, saveObject, type Challenge, type Stored } from '../objects'
import { attemptPayment } from './attempt'
import { completeSetup } from './complete-setup'
import { redirectBack } from './return-url'

export type ChallengeResult = 'approve' | 'fail' | 'cancel'
const stateOf = { approve: 'approved', fail: 'failed', cancel: 'canceled' } as const

const failureMessage =
  'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.'

/**
 * What the cardholder decided on the bank's page. Only the first answer counts, and only while the intent still waits
 * for it; any other just says where to go back to.
 */
export async function answerChallenge(context: Context, challengeId: string, result: ChallengeResult) {
  const { body: found } = await getObject(context.sql, 'challenge', challengeId)
  const intent = await lockIntent(context, found)
  const { body: challenge } = await lockObject(context.sql, 'challenge', challengeId)
  if (
    challenge.state === 'open' &&
    intent.hidden.challenge === challengeId &&
    intent.body.status === 'requires_action'
  ) {
    challenge.state = stateOf[result]
    await saveObject(context.sql, challenge)
    if (result === 'approve') await proceed(context, intent)
    else await giveUp(context, intent)
  }
  return { challenge, redirectUrl: challenge.return_url ? redirectBack(challenge.return_url, intent.body) : null }
}

type Intent = Stored<'payment_intent'> | Stored<'setup_intent'>

function lockIntent(context: Context, challenge: Challenge): Promise<Intent> {
  if (challenge.intent.startsWith('pi_')) return lockObject(context.sql, 'payment_intent', challenge.intent)
  return lockObject(context.sql, 'setup_intent', challenge.intent)
}

function isPayment(intent: Intent): intent is Stored<'payment_intent'> {
  return intent.body.object === 'payment_intent'
}

async function proceed(context: Context, intent: Intent): Promise<void> {
  const method = await lockObject(context.sql, 'payment_method', intent.body.payment_method as string)
  if (isPayment(intent)) await attemptPayment(context, { intent, method, authenticated: true })
  else await completeSetup(context, intent, method, true)
}

async function giveUp(context: Context, intent: Intent): Promise<void> {
  const method = await getObject(context.sql, 'payment_method', intent.body.payment_method as string)
  const error = { type: 'invalid_request_error' as const, message: failureMessage, payment_method: method.body }
  Object.assign(intent.body, { status: 'requires_payment_method', payment_method: null, next_action: null })
  delete intent.hidden.challenge
  if (isPayment(intent)) {
    intent.body.last_payment_error = { ...error, code: 'payment_intent_authentication_failure' }
    await saveObject(context.sql, intent.body, intent.hidden)
    await recordEvent(context, 'payment_intent.payment_failed', intent.body)
  } else {
    intent.body.last_setup_error = { ...error, code: 'setup_intent_authentication_failure' }
    await saveObject(context.sql, intent.body, intent.hidden)
    await recordEvent(context, 'setup_intent.setup_failed', intent.body)
  }
}
