import 'server-only'
import type { PoolClient } from 'pg'
import { type Actor, actorId } from '@/lib/auth/actor'
import { newId } from '@/lib/id'
import { freeAllocated } from './restock'

/** Pieces of an order leave the warehouses they were allocated at; writes the movements. Untracked variants have none. */
export async function shipStock(
  q: PoolClient,
  actor: Actor,
  orderId: string,
  variantId: string,
  quantity: number,
): Promise<void> {
  const { rows } = await q.query<{ warehouse_id: string }>(
    `SELECT warehouse_id FROM stock_holds WHERE order_id = $1 AND variant_id = $2 AND status = 'committed' AND quantity > 0 GROUP BY 1 ORDER BY 1`,
    [orderId, variantId],
  )
  let rest = quantity
  for (const { warehouse_id: warehouseId } of rows) {
    if (rest <= 0) break
    const part = await freeAllocated(q, orderId, variantId, warehouseId, rest)
    rest -= part
    await q.query('UPDATE stock_levels SET on_hand = on_hand - $3 WHERE variant_id = $1 AND warehouse_id = $2', [
      variantId,
      warehouseId,
      part,
    ])
    await q.query(
      `INSERT INTO stock_movements (id, variant_id, warehouse_id, delta, reason, reference, actor_id) VALUES ($1, $2, $3, $4, 'sale', $5, $6)`,
      [newId('mov'), variantId, warehouseId, -part, orderId, actorId(actor)],
    )
  }
}
