import 'server-only'
import { query } from '@/lib/db'
import type { SearchDocument } from '../engine/types'

type Row = {
  id: string
  title: string
  brand: string
  category: string
  attributes: string
  description: string
  facets: string[]
  categories: string[]
  available: boolean
  priceMinor: number
  popularity: number
  rating: number | null
  reviews: number
  createdAt: number
  margin: number | null
  coverDays: number | null
  compareAt: number | null
  units: number
}

const longestCoverDays = 365

// Everything an index knows of a product, from the row that lists it; margin and cover from the tables they live in.
const SELECT = `SELECT i.product_id AS id, i.title, coalesce(i.card #>> '{brand,name}', '') AS brand,
    coalesce((SELECT string_agg(c.name, ' ') FROM categories c WHERE c.id = ANY (i.category_ids)), '') AS category,
    concat_ws(' ', i.card ->> 'subtitle',
      (SELECT string_agg(CASE jsonb_typeof(a -> 'value') WHEN 'boolean' THEN CASE WHEN a ->> 'value' = 'true' THEN a ->> 'name' END
          WHEN 'array' THEN (SELECT string_agg(v, ' ') FROM jsonb_array_elements_text(a -> 'value') v)
          ELSE concat_ws(' ', a ->> 'value', a ->> 'unit') END, ' ') FROM jsonb_array_elements(i.detail -> 'attributes') a),
      (SELECT string_agg(DISTINCT v ->> 'label', ' ') FROM jsonb_array_elements(i.detail -> 'options') o, jsonb_array_elements(o -> 'values') v),
      (SELECT string_agg(concat_ws(' ', v ->> 'sku', v ->> 'barcode'), ' ') FROM jsonb_array_elements(i.detail -> 'variants') v)) AS attributes,
    i.detail ->> 'description' AS description, i.facets, i.category_ids AS categories, (i.card ->> 'isAvailable')::boolean AS available,
    i.price_minor AS "priceMinor", i.popularity, (i.card ->> 'rating')::real AS rating, (i.card ->> 'reviewCount')::int AS reviews,
    extract(epoch FROM (i.card ->> 'publishedAt')::timestamptz)::float8 AS "createdAt",
    (i.card #>> '{compareAt,amountMinor}')::int AS "compareAt",
    (SELECT coalesce(sum(d.units), 0)::int FROM product_sales_daily d WHERE d.product_id = i.product_id AND d.day > current_date - 90) AS units,
    (SELECT 1 - min(v.cost_minor)::float8 / nullif(i.price_minor, 0) FROM variants v WHERE v.product_id = i.product_id AND v.is_active) AS margin,
    (SELECT least(${longestCoverDays}, greatest(0, sum(s.on_hand - s.held - s.allocated)) / greatest(1,
        (SELECT sum(d.units) FROM product_sales_daily d WHERE d.product_id = i.product_id AND d.day > current_date - 28)) * 28)::float8
      FROM variants v JOIN stock_levels s ON s.variant_id = v.id WHERE v.product_id = i.product_id AND v.is_active AND v.tracks_stock) AS "coverDays"
  FROM product_index i`

function toDocument({
  id,
  title,
  brand,
  category,
  attributes,
  description,
  facets,
  categories,
  available,
  ...row
}: Row): SearchDocument {
  const numbers: Record<string, number> = {
    priceMinor: row.priceMinor,
    popularity: row.popularity,
    reviews: row.reviews,
    createdAt: row.createdAt,
    rating: row.rating ?? 0,
    available: Number(available),
    discount: row.compareAt ? Math.max(0, 1 - row.priceMinor / row.compareAt) : 0,
    units: row.units,
  }
  if (row.margin !== null) numbers.margin = row.margin
  if (row.coverDays !== null) numbers.coverDays = row.coverDays
  return {
    id,
    title,
    brand,
    category,
    attributes,
    description: description ?? '',
    numbers,
    facets: [
      ...facets,
      ...categories.filter((each) => each !== 'all').map((each) => `category:${each}`),
      ...(available ? ['available'] : []),
    ],
  }
}

/** These products as the engine takes them; those that are not for sale are not among them. */
export async function readDocuments(ids: readonly string[]): Promise<SearchDocument[]> {
  return (await query<Row>('search-documents', `${SELECT} WHERE i.product_id = ANY ($1::text[])`, [ids])).map(
    toDocument,
  )
}

/** Every product that is for sale, in slices, so that nobody waits long for a connection or the processor. */
export async function* eachDocument(slice = 200): AsyncGenerator<SearchDocument[]> {
  for (let after = ''; ; ) {
    const rows = await query<Row>(
      'search-documents-after',
      `${SELECT} WHERE i.product_id > $1 ORDER BY i.product_id LIMIT $2`,
      [after, slice],
    )
    if (rows.length === 0) return
    yield rows.map(toDocument)
    after = rows.at(-1)!.id
  }
}

/** The ids of every product that is for sale, and which of them were made again since a moment. */
export async function readProductIds(since: Date): Promise<{ id: string; isChanged: boolean }[]> {
  return query('search-ids', `SELECT product_id AS id, refreshed_at >= $1 AS "isChanged" FROM product_index`, [since])
}

// A transaction writes its own beginning as the time of its changes, and they are seen only when it commits.
const LONGEST_TRANSACTION = "interval '10 minutes'"

/**
 * How many products are for sale, and the moment before which every change is in sight, as the database knows both: the
 * beginning of the oldest transaction under way, or ten minutes ago where other roles' transactions are hidden.
 */
export async function readSize(): Promise<{ products: number; settledAt: Date }> {
  const [row] = await query<{ products: number; settledAt: Date }>(
    'search-size',
    `SELECT (SELECT count(*)::int FROM product_index) AS products,
       least(now(), CASE WHEN bool_or(query = '<insufficient privilege>') THEN now() - ${LONGEST_TRANSACTION} ELSE min(xact_start) END)
         - interval '1 second' AS "settledAt"
     FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  return row!
}
