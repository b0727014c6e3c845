import 'server-only'
import { pool } from '@/lib/db'
import { finalizeOrder } from './finalize-order'

/** Brings an order in line with the gateway by its latest payment; does nothing while it has none. */
export async function confirmOrder(orderId: string): Promise<void> {
  const { rows } = await pool.query<{ provider_ref: string }>(
    'SELECT provider_ref FROM payments WHERE order_id = $1 AND provider_ref IS NOT NULL ORDER BY created_at DESC LIMIT 1',
    [orderId],
  )
  if (rows[0]) await finalizeOrder(rows[0].provider_ref)
}
