import 'server-only'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { orderToken } from '@/lib/orders/order-token'
import { stripe } from '@/lib/stripe/client'
import { finalizeOrder } from './finalize-order'

/**
 * Before a cart is ordered again: its open payments are canceled at the gateway, after which no money can arrive for them.
 * One that was paid in the meantime is finished instead, and `conflict` names the order.
 */
export async function closeEarlierTries(cartId: string): Promise<void> {
  const { rows } = await pool.query<{ provider_ref: string }>(
    `SELECT p.provider_ref FROM orders o JOIN payments p ON p.order_id = o.id
     WHERE o.cart_id = $1 AND o.status = 'pending' AND p.provider_ref IS NOT NULL AND p.state <> 'canceled'`,
    [cartId],
  )
  for (const { provider_ref: providerRef } of rows) {
    await stripe.paymentIntents.cancel(providerRef).catch(() => undefined)
    const { orderId, status, paymentState } = await finalizeOrder(providerRef)
    if (status === 'placed') {
      throw new AppError('conflict', 'This cart was already paid for.', { extra: { orderId, orderToken: orderToken(orderId) } })
    }
    if (paymentState === 'processing') throw new AppError('conflict', 'A payment for this cart is still being processed. Wait a moment.')
  }
}
