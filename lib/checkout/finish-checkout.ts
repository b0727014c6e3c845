import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { AppError } from '@/lib/errors'
import { orderToken } from '@/lib/orders/order-token'
import { finalizeOrder } from '@/lib/payments/finalize-order'
import { toPaymentError } from '@/lib/payments/gateway-error'
import { stripe } from '@/lib/stripe/client'

export type Finished = {
  orderId: string
  orderToken: string
  outcome: 'placed' | 'processing' | 'declined' | 'canceled'
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * What the shopper's return from paying leads to. Only whoever holds the payment's client secret learns of its order:
 * anybody else gets `not_found`. Safe to repeat; throws `unavailable` when the gateway is away.
 */
export async function finishCheckout(providerRef: string, clientSecret: string): Promise<Finished> {
  const intent = await stripe.paymentIntents.retrieve(providerRef).catch((error: unknown) => {
    if ((error as { statusCode?: number }).statusCode === 404)
      throw new AppError('not_found', 'This payment is not known.')
    throw toPaymentError(error)
  })
  if (!isSame(intent.client_secret ?? '', clientSecret)) throw new AppError('not_found', 'This payment is not known.')
  const { orderId, status, paymentState } = await finalizeOrder(providerRef)
  const found = { orderId, orderToken: orderToken(orderId) }
  if (status === 'placed' || status === 'completed') return { ...found, outcome: 'placed' }
  if (status === 'canceled') return { ...found, outcome: 'canceled' }
  return { ...found, outcome: paymentState === 'processing' ? 'processing' : 'declined' }
}
