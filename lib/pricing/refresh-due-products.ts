import 'server-only'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { pool, transaction } from '@/lib/db'
import { recordPriceHistory } from './set-price'

// Far enough back for a worker that was away; older moments are the nightly look's.
const DUE = `
  SELECT p.id AS product_id, false AS has_new_price FROM products p LEFT JOIN product_index i ON i.product_id = p.id
  WHERE p.status = 'active' AND p.publish_at <= now() AND p.publish_at > now() - $1 * interval '1 hour'
    AND (i.product_id IS NULL OR i.refreshed_at < p.publish_at)
  UNION ALL
  SELECT DISTINCT v.product_id, true FROM price_lists l
  JOIN prices x ON x.price_list_id = l.id JOIN variants v ON v.id = x.variant_id JOIN product_index i ON i.product_id = v.product_id
  WHERE l.is_active AND EXISTS (
    SELECT 1 FROM unnest(ARRAY[l.starts_at, l.ends_at]) AS moment
    WHERE moment <= now() AND moment > now() - $1 * interval '1 hour' AND moment > i.refreshed_at)`

const BATCH = 200

/**
 * Shows what became due by itself: products whose day of publication has come, prices of lists that began or ended. Writes
 * the price history of the latter. Looks back `hours`; what was already shown is not touched. Returns how many products.
 */
export async function refreshDueProducts(hours: number): Promise<number> {
  const { rows } = await pool.query<{ product_id: string; has_new_price: boolean }>(DUE, [hours])
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    const repriced = batch.filter((row) => row.has_new_price).map((row) => row.product_id)
    await transaction(async (tx) => {
      const variants = await tx.variant.findMany({ where: { productId: { in: repriced } }, select: { id: true } })
      if (variants.length > 0)
        await recordPriceHistory(
          tx,
          variants.map(({ id }) => id),
        )
      await refreshIndex(
        tx,
        batch.map((row) => row.product_id),
      )
    })
  }
  return rows.length
}
