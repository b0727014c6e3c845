import 'server-only'
import type Stripe from 'stripe'
import { finalizeOrder } from '../finalize-order'

/** A payment went on, failed or was canceled: the order follows. */
export async function paymentChanged(intent: Stripe.PaymentIntent): Promise<void> {
  await finalizeOrder(intent.id)
}
