import type { Pool } from 'pg'
import { newId } from '@/lib/id'
import { priceLists, warehouses } from './basics'
import { goods } from './goods'
import type { Good, OptionValueSpec } from './goods/types'
import { insertRows, type Row } from './insert'
import { between, type Random, randomFrom } from './random'
import type { Taxonomy } from './taxonomy'

export type SeededVariant = {
  id: string
  sku: string
  title: string
  priceMinor: number
  costMinor: number
  weightGrams: number
  options: Record<string, string>
  stock: number
}
export type SeededProduct = {
  id: string
  good: Good
  variants: SeededVariant[]
  publishedAt: Date
  ratePpm: number
  rank: number
}

const DAY = 86_400_000

/** Every combination of option values, in order: the variants of a good. */
function combinations(good: Good): { key: string; value: OptionValueSpec }[][] {
  let rows: { key: string; value: OptionValueSpec }[][] = [[]]
  for (const option of good.options ?? [])
    rows = rows.flatMap((row) => option.values.map((value) => [...row, { key: option.key, value }]))
  return rows
}

const code = (text: string, length: number) =>
  text
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, length)
    .toUpperCase()

/** A believable stock: mostly plenty, some low, a few sold out. */
function stockOf(random: Random, popularity: number, priceMinor: number): number {
  const luck = random()
  if (luck < 0.025) return 0
  if (luck < 0.12) return between(random, 1, 4)
  const scale = priceMinor > 50_000 ? 8 : priceMinor > 15_000 ? 25 : 70
  return between(random, 5, 10 + Math.round(scale * (0.4 + popularity)))
}

const dollars = (minor: number) => Math.max(90, Math.round((minor * 1.1) / 50) * 50)

/** Most things have been there from the beginning, a third came in the last two years. */
function ageInDays(luck: number): number {
  return luck < 0.35 ? 3 + Math.floor((luck / 0.35) * 700) : 740 + Math.floor(((luck - 0.35) / 0.65) * 400)
}

/** Every good with its variants, prices, stock and day of first sale, as the demo shop has them on a day. Ids differ each time. */
export function planProducts(now: Date): SeededProduct[] {
  const random = randomFrom(20_260)
  return goods.map((good, rank) => ({
    id: newId('prod'),
    good,
    rank,
    publishedAt: new Date(now.getTime() - ageInDays(random()) * DAY),
    ratePpm: good.category.startsWith('pantry') ? 70_000 : 190_000,
    variants: combinations(good).map((chosen, position) => {
      const priceMinor = good.priceMinor + chosen.reduce((sum, { value }) => sum + (value.deltaMinor ?? 0), 0)
      const suffix = chosen.map(({ value }) => code(value.key, 4)).join('-')
      return {
        id: newId('var'),
        sku: [
          code(good.brand, 3),
          String(rank + 1).padStart(4, '0'),
          suffix || 'ONE',
          ...(chosen.length > 0 ? [String(position + 1)] : []),
        ].join('-'),
        title: chosen.map(({ value }) => value.label).join(' / '),
        priceMinor,
        costMinor: Math.round(priceMinor * (0.38 + random() * 0.2)),
        weightGrams: Math.round(
          good.weightGrams * chosen.reduce((factor, { value }) => factor * (value.weightFactor ?? 1), 1),
        ),
        options: Object.fromEntries(chosen.map(({ key, value }) => [key, value.key])),
        stock: stockOf(random, good.popularity, priceMinor),
      }
    }),
  }))
}

function attributeRows(product: SeededProduct, taxonomy: Taxonomy): Row[] {
  return Object.entries(product.good.attributes).flatMap(([key, value]): Row[] => {
    const { id: attribute_id, kind, optionId } = taxonomy.attribute(key)
    const base = {
      product_id: product.id,
      attribute_id,
      option_id: null as string | null,
      text: null as string | null,
      number: null as number | null,
      boolean: null as boolean | null,
    }
    if (kind === 'option')
      return [value].flat().map((option) => ({ id: newId('val'), ...base, option_id: optionId(String(option)) }))
    if (kind === 'number') return [{ id: newId('val'), ...base, number: Number(value) }]
    if (kind === 'boolean') return [{ id: newId('val'), ...base, boolean: Boolean(value) }]
    return [{ id: newId('val'), ...base, text: String(value) }]
  })
}

type Tables = Record<
  | 'products'
  | 'product_categories'
  | 'product_attribute_values'
  | 'product_options'
  | 'product_option_values'
  | 'variants'
  | 'variant_option_values'
  | 'prices'
  | 'price_history'
  | 'stock_levels'
  | 'stock_movements',
  Row[]
>

