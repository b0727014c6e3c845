import { newId } from '@/lib/id'
import type { Row } from '../insert-rows'
import type { Batch, Change, Plan } from './plan'
import type { ProductRow } from './read-row'
import { combinationOf, type ProductState, type Target, type VariantState } from './state'

/** Plans a new variant of a product, with its options, price, stock and picture. */
export function createVariant(
  { plan, state, target, pictures, now }: Batch,
  product: ProductState,
  row: ProductRow,
): void {
  const id = newId('var')
  const amount = row.priceMinor ?? 0
  product.lastPosition += 1
  plan.insert.variants.push({
    id,
    product_id: product.id,
    sku: row.sku,
    barcode: row.barcode ?? null,
    title: row.options.map((each) => each.value).join(' / '),
    position: product.lastPosition,
    is_active: true,
    weight_grams: row.weightGrams ?? 0,
    cost_minor: row.costMinor ?? null,
    cost_currency: row.costMinor === undefined ? null : target.currency,
    tracks_stock: true,
    allows_backorder: false,
    metadata: {},
    version: 1,
    created_at: now,
    updated_at: now,
  })
  linkOptions(plan, product, id, row)
  product.combinations.push(combinationOf(row.options))
  const compareAt = row.compareAtMinor && row.compareAtMinor > amount ? row.compareAtMinor : null
  plan.insert.prices.push({
    id: newId('price'),
    price_list_id: target.priceListId,
    variant_id: id,
    amount_minor: amount,
    compare_at_minor: compareAt,
    min_quantity: 1,
    updated_at: now,
  })
  plan.insert.price_history.push({
    id: newId('price'),
    variant_id: id,
    currency: target.currency,
    amount_minor: amount,
    effective_from: now,
    effective_to: null,
  })
  addStock(plan, target, id, row.stock ?? 0, null, now)
  const picture = row.image ? pictures.get(row.image) : undefined
  if (picture) plan.insert.variant_media.push({ variant_id: id, media_id: picture.id, position: 0 })
  state.variants.set(row.sku, {
    id,
    sku: row.sku,
    product_id: product.id,
    barcode: row.barcode ?? null,
    weight_grams: row.weightGrams ?? 0,
    cost_minor: row.costMinor ?? null,
    cost_currency: target.currency,
    price_id: 'new',
    amount_minor: amount,
    compare_at_minor: compareAt,
    on_hand: row.stock ?? 0,
    promised: 0,
    options: row.options,
    media: picture ? [picture.id] : [],
  })
}

function addStock(
  plan: Plan,
  target: Target,
  variantId: string,
  wanted: number,
  before: number | null,
  now: string,
): void {
  if (before === null)
    plan.insert.stock_levels.push({
      variant_id: variantId,
      warehouse_id: target.warehouseId,
      on_hand: wanted,
      held: 0,
      allocated: 0,
      updated_at: now,
    })
  else plan.update.stock.set(variantId, wanted)
  const delta = wanted - (before ?? 0)
  if (delta === 0) return
  plan.insert.stock_movements.push({
    id: newId('mov'),
    variant_id: variantId,
    warehouse_id: target.warehouseId,
    delta,
    reason: before === null ? 'receive' : 'count',
    reference: null,
    note: 'Import',
    actor_id: null,
    created_at: now,
  })
}

function linkOptions(plan: Plan, product: ProductState, variantId: string, row: ProductRow): void {
  for (const option of row.options) {
    let known = product.options.find((each) => each.key === option.key)
    if (!known) {
      known = { id: newId('opt'), key: option.key, position: product.options.length, values: [] }
      product.options.push(known)
      plan.insert.product_options.push({
        id: known.id,
        product_id: product.id,
        key: option.key,
        name: option.name,
        position: known.position,
      })
    }
    let value = known.values.find((each) => each.key === option.valueKey)
    if (!value) {
      value = { id: newId('val'), key: option.valueKey }
      known.values.push(value)
      plan.insert.product_option_values.push({
        id: value.id,
        option_id: known.id,
        key: value.key,
        label: option.value,
        swatch: null,
        position: known.values.length - 1,
      })
    }
    plan.insert.variant_option_values.push({ variant_id: variantId, option_value_id: value.id })
  }
}

/** Plans what a row changes of a variant the shop has, and notes each change. */
export function updateVariant(
  batch: Batch,
  variant: VariantState,
  product: ProductState | undefined,
  row: ProductRow,
  changes: Change['changes'],
): void {
  const { plan, target, now, pictures } = batch
  const fresh: Row = {}
  const compare = (field: string, column: string, before: unknown, after: unknown) => {
    if (after === undefined || before === after) return
    changes.push({ field, before, after })
    fresh[column] = after
  }
  compare('barcode', 'barcode', variant.barcode, row.barcode)
  compare('weight', 'weight_grams', variant.weight_grams, row.weightGrams)
  compare('cost', 'cost_minor', variant.cost_minor, row.costMinor)
  if ('cost_minor' in fresh) fresh.cost_currency = target.currency
  if (row.options.length > 0 && product && combinationOf(variant.options) !== combinationOf(row.options)) {
    changes.push({ field: 'options', before: combinationOf(variant.options), after: combinationOf(row.options) })
    fresh.title = row.options.map((each) => each.value).join(' / ')
    plan.replace.options.add(variant.id)
    linkOptions(plan, product, variant.id, row)
  }
  if (Object.keys(fresh).length > 0) plan.update.variants.set(variant.id, fresh)
  updatePrice(batch, variant, row, changes)
  if (row.stock !== undefined && row.stock !== variant.on_hand) {
    changes.push({ field: 'stock', before: variant.on_hand, after: row.stock })
    addStock(plan, target, variant.id, row.stock, variant.on_hand, now)
  }
  const picture = row.image && row.options.length > 0 ? pictures.get(row.image) : undefined
  if (!picture || variant.media.includes(picture.id)) return
  changes.push({ field: 'variant image', before: null, after: row.image })
  plan.insert.variant_media.push({ variant_id: variant.id, media_id: picture.id, position: variant.media.length })
}

function updatePrice(
  { plan, target, now }: Batch,
  variant: VariantState,
  row: ProductRow,
  changes: Change['changes'],
): void {
  const amount = row.priceMinor ?? variant.amount_minor
  if (amount === null) return
  const wanted = row.compareAtMinor === undefined ? variant.compare_at_minor : row.compareAtMinor
  const compareAt = wanted !== null && wanted > amount ? wanted : null
  const isSame = amount === variant.amount_minor
  if (!isSame) changes.push({ field: 'price', before: variant.amount_minor, after: amount })
  if (compareAt !== variant.compare_at_minor)
    changes.push({ field: 'compare_at', before: variant.compare_at_minor, after: compareAt })
  if (isSame && compareAt === variant.compare_at_minor) return
  if (variant.price_id) plan.update.prices.set(variant.price_id, { amount_minor: amount, compare_at_minor: compareAt })
  else
    plan.insert.prices.push({
      id: newId('price'),
      price_list_id: target.priceListId,
      variant_id: variant.id,
      amount_minor: amount,
      compare_at_minor: compareAt,
      min_quantity: 1,
      updated_at: now,
    })
  if (!isSame)
    plan.insert.price_history.push({
      id: newId('price'),
      variant_id: variant.id,
      currency: target.currency,
      amount_minor: amount,
      effective_from: now,
      effective_to: null,
    })
}
