import { newId } from '@/lib/id'
import type { Picture } from './read-pictures'
import { brandId, categoryId, type Known } from './known'
import { type Batch, type Change, emptyPlan, type Plan } from './plan'
import { createVariant, updateVariant } from './plan-variant'
import type { ProductRow } from './read-row'
import { combinationOf, type ProductState, slugsFor, type State, type Target, type VariantState } from './state'

const bits = { title: 1, description: 2, status: 4, brand: 8, categories: 16, slug: 32 } as const

/** Works out what these rows would change, without changing it. A row that cannot be imported adds an error and nothing else. */
export function planBatch(
  rows: readonly ProductRow[],
  state: State,
  known: Known,
  target: Target,
  pictures: Map<string, Picture>,
): Plan {
  const plan = emptyPlan()
  const now = new Date().toISOString()
  const batch: Batch = { plan, state, known, target, pictures, now, fresh: new Map() }
  for (const row of rows) {
    const problem = planRow(batch, row)
    if (problem) plan.errors.push({ line: row.line, sku: row.sku, column: problem[0], message: problem[1] })
  }
  return plan
}

type Problem = [column: string, message: string] | null

function planRow(batch: Batch, row: ProductRow): Problem {
  const { plan, state, known } = batch
  const earlier = known.skuLines.get(row.sku)
  if (earlier !== undefined && earlier !== row.line)
    return ['sku', `Line ${earlier} has the same SKU. Keep one of the two.`]
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
  if (row.stock !== undefined && row.stock < variant.promised)
    return ['stock', `${variant.promised} pieces are promised to customers; stock cannot be ${row.stock}.`]
  const other = row.slug ? state.bySlug.get(row.slug) : undefined
  if (other && product && other.id !== product.id)
    return ['slug', `The slug belongs to "${other.title}" and the SKU to "${product.title}". Correct one of them.`]
  if (row.options.length > 0 && product && product.options.length > 0) return checkOptions(row, product, variant)
  return null
}

function checkNew(row: ProductRow, product: ProductState | undefined): Problem {
  if (!row.title && !product) return ['title', 'The SKU is new: it needs a title.']
  if (row.priceMinor === undefined) return ['price', 'The SKU is new: it needs a price.']
  if (!product) return null
  if (row.options.length === 0)
    return [
      'option1_name',
      `"${product.title}" already has a variant: a further one needs an option with a name and a value.`,
    ]
  if (product.options.length === 0)
    return ['option1_name', `"${product.title}" was made without options. Give its first SKU the same option first.`]
  return checkOptions(row, product, null)
}

function checkOptions(row: ProductRow, product: ProductState, own: VariantState | null): Problem {
  const [has, wants] = [product.options.map((each) => each.key).sort(), row.options.map((each) => each.key).sort()]
  if (has.join() !== wants.join())
    return ['option1_name', `"${product.title}" has the options ${has.join(', ')}; the row names ${wants.join(', ')}.`]
  const combination = combinationOf(row.options)
  const isOwn = own !== null && combinationOf(own.options) === combination
  if (!isOwn && product.combinations.includes(combination))
    return ['option1_value', `"${product.title}" already has a variant with these options.`]
  return null
}

function createProduct({ plan, state, known, now, fresh }: Batch, row: ProductRow): ProductState {
  const [base, longer] = slugsFor(row)
  let slug = row.slug ?? (state.bySlug.has(base) || known.made.has(base) ? longer : base)
  for (let n = 2; !row.slug && (state.bySlug.has(slug) || known.made.has(slug)); n++) slug = `${longer}-${n}`
  const isKnown = known.made.has(slug)
  const product: ProductState = {
    id: newId('prod'),
    slug,
    title: row.title ?? '',
    description: row.description ?? '',
    status: row.status ?? 'active',
    brand_id: null,
    categories: [],
    options: [],
    combinations: [],
    lastPosition: -1,
    media: [],
  }
  known.made.add(slug)
  plan.newProducts += isKnown ? 0 : 1
  const made = {
    id: product.id,
    slug,
    status: product.status,
    title: product.title,
    subtitle: '',
    description: product.description,
    specifications: [],
    care: '',
    brand_id: null,
    tax_class_key: 'standard',
    metadata: {},
    version: 1,
    created_at: now,
    updated_at: now,
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
  const categories = row.categories && [
    ...new Set(row.categories.map((path) => categoryId(known, path, plan.insert.categories, now))),
  ]
  if (categories && isNews('categories', product.categories, categories)) {
    const name = (ids: string[]) => ids.map((id) => known.names.get(id)).join(' | ')
    changes.push({ field: 'category', before: name(product.categories), after: name(categories) })
    if (product.categories.length > 0) plan.replace.categories.add(product.id)
    plan.insert.product_categories.push(
      ...categories.map((category_id, position) => ({
        product_id: product.id,
        category_id,
        is_primary: position === 0,
        position,
      })),
    )
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
