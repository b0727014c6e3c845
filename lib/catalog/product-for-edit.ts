import 'server-only'
import { runSql, type SqlRunner } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { ProductFields, ProductStatus, VariantPrice } from './admin-schema'

export type StockLine = { warehouseId: string; onHand: number; held: number; allocated: number }
export type EditableVariant = {
  id: string
  sku: string
  barcode: string | null
  isActive: boolean
  weightGrams: number
  costMinor: number | null
  tracksStock: boolean
  allowsBackorder: boolean
  values: number[]
  mediaIds: string[]
  prices: VariantPrice[]
  stock: StockLine[]
}
export type EditableOption = {
  id: string
  name: string
  values: { id: string; label: string; swatch: string | null }[]
}
export type EditableMedia = ProductFields['media'][number] & {
  key: string
  width: number
  height: number
  blur: string
}
export type EditableProduct = Omit<ProductFields, 'media' | 'status'> & {
  id: string
  version: number
  status: ProductStatus
  updatedAt: string
  media: EditableMedia[]
  options: EditableOption[]
  variants: EditableVariant[]
}

type Row = Omit<EditableProduct, 'variants'> & { variants: (EditableVariant & { valueIds: string[] })[] }

const TEXT = `SELECT jsonb_build_object(
  'id', p.id, 'version', p.version, 'status', p.status, 'title', p.title, 'subtitle', p.subtitle, 'slug', p.slug, 'description', p.description,
  'care', p.care, 'specifications', p.specifications, 'brandId', p.brand_id, 'productTypeId', p.product_type_id, 'taxClassKey', p.tax_class_key,
  'publishAt', to_char(p.publish_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'updatedAt', to_char(p.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'categoryIds', coalesce((SELECT jsonb_agg(c.category_id ORDER BY c.is_primary DESC, c.category_id) FROM product_categories c WHERE c.product_id = p.id), '[]'),
  'attributes', coalesce((SELECT jsonb_agg(jsonb_build_object('attributeId', x.attribute_id, 'optionIds', x.options, 'text', x.text, 'number', x.number, 'boolean', x.boolean) ORDER BY x.position, x.attribute_id)
    FROM (SELECT v.attribute_id, a.position, coalesce(jsonb_agg(v.option_id ORDER BY v.option_id) FILTER (WHERE v.option_id IS NOT NULL), '[]') AS options,
            min(v.text) AS text, min(v.number)::float8 AS number, bool_or(v.boolean) AS boolean
          FROM product_attribute_values v JOIN attributes a ON a.id = v.attribute_id WHERE v.product_id = p.id GROUP BY v.attribute_id, a.position) x), '[]'),
  'media', coalesce((SELECT jsonb_agg(jsonb_build_object('mediaId', a.id, 'alt', a.alt, 'key', a.storage_key, 'width', a.width, 'height', a.height, 'blur', a.blur_data_url) ORDER BY m.position)
    FROM product_media m JOIN media_assets a ON a.id = m.media_id WHERE m.product_id = p.id), '[]'),
  'options', coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'values',
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', ov.id, 'label', ov.label, 'swatch', ov.swatch) ORDER BY ov.position, ov.id), '[]') FROM product_option_values ov WHERE ov.option_id = o.id)) ORDER BY o.position, o.id)
    FROM product_options o WHERE o.product_id = p.id), '[]'),
  'variants', coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'sku', v.sku, 'barcode', v.barcode, 'isActive', v.is_active, 'weightGrams', v.weight_grams,
      'costMinor', v.cost_minor, 'tracksStock', v.tracks_stock, 'allowsBackorder', v.allows_backorder,
      'valueIds', coalesce((SELECT jsonb_agg(x.option_value_id) FROM variant_option_values x WHERE x.variant_id = v.id), '[]'),
      'mediaIds', coalesce((SELECT jsonb_agg(x.media_id ORDER BY x.position) FROM variant_media x WHERE x.variant_id = v.id), '[]'),
      'prices', coalesce((SELECT jsonb_agg(jsonb_build_object('currency', l.currency, 'amountMinor', r.amount_minor, 'compareAtMinor', r.compare_at_minor) ORDER BY l.currency)
        FROM prices r JOIN price_lists l ON l.id = r.price_list_id AND l.kind = 'base' WHERE r.variant_id = v.id AND r.min_quantity = 1), '[]'),
      'stock', coalesce((SELECT jsonb_agg(jsonb_build_object('warehouseId', s.warehouse_id, 'onHand', s.on_hand, 'held', s.held, 'allocated', s.allocated)) FROM stock_levels s WHERE s.variant_id = v.id), '[]'))
    ORDER BY v.position, v.id) FROM variants v WHERE v.product_id = p.id), '[]')) AS product
  FROM products p WHERE p.id = $1`

/** Everything of a product that staff can change, in one statement, inside the caller's transaction when given one; throws `not_found`. */
export async function readProductForEdit(on: SqlRunner | null, productId: string): Promise<EditableProduct> {
  const [row] = await runSql<{ product: Row }>(on, TEXT, [productId])
  if (!row) throw new AppError('not_found', 'There is no such product.')
  const { product } = row
  const variants = product.variants.map(({ valueIds, ...variant }) => ({
    ...variant,
    values: product.options.map((option) =>
      Math.max(
        0,
        option.values.findIndex((value) => valueIds.includes(value.id)),
      ),
    ),
  }))
  return { ...product, variants }
}
