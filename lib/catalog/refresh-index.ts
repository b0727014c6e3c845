import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { invalidateTags, tags } from '@/lib/cache'
import { runSql, type SqlRunner } from '@/lib/db'

const BATCH = 500
let statement: string | undefined

function refreshStatement(): string {
  statement ??= readFileSync(path.join(process.cwd(), 'prisma/sql/refresh-product-index.sql'), 'utf8')
  return statement
}

/**
 * Makes the read model of these products again from the tables that are the truth, inside the caller's transaction when
 * given one. Products that are not for sale (draft, archived, not yet published, without price) leave the index.
 */
export async function refreshIndex(on: SqlRunner | null, productIds: readonly string[]): Promise<void> {
  const unique = [...new Set(productIds)].sort()
  for (let start = 0; start < unique.length; start += BATCH) {
    const ids = unique.slice(start, start + BATCH)
    const slugs = await runSql<{ slug: string }>(on, 'SELECT slug FROM products WHERE id = ANY ($1::text[])', [ids])
    const before = await runSql<{ category_id: string }>(
      on,
      'SELECT DISTINCT category_id FROM category_listing WHERE product_id = ANY ($1::text[])',
      [ids],
    )
    const after = await runSql<{ category_id: string }>(on, refreshStatement(), [ids])
    const listings = new Set([...before, ...after].map((row) => tags.listing(row.category_id)))
    await invalidateTags(on, [
      ...ids.map(tags.product),
      ...slugs.map((row) => tags.productSlug(row.slug)),
      ...listings,
      tags.listings,
    ])
  }
}

/** Refreshes every product; for imports, restores and a change of the index itself. Reports how many are done. */
export async function refreshWholeIndex(onProgress?: (done: number, total: number) => void): Promise<number> {
  const rows = await runSql<{ id: string }>(null, 'SELECT id FROM products ORDER BY id')
  for (let start = 0; start < rows.length; start += BATCH) {
    await refreshIndex(
      null,
      rows.slice(start, start + BATCH).map((row) => row.id),
    )
    onProgress?.(Math.min(start + BATCH, rows.length), rows.length)
  }
  return rows.length
}
