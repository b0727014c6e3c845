import { newId } from '@/lib/id'
import type { Row } from '../insert-rows'
import type { Picture } from './read-pictures'
import { brandId, categoryId, type Known } from './known'
import type { ProductRow, RowError } from './read-row'
import { combinationOf, type ProductState, slugsFor, type State, type Target, type VariantState } from './state'

export type Change = { line: number; sku: string; changes: { field: string; before: unknown; after: unknown }[] }
const inserted = [
  'brands', 'categories', 'media_assets', 'products', 'product_options', 'product_option_values', 'variants', 'variant_option_values', 'product_categories',
  'prices', 'price_history', 'stock_levels', 'stock_movements', 'product_media', 'variant_media', 'slug_history',
] as const
export type Plan = {
  insert: Record<(typeof inserted)[number], Row[]>
  update: { products: Map<string, Row>; variants: Map<string, Row>; prices: Map<string, Row>; stock: Map<string, number> }
  replace: { categories: Set<string>; options: Set<string> }
  created: ProductRow[]
  updated: Change[]
  unchanged: number
  newProducts: number
  errors: RowError[]
  touched: Set<string>
}

const bits = { title: 1, description: 2, status: 4, brand: 8, categories: 16, slug: 32 } as const

/** Works out what these rows would change, without changing it. A row that cannot be imported adds an error and nothing else. */
export function planBatch(rows: readonly ProductRow[], state: State, known: Known, target: Target, pictures: Map<string, Picture>): Plan {
  const plan: Plan = {
    insert: Object.fromEntries(inserted.map((table) => [table, []])) as unknown as Plan['insert'],
    update: { products: new Map(), variants: new Map(), prices: new Map(), stock: new Map() },
    replace: { categories: new Set(), options: new Set() },
    created: [], updated: [], unchanged: 0, newProducts: 0, errors: [], touched: new Set(),
  }
  const now = new Date().toISOString()
  const batch: Batch = { plan, state, known, target, pictures, now, fresh: new Map() }
  for (const row of rows) {
    const problem = planRow(batch, row)
    if (problem) plan.errors.push({ line: row.line, sku: row.sku, column: problem[0], message: problem[1] })
  }
  return plan
}

type Batch = { plan: Plan; state: State; known: Known; target: Target; pictures: Map<string, Picture>; now: string; fresh: Map<string, Row> }
type Problem = [column: string, message: string] | null

function planRow(batch: Batch, row: ProductRow): Problem {
  const { plan, state, known } = batch
  const earlier = known.skuLines.get(row.sku)
  if (earlier !== undefined && earlier !== row.line) return ['sku', `Line ${earlier} has the same SKU. Keep one of the two.`]
  const variant = state.variants.get(row.sku)
  const product = variant ? state.products.get(variant.product_id) : findProduct(state, row)
  const problem = variant ? checkKnown(state, row, variant, product) : checkNew(row, product)
  if (problem) return problem
  known.skuLines.set(row.sku, row.line)
  if (!variant) {
    const home = product ?? createProduct(batch, row)
    describeProduct(batch, home, row, [])
    createVariant(batch, home, row)
    plan.touched.add(home.id)
    plan.created.push(row)
    return null
  }
  const changes: Change['changes'] = []
  if (product) describeProduct(batch, product, row, changes)
  updateVariant(batch, variant, product, row, changes)
  if (changes.length === 0) plan.unchanged += 1
  else {
    plan.updated.push({ line: row.line, sku: row.sku, changes })
    plan.touched.add(variant.product_id)
  }
  return null
}

function findProduct(state: State, row: ProductRow): ProductState | undefined {
  if (row.slug) return state.bySlug.get(row.slug)
  const found = row.options.length > 0 ? state.bySlug.get(slugsFor(row)[0]) : undefined
  return found && found.title.toLowerCase() === row.title?.toLowerCase() ? found : undefined
}

function checkKnown(state: State, row: ProductRow, variant: VariantState, product: ProductState | undefined): Problem {
  if (row.stock !== undefined && row.stock < variant.promised) return ['stock', `${variant.promised} pieces are promised to customers; stock cannot be ${row.stock}.`]
  const other = row.slug ? state.bySlug.get(row.slug) : undefined
  if (other && product && other.id !== product.id) return ['slug', `The slug belongs to "${other.title}" and the SKU to "${product.title}". Correct one of them.`]
  if (row.options.length > 0 && product && product.options.length > 0) return checkOptions(row, product, variant)
  return null
}

