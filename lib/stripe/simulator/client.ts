// Safe for the browser: stands where Stripe.js stands when payments are real.
import type Stripe from 'stripe'

export type CardEntry = {
  number: string
  expMonth: string
  expYear: string
  cvc: string
  name?: string
  email?: string
}
export type ConfirmError = { type: string; message: string; code?: string; decline_code?: string; param?: string }
export type ConfirmResult =
  | { intent: Stripe.PaymentIntent | Stripe.SetupIntent; error?: undefined }
  | { intent?: undefined; error: ConfirmError }

type Confirmation = { clientSecret: string; returnUrl: string; card?: CardEntry }

const offline: ConfirmError = {
  type: 'api_connection_error',
  message: 'The payment service cannot be reached. Check your connection and try again: you were not charged.',
}

/**
 * Confirms a payment or setup intent with a typed card, or with the method it already has. Never throws:
 * declines and wrong fields come back as `error` with Stripe's codes. On `requires_action` go to `bankPageOf(intent)`.
 */
export async function confirmIntent({ clientSecret, returnUrl, card }: Confirmation): Promise<ConfirmResult> {
  const id = clientSecret.split('_secret_')[0] ?? ''
  const kind = id.startsWith('seti_') ? 'setup_intents' : 'payment_intents'
  const fields = new URLSearchParams({ client_secret: clientSecret, return_url: returnUrl })
  if (card) addCard(fields, card)
  try {
    const response = await fetch(`/api/payment-simulator/${kind}/${id}/confirm`, { method: 'POST', body: fields })
    const body = await response.json()
    return response.ok ? { intent: body } : { error: body.error ?? offline }
  } catch {
    return { error: offline }
  }
}

/** Where the shopper must go before the intent goes on, or null. */
export function bankPageOf(intent: Stripe.PaymentIntent | Stripe.SetupIntent): string | null {
  return intent.next_action?.redirect_to_url?.url ?? null
}

function addCard(fields: URLSearchParams, card: CardEntry): void {
  const set = (name: string, value: string | undefined) => value && fields.set(`payment_method_data${name}`, value)
  set('[type]', 'card')
  set('[card][number]', card.number)
  set('[card][exp_month]', card.expMonth)
  set('[card][exp_year]', card.expYear)
  set('[card][cvc]', card.cvc)
  set('[billing_details][name]', card.name)
  set('[billing_details][email]', card.email)
}
