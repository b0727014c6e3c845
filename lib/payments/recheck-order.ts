import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { getOrderOrThrow } from '@/lib/orders/queries'
import type { Order } from '@/lib/orders/schema'
import { finalizeOrder } from './finalize-order'

/** For a shopper who waits: brings a pending order in line with the gateway and returns its status. Throws `not_found` to strangers. */
export async function recheckOrder(actor: Actor, orderId: string, token: string): Promise<Order['status']> {
  const order = await getOrderOrThrow(actor, orderId, token)
  if (order.status !== 'pending') return order.status
  const { rows } = await pool.query<{ provider_ref: string }>(
    'SELECT provider_ref FROM payments WHERE order_id = $1 AND provider_ref IS NOT NULL',
    [orderId],
  )
  if (!rows[0]) return order.status
  return (await finalizeOrder(rows[0].provider_ref)).status
}
