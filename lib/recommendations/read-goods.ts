import 'server-only'
import type { ProductCard } from '@/lib/catalog/schema'
import { queryReplica } from '@/lib/db'

/** A product as rails weigh it. `shelves`: its categories, the narrowest first; `margin`: the share of its price that stays; `coverDays`: how long its stock lasts; both null when unknown. */
export type Good = { id: string; card: ProductCard; shelves: string[]; margin: number | null; coverDays: number | null }

/** Those of the products that are listed, sold out or not, in one statement. */
export async function readGoods(ids: readonly string[]): Promise<Map<string, Good>> {
  if (ids.length === 0) return new Map()
  const goods = await queryReplica<Good>(
    'rail-goods',
    `SELECT i.product_id AS id, i.card, ARRAY(SELECT c.id FROM categories c WHERE c.id = ANY (i.category_ids) ORDER BY length(c.path) DESC, c.id) AS shelves,
       (SELECT 1 - avg(v.cost_minor)::float8 / nullif(i.price_minor, 0) FROM variants v WHERE v.product_id = i.product_id AND v.is_active AND v.cost_minor IS NOT NULL) AS margin,
       (SELECT (greatest(0, sum(s.on_hand - s.held - s.allocated)) * 28.0 / greatest(1,
           (SELECT sum(d.units) FROM product_sales_daily d WHERE d.product_id = i.product_id AND d.day > current_date - 28)))::float8
         FROM variants v JOIN stock_levels s ON s.variant_id = v.id WHERE v.product_id = i.product_id AND v.is_active AND v.tracks_stock) AS "coverDays"
     FROM product_index i WHERE i.product_id = ANY ($1::text[])`,
    [[...new Set(ids)]],
  )
  return new Map(goods.map((good) => [good.id, good]))
}

export type Bestseller = { card: ProductCard; shelf: string | null }

/** What sells best on the first shelf, then on the next, at last in the whole shop; available goods only. One statement. */
export async function readBestsellers(
  shelves: readonly string[],
  exclude: readonly string[],
  limit: number,
): Promise<Bestseller[]> {
  return queryReplica<Bestseller>(
    'rail-bestsellers',
    `SELECT i.card, c.name AS shelf FROM (
       SELECT l.product_id, l.popularity, w.shelf, w.place, row_number() OVER (PARTITION BY l.product_id ORDER BY w.place) AS nth
       FROM unnest($1::text[]) WITH ORDINALITY AS w (shelf, place) CROSS JOIN LATERAL (
         SELECT product_id, popularity FROM category_listing
         WHERE category_id = w.shelf AND is_available AND product_id <> ALL ($2::text[]) ORDER BY popularity DESC, product_id LIMIT $3) l
     ) best JOIN product_index i ON i.product_id = best.product_id LEFT JOIN categories c ON c.id = best.shelf
     WHERE best.nth = 1 ORDER BY best.place, best.popularity DESC, best.product_id LIMIT $3`,
    [[...shelves, 'all'], exclude, limit],
  )
}

/** Products that share the most with one: category, maker and attributes. For goods the model has not met yet; one statement. */
export async function readAlike(productId: string, limit: number): Promise<string[]> {
  const rows = await queryReplica<{ id: string }>(
    'rail-alike',
    `WITH me AS (SELECT product_id, category_ids, facets, price_minor FROM product_index WHERE product_id = $1),
     near AS (
       SELECT DISTINCT ON (l.product_id) l.product_id, l.popularity, l.facets, l.price_minor FROM me
       JOIN LATERAL (
         SELECT * FROM category_listing c WHERE c.category_id = ANY (me.category_ids) AND c.category_id <> 'all' AND c.is_available
         ORDER BY c.popularity DESC LIMIT 200) l ON l.product_id <> me.product_id)
     SELECT near.product_id AS id FROM near JOIN me ON true
     ORDER BY cardinality(ARRAY(SELECT unnest(near.facets) INTERSECT SELECT unnest(me.facets)))
       - abs(ln(greatest(near.price_minor, 1)::numeric / greatest(me.price_minor, 1))) + near.popularity * 0.5 DESC, near.product_id LIMIT $2`,
    [productId, limit],
  )
  return rows.map((row) => row.id)
}
