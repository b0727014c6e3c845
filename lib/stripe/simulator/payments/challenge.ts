import type { Context } from '../call'
import { newObjectId, nowSeconds } from '../ids'
import { insertObject, type Stored } from '../objects'

type Intent = Stored<'payment_intent'> | Stored<'setup_intent'>

/** True when the bank wants to see the cardholder before this intent goes on. */
export function needsChallenge(intent: Intent, method: Stored<'payment_method'>): boolean {
  const asked = intent.body.payment_method_options?.card?.request_three_d_secure
  const offSession = Boolean(intent.hidden.offSession)
  switch (method.hidden.behaviour.challenge) {
    case 'always':
      return true
    case 'unless_saved':
      return !(offSession && method.hidden.savedWithConsent)
    case 'on_session':
      return !offSession
    case 'on_request':
      return asked === 'any' || asked === 'challenge'
    default:
      return false
  }
}

/** Sends the shopper to the bank's page: sets `next_action` and remembers which visit counts. The caller saves the intent. */
export async function openChallenge(context: Context, intent: Intent): Promise<void> {
  const returnUrl = intent.hidden.returnUrl ?? null
  const challenge = {
    id: newObjectId('chal'),
    object: 'challenge' as const,
    created: nowSeconds(),
    intent: intent.body.id,
    return_url: returnUrl,
    state: 'open' as const,
  }
  await insertObject(context.sql, challenge)
  intent.hidden.challenge = challenge.id
  const url = `${context.settings.shopUrl}/pay/simulator/3ds/${intent.body.id}?challenge=${challenge.id}`
  intent.body.next_action = returnUrl
    ? { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } }
    : ({
        type: 'use_stripe_sdk',
        use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url },
      } as Intent['body']['next_action'])
}