function checkNew(row: ProductRow, product: ProductState | undefined): Problem {
  if (!row.title && !product) return ['title', 'The SKU is new: it needs a title.']
  if (row.priceMinor === undefined) return ['price', 'The SKU is new: it needs a price.']
  if (!product) return null
  if (row.options.length === 0) return ['option1_name', `"${product.title}" already has a variant: a further one needs an option with a name and a value.`]
  if (product.options.length === 0) return ['option1_name', `"${product.title}" was made without options. Give its first SKU the same option first.`]
  return checkOptions(row, product, null)
}

function checkOptions(row: ProductRow, product: ProductState, own: VariantState | null): Problem {
  const [has, wants] = [product.options.map((each) => each.key).sort(), row.options.map((each) => each.key).sort()]
  if (has.join() !== wants.join()) return ['option1_name', `"${product.title}" has the options ${has.join(', ')}; the row names ${wants.join(', ')}.`]
  const combination = combinationOf(row.options)
  const isOwn = own !== null && combinationOf(own.options) === combination
  if (!isOwn && product.combinations.includes(combination)) return ['option1_value', `"${product.title}" already has a variant with these options.`]
  return null
}

function createProduct({ plan, state, known, now, fresh }: Batch, row: ProductRow): ProductState {
  const [base, longer] = slugsFor(row)
  let slug = row.slug ?? (state.bySlug.has(base) || known.made.has(base) ? longer : base)
  for (let n = 2; !row.slug && (state.bySlug.has(slug) || known.made.has(slug)); n++) slug = `${longer}-${n}`
  const isKnown = known.made.has(slug)
  const product: ProductState = {
    id: newId('prod'), slug, title: row.title ?? '', description: row.description ?? '', status: row.status ?? 'active', brand_id: null, categories: [], options: [],
    combinations: [], lastPosition: -1, media: [],
  }
  known.made.add(slug)
  plan.newProducts += isKnown ? 0 : 1
  const made = {
    id: product.id, slug, status: product.status, title: product.title, subtitle: '', description: product.description, specifications: [], care: '', brand_id: null,
    tax_class_key: 'standard', metadata: {}, version: 1, created_at: now, updated_at: now,
  }
  plan.insert.products.push(made)
  fresh.set(product.id, made)
  state.products.set(product.id, product)
  state.bySlug.set(slug, product)
  return product
}

/** What a row says of its product; the first row of a file that says it decides. */
function describeProduct(batch: Batch, product: ProductState, row: ProductRow, changes: Change['changes']): void {
  const { plan, known, now, pictures } = batch
  const isNews = (field: keyof typeof bits, before: unknown, after: unknown) => {
    const decided = known.decided.get(product.id) ?? 0
    if (after === undefined || decided & bits[field]) return false
    known.decided.set(product.id, decided | bits[field])
    return JSON.stringify(before) !== JSON.stringify(after)
  }
  const set = (field: 'slug' | 'title' | 'description' | 'status', after: string | undefined) => {
    const before = product[field]
    if (!isNews(field, before, after) || after === undefined) return
    changes.push({ field, before, after })
    write(batch, product, field, after)
    if (field === 'slug') {
      plan.insert.slug_history.push({ kind: 'product', slug: before, target_id: product.id, created_at: now })
      batch.state.bySlug.set(after, product)
    }
    Object.assign(product, { [field]: after })
  }
  for (const field of ['slug', 'title', 'description', 'status'] as const) set(field, row[field])
  const brand = row.brand && brandId(known, row.brand, plan.insert.brands, now)
  if (brand && isNews('brand', product.brand_id, brand)) {
    changes.push({ field: 'brand', before: known.names.get(product.brand_id ?? '') ?? null, after: row.brand })
    write(batch, product, 'brand_id', brand)
  }
  const categories = row.categories && [...new Set(row.categories.map((path) => categoryId(known, path, plan.insert.categories, now)))]
  if (categories && isNews('categories', product.categories, categories)) {
    const name = (ids: string[]) => ids.map((id) => known.names.get(id)).join(' | ')
    changes.push({ field: 'category', before: name(product.categories), after: name(categories) })
    if (product.categories.length > 0) plan.replace.categories.add(product.id)
    plan.insert.product_categories.push(...categories.map((category_id, position) => ({ product_id: product.id, category_id, is_primary: position === 0, position })))
  }
  const picture = row.image ? pictures.get(row.image) : undefined
  if (!picture || product.media.includes(picture.id)) return
  changes.push({ field: 'image', before: null, after: row.image })
  plan.insert.product_media.push({ product_id: product.id, media_id: picture.id, position: product.media.length })
  product.media.push(picture.id)
}

function write({ plan, fresh }: Batch, product: ProductState, column: string, value: string): void {
  const made = fresh.get(product.id)
  if (made) made[column] = value
  else plan.update.products.set(product.id, { ...plan.update.products.get(product.id), [column]: value })
}

