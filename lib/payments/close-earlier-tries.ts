import 'server-only'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { giveUpOrder } from '@/lib/orders/give-up-order'
import { orderToken } from '@/lib/orders/order-token'
import { stripe } from '@/lib/stripe/client'
import { finalizeOrder } from './finalize-order'
import { isRefusal, toPaymentError } from './gateway-error'

/** Throws `conflict` naming the order when the payment was made or is being made after all. */
export async function assertStillOpen(providerRef: string): Promise<void> {
  const { orderId, status, paymentState } = await finalizeOrder(providerRef)
  const extra = { orderId, orderToken: orderToken(orderId) }
  if (status === 'placed' || status === 'completed')
    throw new AppError('conflict', 'This cart was already paid for.', { extra })
  if (paymentState === 'processing')
    throw new AppError('conflict', 'A payment for this cart is still being processed. Wait a moment.', { extra })
}

/**
 * Before a changed cart is ordered again: its open payments are canceled at the gateway, after which no money can arrive
 * for them, and what they held is freed. One that was paid in the meantime is finished instead, and `conflict` names it.
 */
export async function closeEarlierTries(cartId: string): Promise<void> {
  const { rows } = await pool.query<{ id: string; provider_ref: string | null }>(
    `SELECT o.id, p.provider_ref FROM orders o LEFT JOIN payments p ON p.order_id = o.id WHERE o.cart_id = $1 AND o.status = 'pending'`,
    [cartId],
  )
  for (const { id, provider_ref: providerRef } of rows) {
    if (providerRef) {
      await stripe.paymentIntents.cancel(providerRef).catch((error: unknown) => {
        if (!isRefusal(error)) throw toPaymentError(error)
      })
      await assertStillOpen(providerRef)
    }
    await giveUpOrder(id, 'replaced')
  }
}
