import { defineAggregate, defineFeature, figure } from '@/lib/ml/features/define'
import type { Aggregate, Feature, RawRow } from '@/lib/ml/features/types'
import { sources } from './sources'

const windows = [7, 30, 90] as const
const kinds = { views: 'view', clicks: 'click', adds: 'add' } as const
/** an event of two weeks ago counts 1/e of one of now */
const decayDays = 14

const age = (column: string) => `extract(epoch FROM $1::timestamptz - ${column}) / 86400.0`
const within = (column: string, days: number) => `${column} >= $1::timestamptz - interval '${days} days'`
const isSale = `o.placed_at < $1::timestamptz AND NOT (o.status = 'canceled' AND coalesce(o.canceled_at, o.placed_at) < $1::timestamptz)`

const behaviour = defineAggregate({
  name: 'product-behaviour',
  entity: 'product',
  sources: [sources.events],
  columns: Object.keys(kinds).flatMap((name) => [...windows.map((days) => `${name}${days}`), `${name}Decayed`]),
  sql: `SELECT product_id AS id, ${Object.entries(kinds)
    .flatMap(([name, kind]) => [
      ...windows.map(
        (days) =>
          `count(*) FILTER (WHERE kind = '${kind}' AND ${within('occurred_at', days)})::float8 AS "${name}${days}"`,
      ),
      `coalesce(sum(exp(-${age('occurred_at')} / ${decayDays})) FILTER (WHERE kind = '${kind}'), 0)::float8 AS "${name}Decayed"`,
    ])
    .join(', ')}
    FROM behaviour_events
    WHERE occurred_at < $1::timestamptz AND ${within('occurred_at', 90)} AND kind IN ('view', 'click', 'add') AND product_id IS NOT NULL
      AND ($2::text[] IS NULL OR product_id = ANY ($2::text[]))
    GROUP BY product_id`,
})

const sales = defineAggregate({
  name: 'product-sales',
  entity: 'product',
  sources: [sources.orders, sources.orderLines],
  columns: [...windows.map((days) => `purchases${days}`), 'purchasesDecayed', 'units365', 'revenue', 'cost'],
  sql: `SELECT l.product_id AS id, ${windows.map((days) => `coalesce(sum(l.quantity) FILTER (WHERE ${within('o.placed_at', days)}), 0)::float8 AS "purchases${days}"`).join(', ')},
      coalesce(sum(l.quantity * exp(-${age('o.placed_at')} / ${decayDays})), 0)::float8 AS "purchasesDecayed", sum(l.quantity)::float8 AS "units365",
      sum(l.total_minor) FILTER (WHERE l.cost_minor IS NOT NULL)::float8 AS revenue, sum(l.cost_minor::bigint * l.quantity)::float8 AS cost
    FROM orders o JOIN order_lines l ON l.order_id = o.id
    WHERE ${isSale} AND ${within('o.placed_at', 365)} AND l.product_id IS NOT NULL AND ($2::text[] IS NULL OR l.product_id = ANY ($2::text[]))
    GROUP BY l.product_id`,
})

const returned = defineAggregate({
  name: 'product-returns',
  entity: 'product',
  sources: [sources.returns, sources.returnLines, sources.orderLines],
  columns: ['returned365'],
  sql: `SELECT l.product_id AS id, sum(x.quantity)::float8 AS "returned365"
    FROM returns r JOIN return_lines x ON x.return_id = r.id JOIN order_lines l ON l.id = x.order_line_id
    WHERE r.created_at < $1::timestamptz AND ${within('r.created_at', 365)} AND l.product_id IS NOT NULL AND ($2::text[] IS NULL OR l.product_id = ANY ($2::text[]))
    GROUP BY l.product_id`,
})

const opinion = defineAggregate({
  name: 'product-opinion',
  entity: 'product',
  sources: [sources.reviews],
  columns: ['ratings', 'ratingSum'],
  sql: `SELECT product_id AS id, count(*)::float8 AS ratings, sum(rating)::float8 AS "ratingSum" FROM reviews
    WHERE created_at < $1::timestamptz AND status = 'published' AND ($2::text[] IS NULL OR product_id = ANY ($2::text[])) GROUP BY product_id`,
})

const stock = defineAggregate({
  name: 'product-stock',
  entity: 'product',
  sources: [sources.stockMovements, sources.variants],
  columns: ['stock'],
  sql: `SELECT v.product_id AS id, sum(m.delta)::float8 AS stock FROM stock_movements m JOIN variants v ON v.id = m.variant_id
    WHERE m.created_at < $1::timestamptz AND ($2::text[] IS NULL OR v.product_id = ANY ($2::text[])) GROUP BY v.product_id`,
})

