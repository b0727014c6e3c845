import type { Pool } from 'pg'
import { newId } from '@/lib/id'
import { warehouses } from './basics'
import { copyRows } from './copy'
import type { Row } from './insert'
import type { SeededProduct, SeededVariant } from './products'

const QUARTER = 91 * 86_400_000
const warehouse_id = warehouses[0].id

export type Ledger = {
  /** pieces in the first warehouse that are not promised yet */
  leftOf(variant: SeededVariant): number
  promise(orderId: string, variant: SeededVariant, quantity: number, at: number): void
  sell(orderId: string, product: SeededProduct, variant: SeededVariant, quantity: number, at: number): void
  takeBack(orderId: string, variant: SeededVariant, quantity: number, at: number): void
  write(pool: Pool): Promise<void>
}

/**
 * The stock of the past: what was sold in a quarter had come in at its beginning, less what came back before, so that what
 * lies there today is what the goods say. `write` brings the levels in line with the movements.
 */
export function openLedger(): Ledger {
  const movements: Row[] = []
  const holds: Row[] = []
  const promised = new Map<string, number>()
  const deliveries = new Map<string, { variantId: string; at: number; sold: number }>()
  const returned = new Map<string, { at: number; quantity: number }[]>()
  const move = (variantId: string, delta: number, reason: string, at: number, reference: string | null) =>
    movements.push({
      id: newId('mov'),
      variant_id: variantId,
      warehouse_id,
      delta,
      reason,
      reference,
      note: '',
      actor_id: null,
      created_at: new Date(at).toISOString(),
    })
  const leftOf = (variant: SeededVariant) => Math.ceil(variant.stock * 0.7) - (promised.get(variant.id) ?? 0)

  function receive(): void {
    for (const { variantId, at, sold } of [...deliveries.values()].sort((a, b) => a.at - b.at)) {
      let needed = sold
      for (const back of returned.get(variantId) ?? []) {
        if (back.at >= at) continue
        const used = Math.min(needed, back.quantity)
        back.quantity -= used
        needed -= used
      }
      if (needed > 0) move(variantId, needed, 'receive', at, null)
    }
  }

  return {
    leftOf,
    promise(orderId, variant, quantity, at) {
      promised.set(variant.id, (promised.get(variant.id) ?? 0) + quantity)
      const created_at = new Date(at).toISOString()
      holds.push({
        id: newId('hold'),
        order_id: orderId,
        variant_id: variant.id,
        warehouse_id,
        quantity,
        status: 'committed',
        expires_at: created_at,
        created_at,
      })
    },
    sell(orderId, product, variant, quantity, at) {
      const from = Math.max(Math.floor(at / QUARTER) * QUARTER, product.publishedAt.getTime())
      const key = `${variant.id} ${from}`
      const delivery = deliveries.get(key) ?? { variantId: variant.id, at: from, sold: 0 }
      delivery.sold += quantity
      deliveries.set(key, delivery)
      move(variant.id, -quantity, 'sale', at, orderId)
    },
    takeBack(orderId, variant, quantity, at) {
      returned.set(variant.id, [...(returned.get(variant.id) ?? []), { at, quantity }])
      move(variant.id, quantity, 'return', at, orderId)
    },
    async write(pool) {
      receive()
      await copyRows(pool, 'stock_movements', movements)
      await copyRows(pool, 'stock_holds', holds)
      await pool.query(
        `UPDATE stock_levels s SET on_hand = m.sum FROM (SELECT variant_id, warehouse_id, sum(delta) AS sum FROM stock_movements GROUP BY 1, 2) m
         WHERE (m.variant_id, m.warehouse_id) = (s.variant_id, s.warehouse_id)`,
      )
      await pool.query(
        `UPDATE stock_levels s SET allocated = h.sum FROM (SELECT variant_id, warehouse_id, sum(quantity) AS sum FROM stock_holds WHERE status = 'committed' GROUP BY 1, 2) h
         WHERE (h.variant_id, h.warehouse_id) = (s.variant_id, s.warehouse_id)`,
      )
    },
  }
}
