import 'server-only'
import { pool, query } from '@/lib/db'
import { writeEvents } from './record-events'
import { pseudonymOf } from './visitor'

type LineRow = {
  id: string
  product_id: string
  variant_id: string | null
  quantity: number
  total_minor: number
  currency: string
  placed_at: Date
  customer_id: string | null
  cart_id: string | null
  visitor_id: string | null
  session_id: string | null
  has_consent: boolean | null
}

/**
 * Records one `purchase` for each line of a placed order, told of the visitor who filled its cart; the customer is named only
 * when that visitor had agreed. Repeating it changes nothing. Returns how many were new.
 */
export async function recordPurchase(orderId: string): Promise<number> {
  const lines = await query<LineRow>(
    'purchase-lines',
    `SELECT l.id, l.product_id, l.variant_id, l.quantity, l.total_minor, o.currency, o.placed_at, o.customer_id, o.cart_id, c.visitor_id, c.session_id, c.has_consent
     FROM orders o JOIN order_lines l ON l.order_id = o.id LEFT JOIN visitor_carts c ON c.cart_id = o.cart_id
     WHERE o.id = $1 AND o.placed_at IS NOT NULL AND l.product_id IS NOT NULL ORDER BY l.position`,
    [orderId],
  )
  const written = await writeEvents(
    lines.map((line) => {
      const visitorId = line.visitor_id ?? pseudonymOf(orderId, '', '')
      return {
        // Made of the line, not by chance: a second run finds it there.
        id: line.id.replace(/^line_/, 'evt_'),
        occurredAt: line.placed_at,
        kind: 'purchase',
        visitorId,
        sessionId: line.session_id ?? visitorId,
        customerId: line.has_consent ? line.customer_id : null,
        productId: line.product_id,
        variantId: line.variant_id,
        orderId,
        quantity: line.quantity,
        valueMinor: line.total_minor,
        currency: line.currency,
      }
    }),
  )
  if (lines[0]?.cart_id) await pool.query('DELETE FROM visitor_carts WHERE cart_id = $1', [lines[0].cart_id])
  return written
}
