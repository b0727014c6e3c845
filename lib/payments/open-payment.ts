import 'server-only'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { log } from '@/lib/log'
import { stripe } from '@/lib/stripe/client'

type Input = { orderId: string; amountMinor: number; currency: string; email: string }

/**
 * Opens a PaymentIntent for a pending order, once however often it is called (idempotency key = order id). The row is
 * written first, so that a crash in between leaves a trace the sweep can follow. Throws `unavailable` when the gateway is away.
 */
export async function openPayment({ orderId, amountMinor, currency, email }: Input): Promise<{ clientSecret: string; providerRef: string }> {
  const paymentId = newId('pay')
  await pool.query('INSERT INTO payments (id, order_id, currency, amount_minor, updated_at) VALUES ($1, $2, $3, $4, now())', [
    paymentId, orderId, currency, amountMinor,
  ])
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
    throw new AppError('unavailable', 'The payment service cannot be reached. Nothing was charged; please try again in a moment.', { cause: error })
  }
}
