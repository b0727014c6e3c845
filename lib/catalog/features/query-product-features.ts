import { defineAggregate, defineFeature, figure } from '@/lib/ml/features/define'
import type { Feature } from '@/lib/ml/features/types'
import { sources } from './sources'

/** The id of a query and a product together, as these features name it. */
export const queryProductId = (query: string, productId: string) => `${query.trim().toLowerCase()}\t${productId}`

const answers = defineAggregate({
  name: 'query-product-answers',
  entity: 'query-product',
  sources: [sources.events],
  columns: ['shown', 'clicked'],
  sql: `WITH seen AS (
      SELECT lower(trim(query)) || E'\\t' || p.id AS id, 1 AS shown, 0 AS clicked
      FROM behaviour_events e CROSS JOIN LATERAL jsonb_array_elements_text(CASE jsonb_typeof(e.data->'shown') WHEN 'array' THEN e.data->'shown' ELSE '[]' END) AS p (id)
      WHERE e.kind = 'search' AND e.query IS NOT NULL AND e.occurred_at < $1::timestamptz AND e.occurred_at >= $1::timestamptz - interval '180 days'
      UNION ALL
      SELECT lower(trim(query)) || E'\\t' || product_id, 0, 1 FROM behaviour_events
      WHERE kind = 'click' AND query IS NOT NULL AND product_id IS NOT NULL AND occurred_at < $1::timestamptz AND occurred_at >= $1::timestamptz - interval '180 days'
    )
    SELECT id, sum(shown)::float8 AS shown, sum(clicked)::float8 AS clicked FROM seen WHERE $2::text[] IS NULL OR id = ANY ($2::text[]) GROUP BY id`,
})

/** How a product fared as an answer to a query in the last half year. */
export const queryProductFeatures: readonly Feature[] = [
  defineFeature({
    name: 'queryShown',
    entity: 'query-product',
    type: 'number',
    description: 'times shown for the query',
    sources: [answers],
    compute: (row) => figure(row, 'shown'),
  }),
  defineFeature({
    name: 'queryClicks',
    entity: 'query-product',
    type: 'number',
    description: 'times clicked for the query',
    sources: [answers],
    compute: (row) => figure(row, 'clicked'),
  }),
  defineFeature({
    name: 'queryClickRate',
    entity: 'query-product',
    type: 'number',
    description: 'clicks for each time shown, smoothed',
    sources: [answers],
    compute: (row) => (figure(row, 'clicked') + 1) / (figure(row, 'shown') + 20),
  }),
]
