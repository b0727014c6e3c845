import type Stripe from 'stripe'

export type IntentState =
  | 'pending'
  | 'requires_action'
  | 'processing'
  | 'authorized'
  | 'captured'
  | 'canceled'
  | 'failed'

/** What the gateway says of a payment, in our words. Amounts in minor units. */
export type IntentFacts = {
  state: IntentState
  authorizedMinor: number
  capturedMinor: number
  methodLabel: string
  failureCode: string | null
  failureMessage: string | null
}

const states: Record<string, IntentState> = {
  requires_confirmation: 'pending',
  requires_action: 'requires_action',
  processing: 'processing',
  requires_capture: 'authorized',
  succeeded: 'captured',
  canceled: 'canceled',
}

const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Reads a PaymentIntent whose `latest_charge` was expanded. Refunds are not read here: a charge counts what a partial
 * capture released as refunded, so they come from refund objects.
 */
export function readIntent(intent: Stripe.PaymentIntent): IntentFacts {
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  const card = charge?.payment_method_details?.card
  const failure = intent.last_payment_error
  const received = intent.status === 'succeeded' ? intent.amount_received : 0
  return {
    state: states[intent.status] ?? (failure ? 'failed' : 'pending'),
    authorizedMinor: intent.status === 'requires_capture' ? intent.amount_capturable : received,
    capturedMinor: received,
    methodLabel: card
      ? `${title(card.brand ?? 'Card')} ending in ${card.last4}`
      : (charge?.payment_method_details?.type ?? ''),
    failureCode: failure?.decline_code ?? failure?.code ?? null,
    failureMessage: failure?.message ?? null,
  }
}
