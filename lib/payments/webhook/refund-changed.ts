import 'server-only'
import type Stripe from 'stripe'
import { syncRefunds } from '../sync-refunds'

/** Money was given back, or a refund took longer or came back: the order's refunds follow. */
export async function refundChanged({ payment_intent: intent }: Stripe.Charge | Stripe.Refund): Promise<void> {
  const providerRef = typeof intent === 'string' ? intent : intent?.id
  if (providerRef) await syncRefunds(providerRef)
}
