import { defineSource } from '@/lib/ml/features/define'

/** The tables that features are computed from, with what of them was known at a time; what changes later is hidden. */
export const sources = {
  events: defineSource({ table: 'behaviour_events', past: 'occurred_at < :at' }),
  orders: defineSource({
    table: 'orders',
    past: 'placed_at < :at',
    columns: {
      status: `CASE WHEN status = 'completed' OR canceled_at >= :at THEN 'placed'::order_status ELSE status END`,
      canceled_at: 'CASE WHEN canceled_at < :at THEN canceled_at END',
      payment_status: 'NULL::payment_status',
      fulfilment_status: 'NULL::fulfilment_status',
      updated_at: 'NULL::timestamptz',
    },
  }),
  orderLines: defineSource({
    table: 'order_lines',
    past: 'EXISTS (SELECT 1 FROM orders o WHERE o.id = order_id AND o.placed_at < :at)',
    columns: {
      shipped_quantity: 'NULL::int',
      canceled_quantity: 'NULL::int',
      refunded_quantity: 'NULL::int',
      returned_quantity: 'NULL::int',
    },
  }),
  returns: defineSource({
    table: 'returns',
    past: 'created_at < :at',
    columns: { status: `'requested'::return_status`, closed_at: 'CASE WHEN closed_at < :at THEN closed_at END' },
  }),
  returnLines: defineSource({
    table: 'return_lines',
    past: 'EXISTS (SELECT 1 FROM returns r WHERE r.id = return_id AND r.created_at < :at)',
  }),
  reviews: defineSource({
    table: 'reviews',
    past: 'created_at < :at',
    columns: { helpful_count: 'NULL::int', reply: 'NULL::text' },
  }),
  products: defineSource({
    table: 'products',
    past: 'created_at < :at',
    columns: { updated_at: 'NULL::timestamptz', version: 'NULL::int' },
  }),
  priceHistory: defineSource({
    table: 'price_history',
    past: 'effective_from < :at',
    columns: { effective_to: 'CASE WHEN effective_to < :at THEN effective_to END' },
  }),
  stockMovements: defineSource({ table: 'stock_movements', past: 'created_at < :at' }),
  customers: defineSource({
    table: 'customers',
    past: 'created_at < :at',
    columns: { updated_at: 'NULL::timestamptz' },
  }),
  variants: defineSource({
    table: 'variants',
    timeless: 'only which product a variant belongs to is read, and that never changes',
  }),
  productCategories: defineSource({
    table: 'product_categories',
    timeless: 'where a product stands changes by hand and rarely',
  }),
  currencies: defineSource({ table: 'currencies', timeless: 'the currency of the shop stays' }),
}
