import 'server-only'
import { sqlTransaction } from '@/lib/db'

/**
 * At sign-in: the guest's cart becomes the customer's, or its lines join the cart the customer already has (the larger
 * quantity counts). Returns the id of the cart to go on with, or null when there is none. Safe to repeat.
 */
export async function mergeCarts(guestCartId: string | null, customerId: string): Promise<string | null> {
  return sqlTransaction(async (q) => {
    const { rows } = await q.query<{ id: string; customer_id: string | null }>(
      `SELECT id, customer_id FROM carts WHERE status = 'active' AND (customer_id = $1 OR (id = $2 AND customer_id IS NULL))
       ORDER BY (customer_id = $1) DESC NULLS LAST, updated_at DESC, id FOR UPDATE`,
      [customerId, guestCartId],
    )
    const own = rows.find((row) => row.customer_id === customerId)
    const guest = rows.find((row) => row.customer_id === null)
    if (!guest) return own?.id ?? null
    if (!own) {
      await q.query('UPDATE carts SET customer_id = $2, version = version + 1, updated_at = now() WHERE id = $1', [
        guest.id,
        customerId,
      ])
      return guest.id
    }
    await q.query(
      `INSERT INTO cart_lines (id, cart_id, variant_id, quantity, is_saved_for_later, created_at)
       SELECT id || 'm', $2, variant_id, quantity, is_saved_for_later, created_at FROM cart_lines WHERE cart_id = $1
       ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = greatest(cart_lines.quantity, excluded.quantity), is_saved_for_later = false`,
      [guest.id, own.id],
    )
    await q.query(`UPDATE carts SET status = 'merged', updated_at = now() WHERE id = $1`, [guest.id])
    await q.query('UPDATE carts SET version = version + 1, updated_at = now() WHERE id = $1', [own.id])
    return own.id
  })
}
