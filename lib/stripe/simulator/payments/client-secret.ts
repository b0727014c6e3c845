import { timingSafeEqual } from 'node:crypto'
import type Stripe from 'stripe'
import type { Call } from '../call'
import { invalidRequest, notAllowed } from '../fault'

type Intent = Stripe.PaymentIntent | Stripe.SetupIntent

/** Lets the browser's key through only with the intent's own secret. The shop's key needs none. */
export function requireClientSecret(call: Call, intent: Intent): void {
  if (!call.publishable) return
  const given = call.params.client_secret
  if (typeof given !== 'string') {
    throw notAllowed(
      'This API call cannot be made with a publishable API key. Please use a secret API key.',
      'secret_key_required',
    )
  }
  const expected = Buffer.from(intent.client_secret ?? '')
  const actual = Buffer.from(given)
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) {
    const code = `${intent.object}_invalid_parameter`
    throw invalidRequest(
      `The client_secret provided does not match the client_secret associated with this ${intent.object}.`,
      {
        code,
        param: 'client_secret',
      },
    )
  }
}

const publicFields = [
  'id',
  'object',
  'amount',
  'automatic_payment_methods',
  'canceled_at',
  'cancellation_reason',
  'capture_method',
  'client_secret',
  'confirmation_method',
  'created',
  'currency',
  'description',
  'last_payment_error',
  'last_setup_error',
  'livemode',
  'next_action',
  'payment_method',
  'payment_method_types',
  'processing',
  'receipt_email',
  'setup_future_usage',
  'shipping',
  'status',
  'usage',
]

/** What the caller may see of an intent: with the browser's key neither customer, nor metadata, nor charge. */
export function visibleIntent<T extends Partial<Intent>>(call: Call, intent: T): Partial<T> {
  if (!call.publishable) return intent
  return Object.fromEntries(Object.entries(intent).filter(([field]) => publicFields.includes(field))) as Partial<T>
}
