import 'server-only'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { runSql, type SqlRunner } from '@/lib/db'

/**
 * Brings lists up to date where a product has just sold out or come back, in the caller's transaction.
 * Cheap when nothing changed sides: one statement.
 */
export async function announceStock(on: SqlRunner, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return
  const changed = await runSql<{ product_id: string }>(
    on,
    `SELECT l.product_id FROM category_listing l
     JOIN LATERAL (
       SELECT bool_or(NOT v.tracks_stock OR v.allows_backorder OR coalesce(s.available, 0) > 0) AS is_available
       FROM variants v LEFT JOIN LATERAL (
         SELECT sum(on_hand - held - allocated) AS available FROM stock_levels WHERE variant_id = v.id) s ON true
       WHERE v.product_id = l.product_id AND v.is_active) now ON true
     WHERE l.category_id = 'all' AND l.product_id IN (SELECT product_id FROM variants WHERE id = ANY ($1::text[]))
       AND l.is_available IS DISTINCT FROM now.is_available`,
    [variantIds],
  )
  await refreshIndex(
    on,
    changed.map((row) => row.product_id),
  )
}
