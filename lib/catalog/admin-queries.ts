import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool, query } from '@/lib/db'
import { decodeCursor, type Page, toPage } from '@/lib/http/pagination'
import type { ProductStatus } from './admin-schema'
import { type EditableProduct, readProductForEdit } from './product-for-edit'

export type ProductRow = {
  id: string
  title: string
  slug: string
  status: ProductStatus
  publishAt: string | null
  updatedAt: string
  imageKey: string | null
  sku: string | null
  variantCount: number
  category: string | null
  priceMinor: number | null
  currency: string
  available: number | null
}
export type ProductListFilter = { search?: string; status?: string; categoryId?: string; stock?: 'out' | 'low' }

/** How many matches a search looks at: beyond that one would refine it anyway. */
const SEARCH_LIMIT = 1_000
const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const AVAILABLE = 's.on_hand - s.held - s.allocated'

/** A category and all below it. */
async function categoryBranch(categoryId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    'category-branch',
    `WITH RECURSIVE below AS (SELECT id FROM categories WHERE id = $1 UNION ALL SELECT c.id FROM categories c JOIN below b ON c.parent_id = b.id) SELECT id FROM below`,
    [categoryId],
  )
  return rows.map((row) => row.id)
}

/** One page of all products, last changed first, in one statement (two within a category); nothing in it grows with the catalogue. Needs `catalog:read`. */
export async function listProductsForStaff(
  actor: Actor,
  filter: ProductListFilter,
  options: { limit: number; cursor?: string },
): Promise<Page<ProductRow>> {
  requirePermission(actor, 'catalog:read')
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const where = ['true']
  if (filter.status) where.push(`p.status::text = ${bind(filter.status)}`)
  // As EXISTS, the planner may walk the order of the list and stop after one page instead of gathering everything that fits.
  if (filter.categoryId) {
    where.push(
      `EXISTS (SELECT 1 FROM product_categories pc WHERE pc.product_id = p.id AND pc.category_id = ANY (${bind(await categoryBranch(filter.categoryId))}::text[]))`,
    )
  }
  if (filter.stock) {
    where.push(`EXISTS (SELECT 1 FROM variants v WHERE v.product_id = p.id AND v.tracks_stock AND v.is_active
      AND coalesce((SELECT sum(${AVAILABLE}) FROM stock_levels s WHERE s.variant_id = v.id), 0) <= ${filter.stock === 'out' ? 0 : 3})`)
  }
  if (filter.search) {
    const like = bind(`%${filter.search.replace(/[%_\\]/g, '\\$&')}%`)
    where.push(`p.id IN ((SELECT id FROM products WHERE title ILIKE ${like} LIMIT ${SEARCH_LIMIT})
      UNION (SELECT product_id FROM variants WHERE sku ILIKE ${like} LIMIT ${SEARCH_LIMIT}))`)
  }
  const after = decodeCursor(options.cursor, 2)
  if (after) {
    const [at, id] = [bind(after[0]), bind(after[1])]
    where.push(`p.updated_at <= ${at}::timestamptz AND (p.updated_at < ${at}::timestamptz OR p.id > ${id})`)
  }
  const { rows } = await pool.query<ProductRow & { sortKey: string }>(
    `SELECT p.id, p.title, p.slug, p.status, ${iso('p.publish_at')} AS "publishAt", ${iso('p.updated_at')} AS "updatedAt", p.updated_at::text AS "sortKey",
       (SELECT a.storage_key FROM product_media m JOIN media_assets a ON a.id = m.media_id WHERE m.product_id = p.id ORDER BY m.position LIMIT 1) AS "imageKey",
       v.sku, v.n AS "variantCount", v.price AS "priceMinor", cur.code AS currency, v.available,
       (SELECT c.name FROM product_categories pc JOIN categories c ON c.id = pc.category_id WHERE pc.product_id = p.id ORDER BY pc.is_primary DESC LIMIT 1) AS category
     FROM (SELECT * FROM products p WHERE ${where.join(' AND ')} ORDER BY p.updated_at DESC, p.id LIMIT ${bind(options.limit + 1)}) p
     JOIN currencies cur ON cur.is_default
     LEFT JOIN LATERAL (
       SELECT (array_agg(v.sku ORDER BY v.position))[1] AS sku, count(*)::int AS n, min(price.amount) AS price,
         sum(CASE WHEN v.tracks_stock THEN coalesce(stock.available, 0) END)::int AS available
       FROM variants v
       LEFT JOIN LATERAL (SELECT min(r.amount_minor) AS amount FROM prices r JOIN price_lists l ON l.id = r.price_list_id AND l.kind = 'base' AND l.currency = cur.code WHERE r.variant_id = v.id) price ON true
       LEFT JOIN LATERAL (SELECT sum(${AVAILABLE}) AS available FROM stock_levels s WHERE s.variant_id = v.id) stock ON true
       WHERE v.product_id = p.id) v ON true
     ORDER BY p.updated_at DESC, p.id`,
    values,
  )
  const page = toPage(rows, options.limit, (row) => [row.sortKey, row.id])
  return { data: page.data.map(({ sortKey: _, ...row }) => row), nextCursor: page.nextCursor }
}

