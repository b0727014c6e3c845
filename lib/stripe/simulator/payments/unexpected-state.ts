import type Stripe from 'stripe'
import { invalidRequest } from '../fault'

/** The error for an act that the intent's status does not allow; it carries the intent, so that the caller sees why. */
export function unexpectedState(intent: Stripe.PaymentIntent, done: string, allowed: string[]) {
  return invalidRequest(
    `This PaymentIntent could not be ${done} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${done}: ${allowed.join(', ')}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: intent },
  )
}
