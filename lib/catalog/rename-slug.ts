import 'server-only'
import { invalidateTags, tags } from '@/lib/cache'
import { runSql, type SqlRunner } from '@/lib/db'
import { AppError } from '@/lib/errors'

/** Throws `invalid_input` beside the slug when another product is found there. */
export async function requireFreeSlug(on: SqlRunner, slug: string, productId: string): Promise<void> {
  const taken = await runSql(on, 'SELECT 1 FROM products WHERE slug = $1 AND id <> $2', [slug, productId])
  if (taken.length === 0) return
  const message = 'Another product has this address.'
  throw new AppError('invalid_input', message, { errors: [{ pointer: '/slug', code: 'taken', message }] })
}

/** Keeps a product's former slug redirecting to it; a slug that is in use again redirects nowhere. */
export async function rememberFormerSlug(on: SqlRunner, productId: string, from: string, to: string): Promise<void> {
  await runSql(
    on,
    `INSERT INTO slug_history (kind, slug, target_id) VALUES ('product', $1, $2)
     ON CONFLICT (kind, slug) DO UPDATE SET target_id = excluded.target_id, created_at = now() RETURNING slug`,
    [from, productId],
  )
  await runSql(on, `DELETE FROM slug_history WHERE kind = 'product' AND slug = $1 RETURNING slug`, [to])
  await invalidateTags(on, [tags.productSlug(from), tags.productSlug(to)])
}