function createVariant({ plan, state, target, pictures, now }: Batch, product: ProductState, row: ProductRow): void {
  const id = newId('var')
  const amount = row.priceMinor ?? 0
  product.lastPosition += 1
  plan.insert.variants.push({
    id, product_id: product.id, sku: row.sku, barcode: row.barcode ?? null, title: row.options.map((each) => each.value).join(' / '), position: product.lastPosition, is_active: true,
    weight_grams: row.weightGrams ?? 0, cost_minor: row.costMinor ?? null, cost_currency: row.costMinor === undefined ? null : target.currency, tracks_stock: true,
    allows_backorder: false, metadata: {}, version: 1, created_at: now, updated_at: now,
  })
  linkOptions(plan, product, id, row)
  product.combinations.push(combinationOf(row.options))
  const compareAt = row.compareAtMinor && row.compareAtMinor > amount ? row.compareAtMinor : null
  plan.insert.prices.push({ id: newId('price'), price_list_id: target.priceListId, variant_id: id, amount_minor: amount, compare_at_minor: compareAt, min_quantity: 1, updated_at: now })
  plan.insert.price_history.push({ id: newId('price'), variant_id: id, currency: target.currency, amount_minor: amount, effective_from: now, effective_to: null })
  addStock(plan, target, id, row.stock ?? 0, null, now)
  const picture = row.image ? pictures.get(row.image) : undefined
  if (picture) plan.insert.variant_media.push({ variant_id: id, media_id: picture.id, position: 0 })
  state.variants.set(row.sku, {
    id, sku: row.sku, product_id: product.id, barcode: row.barcode ?? null, weight_grams: row.weightGrams ?? 0, cost_minor: row.costMinor ?? null, cost_currency: target.currency,
    price_id: 'new', amount_minor: amount, compare_at_minor: compareAt, on_hand: row.stock ?? 0, promised: 0, options: row.options, media: picture ? [picture.id] : [],
  })
}

function addStock(plan: Plan, target: Target, variantId: string, wanted: number, before: number | null, now: string): void {
  if (before === null) plan.insert.stock_levels.push({ variant_id: variantId, warehouse_id: target.warehouseId, on_hand: wanted, held: 0, allocated: 0, updated_at: now })
  else plan.update.stock.set(variantId, wanted)
  const delta = wanted - (before ?? 0)
  if (delta === 0) return
  plan.insert.stock_movements.push({
    id: newId('mov'), variant_id: variantId, warehouse_id: target.warehouseId, delta, reason: before === null ? 'receive' : 'count', reference: null, note: 'Import', actor_id: null, created_at: now,
  })
}

function linkOptions(plan: Plan, product: ProductState, variantId: string, row: ProductRow): void {
  for (const option of row.options) {
    let known = product.options.find((each) => each.key === option.key)
    if (!known) {
      known = { id: newId('opt'), key: option.key, position: product.options.length, values: [] }
      product.options.push(known)
      plan.insert.product_options.push({ id: known.id, product_id: product.id, key: option.key, name: option.name, position: known.position })
    }
    let value = known.values.find((each) => each.key === option.valueKey)
    if (!value) {
      value = { id: newId('val'), key: option.valueKey }
      known.values.push(value)
      plan.insert.product_option_values.push({ id: value.id, option_id: known.id, key: value.key, label: option.value, swatch: null, position: known.values.length - 1 })
    }
    plan.insert.variant_option_values.push({ variant_id: variantId, option_value_id: value.id })
  }
}

function updateVariant(batch: Batch, variant: VariantState, product: ProductState | undefined, row: ProductRow, changes: Change['changes']): void {
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

function updatePrice({ plan, target, now }: Batch, variant: VariantState, row: ProductRow, changes: Change['changes']): void {
  const amount = row.priceMinor ?? variant.amount_minor
  if (amount === null) return
  const wanted = row.compareAtMinor === undefined ? variant.compare_at_minor : row.compareAtMinor
  const compareAt = wanted !== null && wanted > amount ? wanted : null
  const isSame = amount === variant.amount_minor
  if (!isSame) changes.push({ field: 'price', before: variant.amount_minor, after: amount })
  if (compareAt !== variant.compare_at_minor) changes.push({ field: 'compare_at', before: variant.compare_at_minor, after: compareAt })
  if (isSame && compareAt === variant.compare_at_minor) return
  if (variant.price_id) plan.update.prices.set(variant.price_id, { amount_minor: amount, compare_at_minor: compareAt })
  else plan.insert.prices.push({ id: newId('price'), price_list_id: target.priceListId, variant_id: variant.id, amount_minor: amount, compare_at_minor: compareAt, min_quantity: 1, updated_at: now })
  if (!isSame) plan.insert.price_history.push({ id: newId('price'), variant_id: variant.id, currency: target.currency, amount_minor: amount, effective_from: now, effective_to: null })
}
