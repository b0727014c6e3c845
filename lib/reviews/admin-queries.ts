import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { decodeCursor, type Page, toPage } from '@/lib/http/pagination'
import type { ReviewStatus } from './admin-schema'

export type ReviewRow = {
  id: string
  status: ReviewStatus
  rating: number
  title: string
  body: string
  authorName: string
  isVerified: boolean
  reply: string | null
  createdAt: string
  productId: string
  productTitle: string
  /** where its photos lie */
  photoKeys: string[]
}

/** One page of reviews of a status: those waiting oldest first, the others newest first. Needs `reviews:write`. */
export async function listReviews(
  actor: Actor,
  status: ReviewStatus,
  options: { limit: number; cursor?: string },
): Promise<Page<ReviewRow>> {
  requirePermission(actor, 'reviews:write')
  const isQueue = status === 'pending'
  const [order, compare] = isQueue ? ['ASC', '>'] : ['DESC', '<']
  const after = decodeCursor(options.cursor, 2)
  const seek = after ? `AND (r.created_at, r.id) ${compare} ($3::timestamptz, $4)` : ''
  const { rows } = await pool.query<ReviewRow & { sortKey: string }>(
    `SELECT r.id, r.status, r.rating, r.title, r.body, r.author_name AS "authorName", r.is_verified AS "isVerified", r.reply, r.created_at::text AS "sortKey",
       to_char(r.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt", p.id AS "productId", p.title AS "productTitle",
       ARRAY(SELECT m.storage_key FROM review_media rm JOIN media_assets m ON m.id = rm.media_id WHERE rm.review_id = r.id ORDER BY rm.position) AS "photoKeys"
     FROM reviews r JOIN products p ON p.id = r.product_id WHERE r.status = $1::review_status ${seek} ORDER BY r.created_at ${order}, r.id ${order} LIMIT $2`,
    [status, options.limit + 1, ...(after ?? [])],
  )
  const page = toPage(rows, options.limit, (row) => [row.sortKey, row.id])
  return { data: page.data.map(({ sortKey: _, ...row }) => row), nextCursor: page.nextCursor }
}
