import 'server-only'
import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'

export type Demand = { variantId: string; quantity: number }
type Level = { variant_id: string; warehouse_id: string; available: number }

/** Adds up demand per variant, so that two lines of one variant are held together, in a fixed order against deadlocks. */
export function sumDemand(lines: readonly Demand[]): Demand[] {
  const sums = new Map<string, number>()
  for (const { variantId, quantity } of lines) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity)
  return [...sums]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
}

/**
 * Holds stock for an order until `expiresAt`, all lines or none, from the warehouses in their order of priority.
 * Throws `out_of_stock` naming what is short and how many are left. Variants without stock tracking need no hold;
 * what a backorder allows beyond the stock is held at the first warehouse.
 */
export async function holdStock(
  q: PoolClient,
  orderId: string,
  lines: readonly Demand[],
  expiresAt: Date,
): Promise<void> {
  const demand = sumDemand(lines)
  const ids = demand.map((each) => each.variantId)
  const { rows: variants } = await q.query<{ id: string; tracks_stock: boolean; allows_backorder: boolean }>(
    'SELECT id, tracks_stock, allows_backorder FROM variants WHERE id = ANY ($1::text[])',
    [ids],
  )
  const { rows: levels } = await q.query<Level>(
    `SELECT s.variant_id, s.warehouse_id, s.on_hand - s.held - s.allocated AS available
     FROM stock_levels s JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active
     WHERE s.variant_id = ANY ($1::text[]) ORDER BY s.variant_id, w.priority, w.id FOR UPDATE OF s`,
    [ids],
  )
  const holds: { variantId: string; warehouseId: string; quantity: number }[] = []
  const short: { variantId: string; available: number }[] = []
  for (const { variantId, quantity } of demand) {
    const variant = variants.find((each) => each.id === variantId)
    if (variant && !variant.tracks_stock) continue
    const own = levels.filter((level) => level.variant_id === variantId)
    const total = own.reduce((sum, level) => sum + Math.max(0, level.available), 0)
    const first = own[0]
    if (!variant || !first || (total < quantity && !variant.allows_backorder)) {
      short.push({ variantId, available: total })
      continue
    }
    let rest = quantity
    const parts = new Map<string, number>()
    for (const level of own) {
      const part = Math.min(rest, Math.max(0, level.available))
      if (part > 0) parts.set(level.warehouse_id, part)
      rest -= part
    }
    if (rest > 0) parts.set(first.warehouse_id, (parts.get(first.warehouse_id) ?? 0) + rest)
    for (const [warehouseId, part] of parts) holds.push({ variantId, warehouseId, quantity: part })
  }
  if (short.length > 0) {
    throw new AppError('out_of_stock', 'Some of this is not in stock any more in the quantity you want.', {
      extra: { short },
    })
  }
  if (holds.length === 0) return
  await q.query(
    `WITH wanted AS (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[]) AS h(id, variant_id, warehouse_id, quantity)),
     taken AS (UPDATE stock_levels s SET held = s.held + w.quantity, updated_at = now() FROM wanted w
       WHERE s.variant_id = w.variant_id AND s.warehouse_id = w.warehouse_id)
     INSERT INTO stock_holds (id, order_id, variant_id, warehouse_id, quantity, expires_at)
     SELECT id, $5, variant_id, warehouse_id, quantity, $6 FROM wanted`,
    [
      holds.map(() => newId('hold')),
      holds.map((hold) => hold.variantId),
      holds.map((hold) => hold.warehouseId),
      holds.map((hold) => hold.quantity),
      orderId,
      expiresAt,
    ],
  )
}

/** Gives the held stock of an order back; returns the variants concerned. Safe to repeat. */
export async function releaseHolds(q: PoolClient, orderId: string): Promise<string[]> {
  return settle(q, orderId, 'released', 'held = s.held - d.quantity')
}

/** Turns held stock into stock sold and waiting to be shipped; returns the variants concerned. Safe to repeat. */
export async function commitHolds(q: PoolClient, orderId: string): Promise<string[]> {
  return settle(q, orderId, 'committed', 'held = s.held - d.quantity, allocated = s.allocated + d.quantity')
}

async function settle(
  q: PoolClient,
  orderId: string,
  status: 'released' | 'committed',
  change: string,
): Promise<string[]> {
  await q.query(
    `SELECT 1 FROM stock_levels s WHERE (s.variant_id, s.warehouse_id) IN (
       SELECT variant_id, warehouse_id FROM stock_holds WHERE order_id = $1 AND status = 'held')
     ORDER BY s.variant_id, s.warehouse_id FOR UPDATE`,
    [orderId],
  )
  const { rows } = await q.query<{ variant_id: string }>(
    `WITH done AS (UPDATE stock_holds SET status = '${status}' WHERE order_id = $1 AND status = 'held' RETURNING variant_id, warehouse_id, quantity),
     d AS (SELECT variant_id, warehouse_id, sum(quantity)::int AS quantity FROM done GROUP BY 1, 2)
     UPDATE stock_levels s SET ${change}, updated_at = now() FROM d
     WHERE s.variant_id = d.variant_id AND s.warehouse_id = d.warehouse_id RETURNING s.variant_id`,
    [orderId],
  )
  return rows.map((row) => row.variant_id)
}
