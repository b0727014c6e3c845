import 'server-only'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { pool } from '@/lib/db'

/**
 * Brings the popularity by which lists are sorted up to date, for products whose sales of the last 90 days changed since
 * yesterday: sold lately, or sold so long ago that it counts no more. Returns how many.
 */
export async function refreshPopularity(): Promise<number> {
  const { rows } = await pool.query<{ product_id: string }>(
    `SELECT DISTINCT product_id FROM product_sales_daily
     WHERE day >= (now() AT TIME ZONE 'UTC')::date - 2 OR day BETWEEN (now() AT TIME ZONE 'UTC')::date - 93 AND (now() AT TIME ZONE 'UTC')::date - 90`,
  )
  await refreshIndex(
    null,
    rows.map((row) => row.product_id),
  )
  return rows.length
}
