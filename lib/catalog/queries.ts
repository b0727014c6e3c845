import 'server-only'
import { queryReplica } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, type Page, toPage } from '@/lib/http/pagination'
import type { ProductCard, ProductDetail, ProductFilter, ProductSort, Review } from './schema'

type Order = { column: string; direction: 'ASC' | 'DESC'; cast: string }

const orders: Record<ProductSort, Order> = {
  popular: { column: 'popularity', direction: 'DESC', cast: 'real' },
  new: { column: 'published_at', direction: 'DESC', cast: 'timestamptz' },
  price: { column: 'price_minor', direction: 'ASC', cast: 'integer' },
  '-price': { column: 'price_minor', direction: 'DESC', cast: 'integer' },
  rating: { column: 'rating', direction: 'DESC', cast: 'real' },
}

/** Groups `key:value` facets by key: alternatives inside a key, all keys must hold. */
export function groupFacets(facets: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const facet of facets) {
    const key = facet.split(':', 1)[0] ?? facet
    groups.set(key, [...(groups.get(key) ?? []), facet])
  }
  return groups
}

/** The WHERE of a filtered list over `category_listing l`; values are appended to `values`. */
export function filterSql(filter: ProductFilter, values: unknown[]): { text: string; shape: string } {
  const bind = (value: unknown) => `$${values.push(value)}`
  const parts = [`l.category_id = ${bind(filter.categoryId ?? 'all')}`]
  let shape = 'c'
  for (const facets of groupFacets(filter.facets ?? []).values()) {
    parts.push(`l.facets && ${bind(facets)}::text[]`)
    shape += 'f'
  }
  if (filter.minPriceMinor !== undefined) parts.push(`l.price_minor >= ${bind(filter.minPriceMinor)}`), (shape += 'm')
  if (filter.maxPriceMinor !== undefined) parts.push(`l.price_minor <= ${bind(filter.maxPriceMinor)}`), (shape += 'x')
  if (filter.onlyAvailable) parts.push('l.is_available'), (shape += 'a')
  return { text: parts.join(' AND '), shape }
}

/** One page of products in order; one statement, whatever the size of the catalogue. */
export async function listProducts(
  filter: ProductFilter,
  options: { sort: ProductSort; limit: number; cursor?: string },
): Promise<Page<ProductCard>> {
  const { column, direction, cast } = orders[options.sort]
  const after = decodeCursor(options.cursor, 2)
  const values: unknown[] = []
  const where = filterSql(filter, values)
  let seek = ''
  if (after) {
    const [value, id] = [`$${values.push(after[0])}`, `$${values.push(after[1])}`]
    seek =
      direction === 'ASC'
        ? `AND (l.${column}, l.product_id) > (${value}::${cast}, ${id})`
        : `AND l.${column} <= ${value}::${cast} AND (l.${column} < ${value}::${cast} OR l.product_id > ${id})`
  }
  const limit = `$${values.push(options.limit + 1)}`
  const rows = await queryReplica<{ card: ProductCard; sort_key: string | number; product_id: string }>(
    `list-products-${options.sort}-${where.shape}-${after ? 'next' : 'first'}`,
    `SELECT i.card, page.sort_key, page.product_id FROM (
       SELECT l.product_id, l.${column}${column === 'published_at' ? '::text' : ''} AS sort_key, row_number() OVER () AS place
       FROM (SELECT l.product_id, l.${column} FROM category_listing l WHERE ${where.text} ${seek}
             ORDER BY l.${column} ${direction}, l.product_id LIMIT ${limit}) l
     ) page JOIN product_index i ON i.product_id = page.product_id ORDER BY page.place`,
    values,
  )
  const page = toPage(rows, options.limit, (row) => [row.sort_key, row.product_id])
  return { data: page.data.map((row) => row.card), nextCursor: page.nextCursor }
}

/** Cards of the given products, in the given order; those that are not for sale are left out. */
export async function getCards(productIds: readonly string[]): Promise<ProductCard[]> {
  if (productIds.length === 0) return []
  const rows = await queryReplica<{ card: ProductCard }>(
    'cards-by-id',
    'SELECT i.card FROM unnest($1::text[]) WITH ORDINALITY AS wanted(id, place) JOIN product_index i ON i.product_id = wanted.id ORDER BY wanted.place',
    [productIds],
  )
  return rows.map((row) => row.card)
}

const DETAIL = `SELECT i.detail, (
    SELECT jsonb_object_agg(v.id, CASE WHEN v.tracks_stock THEN coalesce((
      SELECT greatest(0, sum(s.on_hand - s.held - s.allocated)) FROM stock_levels s WHERE s.variant_id = v.id), 0) END)
    FROM variants v WHERE v.product_id = i.product_id) AS available
  FROM product_index i`

