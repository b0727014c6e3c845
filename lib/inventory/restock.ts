import 'server-only'
import type { PoolClient } from 'pg'
import { type Actor, actorId } from '@/lib/auth/actor'
import { newId } from '@/lib/id'

type Input = { orderId: string; variantId: string; unshipped: number; returned: number }

/**
 * Takes pieces of an order back: those never shipped stop being promised, those returned lie in the warehouse again.
 * Does nothing for variants whose stock is not tracked.
 */
export async function restock(
  q: PoolClient,
  actor: Actor,
  { orderId, variantId, unshipped, returned }: Input,
): Promise<void> {
  const { rows } = await q.query<{ warehouse_id: string; quantity: number }>(
    `SELECT warehouse_id, sum(quantity)::int AS quantity FROM stock_holds WHERE order_id = $1 AND variant_id = $2 AND status = 'committed' GROUP BY 1 ORDER BY 1`,
    [orderId, variantId],
  )
  let rest = unshipped
  for (const { warehouse_id: warehouseId } of rows) {
    if (rest <= 0) break
    const part = await freeAllocated(q, orderId, variantId, warehouseId, rest)
    rest -= part
  }
  const home = rows[0]?.warehouse_id
  if (returned <= 0 || !home) return
  await q.query(
    'UPDATE stock_levels SET on_hand = on_hand + $3, updated_at = now() WHERE variant_id = $1 AND warehouse_id = $2',
    [variantId, home, returned],
  )
  await q.query(
    `INSERT INTO stock_movements (id, variant_id, warehouse_id, delta, reason, reference, actor_id) VALUES ($1, $2, $3, $4, 'return', $5, $6)`,
    [newId('mov'), variantId, home, returned, orderId, actorId(actor)],
  )
}

/** Frees up to `wanted` pieces that this order still has allocated at a warehouse; returns how many it freed. */
export async function freeAllocated(
  q: PoolClient,
  orderId: string,
  variantId: string,
  warehouseId: string,
  wanted: number,
): Promise<number> {
  const { rows } = await q.query<{ id: string; quantity: number }>(
    `SELECT id, quantity FROM stock_holds WHERE order_id = $1 AND variant_id = $2 AND warehouse_id = $3 AND status = 'committed' AND quantity > 0 ORDER BY id FOR UPDATE`,
    [orderId, variantId, warehouseId],
  )
  let freed = 0
  for (const hold of rows) {
    const part = Math.min(hold.quantity, wanted - freed)
    if (part <= 0) break
    await q.query('UPDATE stock_holds SET quantity = quantity - $2 WHERE id = $1', [hold.id, part])
    freed += part
  }
  await q.query(
    'UPDATE stock_levels SET allocated = allocated - $3, updated_at = now() WHERE variant_id = $1 AND warehouse_id = $2',
    [variantId, warehouseId, freed],
  )
  return freed
}
