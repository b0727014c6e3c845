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
  /** what the buyer photographed */
  photo: Image | null
  product: { slug: string; title: string; image: Image | null }
}

/** What buyers lately wrote in a few sentences about the products that sell most, four stars or five, one review a product, rather with a photo. */
export function getPraise(limit = 6): Promise<Praise[]> {
  return queryReplica<Praise>(
    'praise',
    `SELECT r.id, r.rating, r.title, r.body, r.author_name AS "authorName", r.photo,
       jsonb_build_object('slug', i.slug, 'title', i.card->>'title', 'image', i.card->'image') AS product
     FROM (SELECT product_id, popularity FROM category_listing WHERE category_id = 'all' AND is_available
           ORDER BY popularity DESC, product_id LIMIT 40) l
     JOIN product_index i ON i.product_id = l.product_id
     JOIN LATERAL (
       SELECT id, rating, title, body, author_name, photo FROM reviews
       LEFT JOIN LATERAL (
         SELECT jsonb_build_object('key', m.storage_key, 'width', m.width, 'height', m.height, 'blur', m.blur_data_url,
           'alt', format('%s, photographed by %s', i.card->>'title', author_name)) AS photo
         FROM review_media rm JOIN media_assets m ON m.id = rm.media_id WHERE rm.review_id = reviews.id ORDER BY rm.position LIMIT 1
       ) p ON true
       WHERE product_id = l.product_id AND status = 'published' AND is_verified AND rating >= 4
         AND (photo IS NOT NULL AND length(body) <= 280 OR length(body) BETWEEN 100 AND 280)
       ORDER BY photo IS NULL, created_at DESC LIMIT 1
     ) r ON true
     ORDER BY l.popularity DESC, l.product_id LIMIT $1`,
    [limit],
  )
}
