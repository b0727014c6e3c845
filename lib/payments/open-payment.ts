import 'server-only'
import { pool } from '@/lib/db'
import { log } from '@/lib/log'
import { giveUpOrder } from '@/lib/orders/give-up-order'
import { stripe } from '@/lib/stripe/client'
import { assertStillOpen } from './close-earlier-tries'
import { toPaymentError } from './gateway-error'

export type OpenedPayment = { clientSecret: string; providerRef: string }
type Input = { orderId: string; paymentId: string; amountMinor: number; currency: string; email: string }

/**
 * Opens the PaymentIntent of a pending order, once however often it is called (idempotency key = order id). When it cannot
 * be opened the order is given up and its stock freed at once; throws `unavailable` when the gateway is away and
 * `invalid_input` when the amount is too small for it.
 */
export async function openPayment({ orderId, paymentId, amountMinor, currency, email }: Input): Promise<OpenedPayment> {
  try {
    const intent = await stripe.paymentIntents.create(
      {
        amount: amountMinor,
        currency: currency.toLowerCase(),
        automatic_payment_methods: { enabled: true },
        receipt_email: email,
        metadata: { orderId, paymentId },
      },
      { idempotencyKey: orderId },
    )
    await pool.query('UPDATE payments SET provider_ref = $2, updated_at = now() WHERE id = $1', [paymentId, intent.id])
    return { clientSecret: intent.client_secret ?? '', providerRef: intent.id }
  } catch (error) {
    log.error({ err: error, orderId }, 'the payment could not be opened')
    await giveUpOrder(orderId, 'payment_unavailable')
    throw toPaymentError(error, currency)
  }
}

/**
 * The payment opened earlier for the same order, to be tried again. Null when it was canceled at the gateway; throws
 * `conflict` naming the order when it was paid meanwhile.
 */
export async function resumePayment(providerRef: string): Promise<OpenedPayment | null> {
  const intent = await stripe.paymentIntents.retrieve(providerRef).catch((error: unknown) => {
    throw toPaymentError(error)
  })
  if (intent.status === 'canceled') return null
  const isOpen = intent.status.startsWith('requires_') && intent.status !== 'requires_capture'
  if (!isOpen) await assertStillOpen(providerRef)
  return { clientSecret: intent.client_secret ?? '', providerRef }
}