type DetailRow = { detail: ProductDetail; available: Record<string, number | null> | null }

const withStock = ({ detail, available }: DetailRow): ProductDetail => ({
  ...detail,
  variants: detail.variants.map((variant) => ({ ...variant, available: available?.[variant.id] ?? null })),
})

/** The product with this slug and its live stock in one statement; null when it is not for sale. */
export async function getProductBySlug(slug: string): Promise<ProductDetail | null> {
  const [row] = await queryReplica<DetailRow>('product-by-slug', `${DETAIL} WHERE i.slug = $1`, [slug])
  return row ? withStock(row) : null
}

/** As `getProductBySlug`, by id or slug; throws `not_found`. */
export async function getProductOrThrow(idOrSlug: string): Promise<ProductDetail> {
  const product = idOrSlug.startsWith('prod_')
    ? (await queryReplica<DetailRow>('product-by-id', `${DETAIL} WHERE i.product_id = $1`, [idOrSlug])).map(
        withStock,
      )[0]
    : await getProductBySlug(idOrSlug)
  if (!product) throw new AppError('not_found', 'No product on sale has this id or slug.')
  return product
}

/** Live stock of a product's variants: units that can be bought now, null where it is not limited. Empty when unknown. */
export async function getProductAvailability(
  productId: string,
): Promise<{ variants: { id: string; available: number | null }[] }> {
  const variants = await queryReplica<{ id: string; available: number | null }>(
    'product-availability',
    `SELECT v.id, CASE WHEN v.tracks_stock AND NOT v.allows_backorder THEN
       (SELECT greatest(0, coalesce(sum(s.on_hand - s.held - s.allocated), 0))::int FROM stock_levels s WHERE s.variant_id = v.id) END AS available
     FROM variants v WHERE v.product_id = $1 AND v.is_active ORDER BY v.position`,
    [productId],
  )
  return { variants }
}

/** Where a former slug lives now, or null. */
export async function findRedirect(kind: 'product' | 'category', slug: string): Promise<string | null> {
  const [row] = await queryReplica<{ target: string }>(
    `redirect-${kind}`,
    kind === 'product'
      ? `SELECT p.slug AS target FROM slug_history h JOIN product_index p ON p.product_id = h.target_id WHERE h.kind = 'product' AND h.slug = $1`
      : `SELECT c.path AS target FROM slug_history h JOIN categories c ON c.id = h.target_id WHERE h.kind = 'category' AND h.slug = $1`,
    [slug],
  )
  return row?.target ?? null
}

/** Published reviews of a product with their photos, newest first, and the histogram of stars (1…5). */
export async function getReviews(productId: string, limit = 20): Promise<{ reviews: Review[]; histogram: number[] }> {
  const [row] = await queryReplica<{ reviews: Review[] | null; histogram: Record<string, number> | null }>(
    'reviews',
    `SELECT (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'rating', r.rating, 'title', r.title, 'body', r.body, 'authorName', r.author_name,
         'isVerified', r.is_verified, 'reply', r.reply, 'createdAt', r.created_at, 'photos', coalesce(
           (SELECT jsonb_agg(jsonb_build_object('key', m.storage_key, 'width', m.width, 'height', m.height, 'blur', m.blur_data_url,
              'alt', format('%s, photographed by %s', p.title, r.author_name)) ORDER BY rm.position)
            FROM review_media rm JOIN media_assets m ON m.id = rm.media_id WHERE rm.review_id = r.id), '[]')) ORDER BY r.created_at DESC)
       FROM (SELECT * FROM reviews WHERE product_id = $1 AND status = 'published' ORDER BY created_at DESC LIMIT $2) r
       JOIN products p ON p.id = r.product_id) AS reviews,
     (SELECT jsonb_object_agg(rating, n) FROM (SELECT rating, count(*) AS n FROM reviews WHERE product_id = $1 AND status = 'published' GROUP BY rating) c) AS histogram`,
    [productId, limit],
  )
  return { reviews: row?.reviews ?? [], histogram: [1, 2, 3, 4, 5].map((stars) => row?.histogram?.[stars] ?? 0) }
}

/** Every address that search engines should know, in slices of at most 50,000. */
export async function getSitemapProducts(slice: number, size: number): Promise<{ slug: string; refreshed_at: Date }[]> {
  return queryReplica(
    'sitemap',
    'SELECT slug, refreshed_at FROM product_index ORDER BY product_id LIMIT $1 OFFSET $2',
    [size, slice * size],
  )
}
