import 'server-only'
import { query } from '@/lib/db'

/** Why the latest try to pay for this cart failed, in the gateway's words; null when none did. */
export async function lastFailure(cartId: string): Promise<string | null> {
  const [row] = await query<{ message: string | null }>(
    'last-failure',
    `SELECT p.failure_message AS message FROM orders o JOIN payments p ON p.order_id = o.id
     WHERE o.cart_id = $1 AND o.status = 'pending' ORDER BY o.created_at DESC LIMIT 1`,
    [cartId],
  )
  return row?.message ?? null
}
