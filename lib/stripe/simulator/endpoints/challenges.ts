import { z } from 'zod'
import type { Endpoint } from '../call'
import { getObject } from '../objects'
import { readParams } from '../params'
import { answerChallenge } from '../payments/answer-challenge'
import { redirectBack } from '../payments/return-url'

/** What the bank's page shows: the amount, the end of the card number, and whether a decision is still wanted. */
export const retrieveChallenge: Endpoint = async (call) => {
  const { body: challenge } = await getObject(call.sql, 'challenge', call.path[0] as string)
  const kind = challenge.intent.startsWith('pi_') ? 'payment_intent' : 'setup_intent'
  const { body: intent, hidden } = await getObject(call.sql, kind, challenge.intent)
  const waiting = challenge.state === 'open' && hidden.challenge === challenge.id && intent.status === 'requires_action'
  const method = waiting ? await getObject(call.sql, 'payment_method', intent.payment_method as string) : null
  return {
    id: challenge.id,
    object: 'challenge',
    intent: challenge.intent,
    waiting,
    amount: 'amount' in intent ? intent.amount : null,
    currency: 'currency' in intent ? intent.currency : null,
    card: method?.body.card ? { brand: method.body.card.brand, last4: method.body.card.last4 } : null,
    redirect_url: !waiting && challenge.return_url ? redirectBack(challenge.return_url, intent) : null,
  }
}

const answerParams = z.strictObject({ result: z.enum(['approve', 'fail', 'cancel']) })

export const answerChallengeNow: Endpoint = async (call) => {
  const { result } = readParams(answerParams, call.params)
  const { challenge, redirectUrl } = await answerChallenge(call, call.path[0] as string, result)
  const { id, object, intent, state } = challenge
  return { id, object, intent, state, redirect_url: redirectUrl }
}
