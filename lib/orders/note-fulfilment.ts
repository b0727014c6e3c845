import 'server-only'
import type { PoolClient } from 'pg'

/**
 * Sums an order's lines up into its fulfilment: done when nothing is left to ship, returned when everything shipped came
 * back. A paid order with nothing left to ship is completed. Bumps the order's version.
 */
export async function noteFulfilment(q: PoolClient, orderId: string): Promise<void> {
  await q.query(
    `WITH l AS (SELECT sum(quantity - shipped_quantity - canceled_quantity) AS open, sum(shipped_quantity) AS shipped, sum(returned_quantity) AS returned
       FROM order_lines WHERE order_id = $1)
     UPDATE orders SET version = version + 1, updated_at = now(),
       fulfilment_status = (CASE WHEN l.shipped = 0 THEN 'unfulfilled' WHEN l.returned >= l.shipped AND l.open = 0 THEN 'returned'
         WHEN l.open = 0 THEN 'fulfilled' ELSE 'partial' END)::fulfilment_status,
       status = CASE WHEN status = 'placed' AND l.open = 0 AND l.shipped > 0 AND payment_status IN ('paid', 'partially_refunded', 'refunded')
         THEN 'completed'::order_status ELSE status END
     FROM l WHERE id = $1`,
    [orderId],
  )
}
