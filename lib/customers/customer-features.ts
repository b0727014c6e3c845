import { sources } from '@/lib/catalog/features/sources'
import { defineAggregate, defineFeature, figure } from '@/lib/ml/features/define'
import type { Aggregate, Feature, KeyFeature, RawRow } from '@/lib/ml/features/types'

const within = (column: string, days: number) => `${column} >= $1::timestamptz - interval '${days} days'`
const ageDays = (moment: string) => `(extract(epoch FROM $1::timestamptz - ${moment}) / 86400.0)::float8`
const isSale = `o.placed_at < $1::timestamptz AND NOT (o.status = 'canceled' AND coalesce(o.canceled_at, o.placed_at) < $1::timestamptz)`
const asked = (column: string) => `${column} IS NOT NULL AND ($2::text[] IS NULL OR ${column} = ANY ($2::text[]))`

const buying = defineAggregate({
  name: 'customer-buying',
  entity: 'customer',
  sources: [sources.orders],
  columns: ['orders', 'orders90', 'orders365', 'sinceLast', 'sinceFirst', 'spent365', 'spent'],
  sql: `SELECT o.customer_id AS id, count(*)::float8 AS orders, count(*) FILTER (WHERE ${within('o.placed_at', 90)})::float8 AS "orders90",
      count(*) FILTER (WHERE ${within('o.placed_at', 365)})::float8 AS "orders365", ${ageDays('max(o.placed_at)')} AS "sinceLast", ${ageDays('min(o.placed_at)')} AS "sinceFirst",
      coalesce(sum(o.total_minor) FILTER (WHERE ${within('o.placed_at', 365)}), 0)::float8 AS "spent365", sum(o.total_minor)::float8 AS spent
    FROM orders o WHERE ${isSale} AND ${asked('o.customer_id')} GROUP BY o.customer_id`,
})

const looking = defineAggregate({
  name: 'customer-looking',
  entity: 'customer',
  sources: [sources.events],
  columns: ['views7', 'views30', 'adds30', 'sinceSeen'],
  sql: `SELECT customer_id AS id, count(*) FILTER (WHERE kind = 'view' AND ${within('occurred_at', 7)})::float8 AS "views7",
      count(*) FILTER (WHERE kind = 'view')::float8 AS "views30", count(*) FILTER (WHERE kind = 'add')::float8 AS "adds30", ${ageDays('max(occurred_at)')} AS "sinceSeen"
    FROM behaviour_events WHERE occurred_at < $1::timestamptz AND ${within('occurred_at', 30)} AND kind IN ('view', 'add', 'search', 'click') AND ${asked('customer_id')}
    GROUP BY customer_id`,
})

const taste = defineAggregate({
  name: 'customer-taste',
  entity: 'customer',
  sources: [sources.orders, sources.orderLines, sources.productCategories],
  columns: ['favouriteCategory', 'priceLevel', 'categories'],
  sql: `WITH bought AS (
      SELECT o.customer_id, c.category_id, sum(l.quantity) AS units, sum(l.total_minor) AS total
      FROM orders o JOIN order_lines l ON l.order_id = o.id LEFT JOIN product_categories c ON c.product_id = l.product_id AND c.is_primary
      WHERE ${isSale} AND ${asked('o.customer_id')} GROUP BY 1, 2
    )
    SELECT customer_id AS id, (array_agg(category_id ORDER BY units DESC, category_id) FILTER (WHERE category_id IS NOT NULL))[1] AS "favouriteCategory",
      (sum(total) / greatest(1, sum(units)))::float8 AS "priceLevel", count(category_id)::float8 AS categories
    FROM bought GROUP BY customer_id`,
})

const customer = (
  name: string,
  description: string,
  from: readonly Aggregate[],
  compute: (row: RawRow) => number,
): Feature => defineFeature({ name, entity: 'customer', type: 'number', description, sources: from, compute })
const direct = (name: string, description: string, from: Aggregate, missing = 0) =>
  customer(name, description, [from], (row) => figure(row, name, missing))
const never = Number.NaN

/** What is known of a customer at a moment: recency, frequency, money, attention, taste. */
export const customerFeatures: readonly Feature[] = [
  direct('sinceLast', 'days since the last order', buying, never),
  direct('sinceFirst', 'days since the first order', buying, never),
  direct('orders', 'orders so far', buying),
  direct('orders90', 'orders in 90 days', buying),
  direct('orders365', 'orders in a year', buying),
  direct('spent365', 'money spent in a year, in minor units', buying),
  customer(
    'averageOrder',
    'mean order in minor units',
    [buying],
    (row) => figure(row, 'spent', never) / figure(row, 'orders', never),
  ),
  customer('pace', 'days since the last order against the usual days between two', [buying], (row) => {
    const gaps = figure(row, 'orders') - 1
    return gaps < 1
      ? never
      : figure(row, 'sinceLast') / Math.max(1, (figure(row, 'sinceFirst') - figure(row, 'sinceLast')) / gaps)
  }),
  direct('views7', 'products looked at in a week', looking),
  direct('views30', 'products looked at in 30 days', looking),
  direct('adds30', 'products put into the cart in 30 days', looking),
  direct('sinceSeen', 'days since the last visit, of the last 30', looking, never),
  direct('priceLevel', 'mean price of what was bought, in minor units', taste, never),
  direct('categories', 'categories bought from', taste),
]

/** The category a customer buys most from. */
export const favouriteCategory: KeyFeature = defineFeature({
  name: 'favouriteCategory',
  entity: 'customer',
  type: 'key',
  description: 'the category most was bought from',
  sources: [taste],
  compute: (row) => (row.favouriteCategory as string | null | undefined) ?? null,
})
