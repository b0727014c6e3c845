import 'server-only'
import { defineAggregate, defineFeature, defineSource, figure } from '@/lib/ml/features/define'
import type { Feature } from '@/lib/ml/features/types'

const sales = defineSource({ table: 'product_sales_daily', past: 'day < (:at)::date' })
// Whether a review was shown at the time is not kept; that it is rejected later must not count.
const reviews = defineSource({ table: 'reviews', past: 'created_at < :at' })

const sold = defineAggregate({
  name: 'sold-90-days',
  entity: 'product',
  sources: [sales],
  columns: ['units'],
  sql: `SELECT product_id AS id, sum(units)::float8 AS units FROM product_sales_daily WHERE day < ($1::timestamptz)::date AND day >= ($1::timestamptz)::date - 90
        AND ($2::text[] IS NULL OR product_id = ANY ($2::text[])) GROUP BY 1`,
})
const rated = defineAggregate({
  name: 'rated',
  entity: 'product',
  sources: [reviews],
  columns: ['reviews', 'stars'],
  sql: `SELECT product_id AS id, count(*)::float8 AS reviews, avg(rating)::float8 AS stars FROM reviews WHERE created_at < $1::timestamptz
        AND ($2::text[] IS NULL OR product_id = ANY ($2::text[])) GROUP BY 1`,
})

/** What of a product changes with time and is known for every day of the past. */
export const rankedProductFeatures: readonly Feature[] = [
  defineFeature({
    name: 'units90',
    entity: 'product',
    type: 'number',
    description: 'units sold in the 90 days before',
    sources: [sold],
    compute: (row) => figure(row, 'units'),
  }),
  defineFeature({
    name: 'reviews',
    entity: 'product',
    type: 'number',
    description: 'reviews written before',
    sources: [rated],
    compute: (row) => figure(row, 'reviews'),
  }),
  defineFeature({
    name: 'rating',
    entity: 'product',
    type: 'number',
    description: 'their average stars',
    sources: [rated],
    compute: (row) => figure(row, 'stars', Number.NaN),
  }),
]
