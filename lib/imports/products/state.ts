import type { Runner } from '../insert-rows'
import type { ProductRow } from './read-row'
import { slugOf } from '../slug'

export type VariantState = {
  id: string
  sku: string
  product_id: string
  barcode: string | null
  weight_grams: number
  cost_minor: number | null
  cost_currency: string | null
  price_id: string | null
  amount_minor: number | null
  compare_at_minor: number | null
  on_hand: number | null
  promised: number
  options: { key: string; valueKey: string }[]
  media: string[]
}
type OptionState = { id: string; key: string; position: number; values: { id: string; key: string }[] }
export type ProductState = {
  id: string
  slug: string
  title: string
  description: string
  status: 'draft' | 'active' | 'archived'
  brand_id: string | null
  categories: string[]
  options: OptionState[]
  combinations: string[]
  lastPosition: number
  media: string[]
}
export type State = {
  variants: Map<string, VariantState>
  products: Map<string, ProductState>
  bySlug: Map<string, ProductState>
}

/** The option values of a variant as one text, whatever their order. */
export const combinationOf = (options: readonly { key: string; valueKey: string }[]) =>
  options
    .map(({ key, valueKey }) => `${key}=${valueKey}`)
    .sort()
    .join('/')

/** What an import is written into; found once at its beginning. */
export type Target = { currency: string; priceListId: string; warehouseId: string }

/** The slug a new product gets when its file names none, and the one it takes when that is somebody else's. */
export function slugsFor(row: ProductRow): [string, string] {
  const base = slugOf(row.title ?? '') || slugOf(row.sku) || 'product'
  return [base, `${base}-${slugOf(row.sku) || 'item'}`]
}

const VARIANTS = `SELECT v.id, v.sku, v.product_id, v.barcode, v.weight_grams, v.cost_minor, v.cost_currency, p.id AS price_id, p.amount_minor, p.compare_at_minor,
    s.on_hand, coalesce(s.held + s.allocated, 0) AS promised,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'valueKey', x.key) ORDER BY o.position), '[]') FROM variant_option_values l
     JOIN product_option_values x ON x.id = l.option_value_id JOIN product_options o ON o.id = x.option_id WHERE l.variant_id = v.id) AS options,
    (SELECT coalesce(jsonb_agg(m.media_id), '[]') FROM variant_media m WHERE m.variant_id = v.id) AS media
  FROM variants v
  LEFT JOIN prices p ON p.variant_id = v.id AND p.price_list_id = $2 AND p.min_quantity = 1
  LEFT JOIN stock_levels s ON s.variant_id = v.id AND s.warehouse_id = $3
  WHERE v.sku = ANY ($1::text[])`

const PRODUCTS = `SELECT p.id, p.slug, p.title, p.description, p.status, p.brand_id,
    (SELECT coalesce(jsonb_agg(c.category_id ORDER BY c.is_primary DESC, c.position), '[]') FROM product_categories c WHERE c.product_id = p.id) AS categories,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'key', o.key, 'position', o.position, 'values',
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'key', x.key)), '[]') FROM product_option_values x WHERE x.option_id = o.id))), '[]')
     FROM product_options o WHERE o.product_id = p.id) AS options,
    (SELECT coalesce(jsonb_agg(coalesce((SELECT string_agg(o.key || '=' || x.key, '/' ORDER BY o.key) FROM variant_option_values l
       JOIN product_option_values x ON x.id = l.option_value_id JOIN product_options o ON o.id = x.option_id WHERE l.variant_id = v.id), '')), '[]')
     FROM variants v WHERE v.product_id = p.id) AS combinations,
    (SELECT coalesce(max(position), -1) FROM variants v WHERE v.product_id = p.id) AS "lastPosition",
    (SELECT coalesce(jsonb_agg(m.media_id ORDER BY m.position), '[]') FROM product_media m WHERE m.product_id = p.id) AS media
  FROM products p WHERE p.id = ANY ($1::text[]) OR p.slug = ANY ($2::text[])`

/** How the goods of these rows stand in the shop now; with `lock` nobody else changes them until the transaction ends. */
export async function readState(
  on: Runner,
  rows: readonly ProductRow[],
  target: Target,
  lock: boolean,
): Promise<State> {
  const skus = rows.map((row) => row.sku)
  if (lock) {
    // In this order, as selling and adjusting do: first what is sold, then where it lies.
    await on.query('SELECT 1 FROM variants WHERE sku = ANY ($1::text[]) ORDER BY id FOR UPDATE', [skus])
    await on.query(
      `SELECT 1 FROM stock_levels WHERE warehouse_id = $2 AND variant_id IN (SELECT id FROM variants WHERE sku = ANY ($1::text[])) ORDER BY variant_id FOR UPDATE`,
      [skus, target.warehouseId],
    )
  }
  const variants = (await on.query(VARIANTS, [skus, target.priceListId, target.warehouseId])).rows as VariantState[]
  const slugs = rows.flatMap((row) => (row.slug ? [row.slug] : slugsFor(row)))
  const products = (await on.query(PRODUCTS, [variants.map((variant) => variant.product_id), slugs]))
    .rows as ProductState[]
  return {
    variants: new Map(variants.map((variant) => [variant.sku, variant])),
    products: new Map(products.map((product) => [product.id, product])),
    bySlug: new Map(products.map((product) => [product.slug, product])),
  }
}
