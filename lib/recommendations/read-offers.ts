import 'server-only'
import { queryReplica } from '@/lib/db'
import type { Offer } from './schema'

/** The variant that is bought when nobody chooses: of those that can be had now the cheapest. By product; one statement. */
export async function readOffers(productIds: readonly string[]): Promise<Map<string, Offer>> {
  if (productIds.length === 0) return new Map()
  const rows = await queryReplica<Offer & { productId: string }>(
    'rail-offers',
    `SELECT DISTINCT ON (v.product_id) v.product_id AS "productId", v.id, v.title, jsonb_build_object('amountMinor', c.amount_minor, 'currency', c.currency) AS price
     FROM variants v
     JOIN LATERAL (SELECT amount_minor, currency FROM current_prices cp WHERE cp.variant_id = v.id AND cp.currency = 'EUR' OFFSET 0) c ON true
     WHERE v.product_id = ANY ($1::text[]) AND v.is_active AND (NOT v.tracks_stock OR v.allows_backorder OR
       (SELECT sum(s.on_hand - s.held - s.allocated) FROM stock_levels s JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active WHERE s.variant_id = v.id) > 0)
     ORDER BY v.product_id, c.amount_minor, v.position, v.id`,
    [productIds],
  )
  return new Map(rows.map(({ productId, ...offer }) => [productId, offer]))
}