const life = defineAggregate({
  name: 'product-life',
  entity: 'product',
  sources: [sources.products],
  columns: ['ageDays'],
  sql: `SELECT id, ${age('greatest(created_at, coalesce(publish_at, created_at))')}::float8 AS "ageDays" FROM products
    WHERE created_at < $1::timestamptz AND coalesce(publish_at, created_at) < $1::timestamptz AND ($2::text[] IS NULL OR id = ANY ($2::text[]))`,
})

const price = defineAggregate({
  name: 'product-price',
  entity: 'product',
  sources: [sources.priceHistory, sources.variants, sources.productCategories, sources.currencies],
  columns: ['priceMinor', 'pricePercentile'],
  sql: `WITH prices AS (
      SELECT v.product_id, min(h.amount_minor) AS amount FROM price_history h JOIN variants v ON v.id = h.variant_id
      WHERE h.effective_from < $1::timestamptz AND (h.effective_to IS NULL OR h.effective_to >= $1::timestamptz)
        AND h.currency = (SELECT code FROM currencies WHERE is_default)
      GROUP BY v.product_id
    ), placed AS (
      SELECT p.product_id, p.amount, percent_rank() OVER (PARTITION BY c.category_id ORDER BY p.amount) AS place
      FROM prices p LEFT JOIN product_categories c ON c.product_id = p.product_id AND c.is_primary
    )
    SELECT product_id AS id, amount::float8 AS "priceMinor", place::float8 AS "pricePercentile" FROM placed WHERE $2::text[] IS NULL OR product_id = ANY ($2::text[])`,
})

const product = (
  name: string,
  description: string,
  from: readonly Aggregate[],
  compute: (row: RawRow) => number,
): Feature => defineFeature({ name, entity: 'product', type: 'number', description, sources: from, compute })

const counts = [
  ...Object.keys(kinds).flatMap((name) => [
    ...windows.map((days) =>
      product(`${name}${days}`, `${name} in the last ${days} days`, [behaviour], (row) =>
        figure(row, `${name}${days}`),
      ),
    ),
    product(`${name}Decayed`, `${name} of 90 days, the older the less they count`, [behaviour], (row) =>
      figure(row, `${name}Decayed`),
    ),
  ]),
  ...windows.map((days) =>
    product(`purchases${days}`, `units sold in the last ${days} days`, [sales], (row) =>
      figure(row, `purchases${days}`),
    ),
  ),
  product('purchasesDecayed', 'units sold in a year, the older the less they count', [sales], (row) =>
    figure(row, 'purchasesDecayed'),
  ),
]

// Priors keep what was seen a few times near what is usual: 2% of views buy, 4 of 5 stars, 5% come back.
const smoothed = (successes: number, tries: number, prior: number, weight: number) =>
  (successes + prior * weight) / (tries + weight)

/** What is known of a product at a moment: attention, sales, opinion, price, stock. For ranking, recommendations and forecasts. */
export const productFeatures: readonly Feature[] = [
  ...counts,
  product('conversion', 'units sold for each view in 90 days, smoothed', [behaviour, sales], (row) =>
    smoothed(figure(row, 'purchases90'), figure(row, 'views90'), 0.02, 50),
  ),
  product('trend', 'views of the last week against the three before, as a logarithm', [behaviour], (row) =>
    Math.log((figure(row, 'views7') + 3) / ((figure(row, 'views30') - figure(row, 'views7')) / 3 + 3)),
  ),
  product('rating', 'mean rating, smoothed', [opinion], (row) =>
    smoothed(figure(row, 'ratingSum'), figure(row, 'ratings'), 4, 5),
  ),
  product('ratings', 'number of reviews', [opinion], (row) => figure(row, 'ratings')),
  product('returnRate', 'share of the units of a year that came back, smoothed', [sales, returned], (row) =>
    smoothed(figure(row, 'returned365'), figure(row, 'units365'), 0.05, 20),
  ),
  product(
    'margin',
    'share of the revenue of a year that is not cost',
    [sales],
    (row) => 1 - figure(row, 'cost', Number.NaN) / figure(row, 'revenue', Number.NaN),
  ),
  product('stockCover', 'days the stock lasts at the pace of the last 30 days, at most a year', [stock, sales], (row) =>
    Math.min(365, (30 * figure(row, 'stock', Number.NaN)) / Math.max(1, figure(row, 'purchases30'))),
  ),
  product('ageDays', 'days since it was first for sale', [life], (row) => figure(row, 'ageDays', Number.NaN)),
  product('priceMinor', 'lowest price in minor units', [price], (row) => figure(row, 'priceMinor', Number.NaN)),
  product('pricePercentile', 'where its price stands in its category, 0 cheapest, 1 dearest', [price], (row) =>
    figure(row, 'pricePercentile', Number.NaN),
  ),
]
