import type Stripe from 'stripe'
import type { Context } from '../call'
import { saveObject, type Stored } from '../objects'

/** Attaches the method to the intent's customer when the shopper agreed to have it kept. */
export async function saveForLater(
  context: Context,
  intent: Stripe.PaymentIntent,
  method: Stored<'payment_method'>,
  authenticated: boolean,
): Promise<void> {
  if (!intent.setup_future_usage || !intent.customer) return
  method.body.customer = intent.customer as string
  const hidden = { ...method.hidden, ...(authenticated ? { savedWithConsent: true } : {}) }
  await saveObject(context.sql, method.body, hidden)
}