function priceRows(tables: Tables, product: SeededProduct, variant: SeededVariant): void {
  const { good, publishedAt } = product
  const reduction = good.compareAtMinor ? good.compareAtMinor - good.priceMinor : 0
  const compareAt = reduction ? variant.priceMinor + reduction : null
  const updated_at = new Date().toISOString()
  for (const currency of ['EUR', 'USD'] as const) {
    const convert = currency === 'USD' ? dollars : (minor: number) => minor
    const amount = convert(variant.priceMinor)
    const before = compareAt === null ? null : convert(compareAt)
    tables.prices.push({
      id: newId('price'),
      price_list_id: priceLists[currency],
      variant_id: variant.id,
      amount_minor: amount,
      compare_at_minor: before,
      min_quantity: 1,
      updated_at,
    })
    const reducedAt = new Date(
      Math.max(publishedAt.getTime() + DAY, Date.now() - (5 + (product.rank % 20)) * DAY),
    ).toISOString()
    const since = publishedAt.toISOString()
    if (before === null)
      tables.price_history.push({
        id: newId('price'),
        variant_id: variant.id,
        currency,
        amount_minor: amount,
        effective_from: since,
        effective_to: null,
      })
    else {
      tables.price_history.push({
        id: newId('price'),
        variant_id: variant.id,
        currency,
        amount_minor: before,
        effective_from: since,
        effective_to: reducedAt,
      })
      tables.price_history.push({
        id: newId('price'),
        variant_id: variant.id,
        currency,
        amount_minor: amount,
        effective_from: reducedAt,
        effective_to: null,
      })
    }
  }
}

function stockRows(tables: Tables, product: SeededProduct, variant: SeededVariant): void {
  const near = Math.ceil(variant.stock * 0.7)
  for (const [index, quantity] of [near, variant.stock - near].entries()) {
    const warehouse_id = warehouses[index]?.id
    tables.stock_levels.push({
      variant_id: variant.id,
      warehouse_id,
      on_hand: quantity,
      held: 0,
      allocated: 0,
      updated_at: new Date().toISOString(),
    })
    if (quantity === 0) continue
    tables.stock_movements.push({
      id: newId('mov'),
      variant_id: variant.id,
      warehouse_id,
      delta: quantity,
      reason: 'receive',
      reference: null,
      note: 'Opening stock',
      actor_id: null,
      created_at: product.publishedAt.toISOString(),
    })
  }
}

function productRows(tables: Tables, product: SeededProduct, taxonomy: Taxonomy): void {
  const { good, id, publishedAt } = product
  const created_at = publishedAt.toISOString()
  tables.products.push({
    id,
    slug: good.slug,
    status: 'active',
    title: good.title,
    subtitle: good.subtitle,
    description: good.description,
    specifications: good.specifications,
    care: good.care,
    brand_id: taxonomy.brandId(good.brand),
    product_type_id: taxonomy.typeId(good.category.split('/')[0] ?? ''),
    tax_class_key: product.ratePpm === 70_000 ? 'reduced' : 'standard',
    publish_at: created_at,
    metadata: { popularity: good.popularity },
    version: 1,
    created_at,
    updated_at: created_at,
  })
  for (const [position, path] of [good.category, ...(good.alsoIn ?? [])].entries()) {
    tables.product_categories.push({
      product_id: id,
      category_id: taxonomy.categoryId(path),
      is_primary: position === 0,
      position,
    })
  }
  tables.product_attribute_values.push(...attributeRows(product, taxonomy))
  const valueIds = new Map<string, string>()
  for (const [position, option] of (good.options ?? []).entries()) {
    const optionId = newId('opt')
    tables.product_options.push({ id: optionId, product_id: id, key: option.key, name: option.name, position })
    for (const [place, value] of option.values.entries()) {
      const valueId = newId('val')
      valueIds.set(`${option.key}:${value.key}`, valueId)
      tables.product_option_values.push({
        id: valueId,
        option_id: optionId,
        key: value.key,
        label: value.label,
        swatch: value.swatch ?? null,
        position: place,
      })
    }
  }
  for (const [position, variant] of product.variants.entries()) {
    tables.variants.push({
      id: variant.id,
      product_id: id,
      sku: variant.sku,
      barcode: null,
      title: variant.title,
      position,
      is_active: true,
      weight_grams: variant.weightGrams,
      cost_minor: variant.costMinor,
      cost_currency: 'EUR',
      tracks_stock: true,
      allows_backorder: false,
      metadata: {},
      version: 1,
      created_at,
      updated_at: created_at,
    })
    for (const [key, value] of Object.entries(variant.options)) {
      tables.variant_option_values.push({ variant_id: variant.id, option_value_id: valueIds.get(`${key}:${value}`) })
    }
    priceRows(tables, product, variant)
    stockRows(tables, product, variant)
  }
}

/** Writes every good with options, variants, prices with their history, stock and its ledger. */
export async function writeProducts(pool: Pool, taxonomy: Taxonomy): Promise<SeededProduct[]> {
  const products = planProducts(new Date())
  const tables: Tables = {
    products: [],
    product_categories: [],
    product_attribute_values: [],
    product_options: [],
    product_option_values: [],
    variants: [],
    variant_option_values: [],
    prices: [],
    price_history: [],
    stock_levels: [],
    stock_movements: [],
  }
  for (const product of products) productRows(tables, product, taxonomy)
  for (const [table, rows] of Object.entries(tables)) await insertRows(pool, table, rows)
  return products
}
