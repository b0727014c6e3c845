import 'server-only'
import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { announceStock } from '@/lib/inventory/announce-stock'
import { commitHolds, holdStock } from '@/lib/inventory/hold-stock'
import { recordEvent } from './record-event'

/**
 * Makes a paid order a real one: its stock is kept for good, it gets its number, its cart is done with. Answers `canceled`
 * when the hold had run out and the goods are gone, or when its cart became another order meanwhile; the caller then
 * gives the money back. The caller holds the locks of cart and order.
 */
export async function placePending(
  q: PoolClient,
  order: { id: string; cart_id: string | null },
): Promise<'placed' | 'canceled'> {
  const variants = (await isCartTaken(q, order)) ? null : await secureStock(q, order.id)
  if (variants === null) {
    await q.query(
      `UPDATE orders SET status = 'canceled', cancel_reason = 'sold_out', canceled_at = now(), updated_at = now() WHERE id = $1`,
      [order.id],
    )
    await recordEvent(q, order.id, 'oversold')
    await emit(q, [{ name: 'order/canceled', data: { orderId: order.id }, id: `canceled-${order.id}` }])
    return 'canceled'
  }
  const { rows } = await q.query<{ value: string }>(
    `INSERT INTO counters (key, value) VALUES ('order', 1001) ON CONFLICT (key) DO UPDATE SET value = counters.value + 1 RETURNING value`,
  )
  const number = Number(rows[0]?.value)
  await q.query(
    `WITH guest AS (
       INSERT INTO customers (id, email, first_name, last_name, updated_at)
       SELECT $3, o.email, coalesce(o.shipping_address ->> 'firstName', ''), coalesce(o.shipping_address ->> 'lastName', ''), now() FROM orders o WHERE o.id = $1 AND o.customer_id IS NULL
       ON CONFLICT (email) DO UPDATE SET updated_at = now() RETURNING id)
     UPDATE orders SET status = 'placed', number = $2, placed_at = now(), canceled_at = NULL, cancel_reason = NULL, updated_at = now(),
       customer_id = coalesce(customer_id, (SELECT g.id FROM guest g WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.customer_id = g.id)))
     WHERE id = $1`,
    [order.id, number, newId('cust')],
  )
  if (order.cart_id)
    await q.query(`UPDATE carts SET status = 'converted', updated_at = now() WHERE id = $1`, [order.cart_id])
  await recordEvent(q, order.id, 'placed', { number })
  await announceStock(q, variants)
  await emit(q, [{ name: 'order/placed', data: { orderId: order.id }, id: `placed-${order.id}` }])
  return 'placed'
}

async function isCartTaken(q: PoolClient, order: { id: string; cart_id: string | null }): Promise<boolean> {
  if (!order.cart_id) return false
  const { rowCount } = await q.query(`SELECT 1 FROM orders WHERE cart_id = $1 AND id <> $2 AND placed_at IS NOT NULL`, [
    order.cart_id,
    order.id,
  ])
  return Boolean(rowCount)
}

/** Commits the order's holds; what had been released is held again first. The variants, or null when the stock is gone. */
async function secureStock(q: PoolClient, orderId: string): Promise<string[] | null> {
  const { rows } = await q.query<{ variant_id: string; quantity: number; released: boolean }>(
    `SELECT l.variant_id, l.quantity, EXISTS (SELECT 1 FROM stock_holds h WHERE h.order_id = $1 AND h.status = 'released') AS released
     FROM order_lines l WHERE l.order_id = $1 AND l.variant_id IS NOT NULL`,
    [orderId],
  )
  if (rows.some((row) => row.released)) {
    await q.query('SAVEPOINT again')
    try {
      await holdStock(
        q,
        orderId,
        rows.map((row) => ({ variantId: row.variant_id, quantity: row.quantity })),
        new Date(Date.now() + 60_000),
      )
    } catch (error) {
      await q.query('ROLLBACK TO SAVEPOINT again')
      if (error instanceof AppError && error.code === 'out_of_stock') return null
      throw error
    }
  }
  await commitHolds(q, orderId)
  return rows.map((row) => row.variant_id)
}
