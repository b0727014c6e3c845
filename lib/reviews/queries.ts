import 'server-only'
import { query } from '@/lib/db'
import type { ReviewStatus } from './admin-schema'

/** For each line of an order whose buyer has written about the thing, where that review stands. The caller knows who may see the order. */
export async function getReviewStates(orderId: string): Promise<Record<string, ReviewStatus>> {
  const rows = await query<{ lineId: string; status: ReviewStatus }>(
    'reviews-of-order',
    `SELECT l.id AS "lineId", r.status FROM order_lines l JOIN orders o ON o.id = l.order_id
     JOIN reviews r ON r.product_id = l.product_id AND (r.order_line_id = l.id OR r.customer_id = o.customer_id)
     WHERE l.order_id = $1`,
    [orderId],
  )
  return Object.fromEntries(rows.map(({ lineId, status }) => [lineId, status]))
}
