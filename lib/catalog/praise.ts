import 'server-only'
import { queryReplica } from '@/lib/db'
import type { Image } from './schema'

/** A review that stands on its own, with the product it is about. */
export type Praise = {
  id: string
  rating: number
  title: string
  body: string
  authorName: string
  product: { slug: string; title: string; image: Image | null }
}

/** What buyers lately wrote in a few sentences about the products that sell most, four stars or five, one review a product. */
export function getPraise(limit = 6): Promise<Praise[]> {
  return queryReplica<Praise>(
    'praise',
    `SELECT r.id, r.rating, r.title, r.body, r.author_name AS "authorName",
       jsonb_build_object('slug', i.slug, 'title', i.card->>'title', 'image', i.card->'image') AS product
     FROM (SELECT product_id, popularity FROM category_listing WHERE category_id = 'all' AND is_available
           ORDER BY popularity DESC, product_id LIMIT 40) l
     JOIN product_index i ON i.product_id = l.product_id
     JOIN LATERAL (
       SELECT id, rating, title, body, author_name FROM reviews
       WHERE product_id = l.product_id AND status = 'published' AND is_verified AND rating >= 4 AND length(body) BETWEEN 100 AND 280
       ORDER BY created_at DESC LIMIT 1
     ) r ON true
     ORDER BY l.popularity DESC, l.product_id LIMIT $1`,
    [limit],
  )
}