/** A product as the editor shows it; needs `catalog:read`, throws `not_found`. */
export async function getProductForEdit(actor: Actor, productId: string): Promise<EditableProduct> {
  requirePermission(actor, 'catalog:read')
  return readProductForEdit(null, productId)
}

export type EditorChoices = {
  brands: { id: string; name: string }[]
  categories: { id: string; label: string }[]
  productTypes: { id: string; name: string; attributeIds: string[] }[]
  attributes: {
    id: string
    name: string
    kind: 'option' | 'text' | 'number' | 'boolean'
    unit: string | null
    options: { id: string; label: string }[]
  }[]
  taxClasses: { key: string; name: string }[]
  warehouses: { id: string; name: string }[]
  currencies: { code: string; isDefault: boolean }[]
}

/** What the editor offers to choose from, in one statement. */
export async function getEditorChoices(): Promise<EditorChoices> {
  const list = (select: string) => `coalesce((SELECT jsonb_agg(x) FROM (${select}) x), '[]')`
  const [row] = await query<{ choices: EditorChoices }>(
    'editor-choices',
    `SELECT jsonb_build_object(
      'brands', ${list('SELECT id, name FROM brands ORDER BY name LIMIT 2000')},
      'categories', ${list(`WITH RECURSIVE tree AS (
          SELECT id, name AS label, ARRAY[position::text || name] AS sort, array_length(string_to_array(path, '/'), 1) AS depth FROM categories WHERE parent_id IS NULL
          UNION ALL SELECT c.id, t.label || ' › ' || c.name, t.sort || (c.position::text || c.name), t.depth + 1 FROM categories c JOIN tree t ON c.parent_id = t.id)
        SELECT id, label FROM tree ORDER BY label`)},
      'productTypes', ${list(`SELECT t.id, t.name, coalesce((SELECT jsonb_agg(a.attribute_id ORDER BY a.position) FROM product_type_attributes a WHERE a.product_type_id = t.id), '[]') AS "attributeIds" FROM product_types t ORDER BY t.name`)},
      'attributes', ${list(`SELECT a.id, a.name, a.kind, a.unit, coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'label', o.label) ORDER BY o.position, o.label) FROM attribute_options o WHERE o.attribute_id = a.id), '[]') AS options FROM attributes a ORDER BY a.position, a.name`)},
      'taxClasses', ${list('SELECT key, name FROM tax_classes ORDER BY name')},
      'warehouses', ${list('SELECT id, name FROM warehouses WHERE is_active ORDER BY priority, name')},
      'currencies', ${list('SELECT code, is_default AS "isDefault" FROM currencies WHERE is_active ORDER BY is_default DESC, code')}) AS choices`,
  )
  return row!.choices
}
