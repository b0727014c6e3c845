import type { Row } from '../insert-rows'
import type { Known } from './known'
import type { Picture } from './read-pictures'
import type { ProductRow, RowError } from './read-row'
import type { State, Target } from './state'

export type Change = { line: number; sku: string; changes: { field: string; before: unknown; after: unknown }[] }
const inserted = [
  'brands',
  'categories',
  'media_assets',
  'products',
  'product_options',
  'product_option_values',
  'variants',
  'variant_option_values',
  'product_categories',
  'prices',
  'price_history',
  'stock_levels',
  'stock_movements',
  'product_media',
  'variant_media',
  'slug_history',
] as const
/** All that a batch of rows would write. */
export type Plan = {
  insert: Record<(typeof inserted)[number], Row[]>
  update: {
    products: Map<string, Row>
    variants: Map<string, Row>
    prices: Map<string, Row>
    stock: Map<string, number>
  }
  replace: { categories: Set<string>; options: Set<string> }
  created: ProductRow[]
  updated: Change[]
  unchanged: number
  newProducts: number
  errors: RowError[]
  touched: Set<string>
}

/** What planning one row needs: the plan it adds to and everything known so far. */
export type Batch = {
  plan: Plan
  state: State
  known: Known
  target: Target
  pictures: Map<string, Picture>
  now: string
  fresh: Map<string, Row>
}

/** A plan that changes nothing yet. */
export function emptyPlan(): Plan {
  return {
    insert: Object.fromEntries(inserted.map((table) => [table, []])) as unknown as Plan['insert'],
    update: { products: new Map(), variants: new Map(), prices: new Map(), stock: new Map() },
    replace: { categories: new Set(), options: new Set() },
    created: [],
    updated: [],
    unchanged: 0,
    newProducts: 0,
    errors: [],
    touched: new Set(),
  }
}
