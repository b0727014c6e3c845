import 'server-only'
import { pool } from '@/lib/db'
import { normaliseQuery } from '../policy'
import type { ShownList } from '../ranking/shapes'

/** A list of search results as it was shown, and by whom. */
export type SeenList = ShownList & { visitorId: string }

type Row = {
  visitorId: string
  sessionId: string
  at: Date
  query: string
  shown: string[]
  clicked: string[] | null
  added: string[] | null
  bought: string[] | null
}

const SLICE_MS = 31 * 86_400_000
const LONGEST_LIST = 60

const LISTS = `WITH searches AS MATERIALIZED (
    SELECT id, visitor_id, session_id, occurred_at AS at, query, data -> 'shown' AS shown FROM behaviour_events
    WHERE kind = 'search' AND occurred_at >= $1 AND occurred_at < $2 AND jsonb_array_length(coalesce(data -> 'shown', '[]')) > 0
  ), clicks AS MATERIALIZED (
    SELECT data ->> 'searchId' AS search_id, visitor_id, product_id, min(occurred_at) AS at FROM behaviour_events
    WHERE kind = 'click' AND data ->> 'searchId' IS NOT NULL AND occurred_at >= $1 AND occurred_at < $2::timestamptz + interval '1 hour' AND occurred_at < $3 GROUP BY 1, 2, 3
  ), kept AS MATERIALIZED (
    SELECT visitor_id, product_id, kind, occurred_at AS at FROM behaviour_events
    WHERE kind IN ('add', 'purchase') AND occurred_at >= $1 AND occurred_at < $2::timestamptz + interval '1 day' AND occurred_at < $3
  ), told AS (
    SELECT c.search_id, array_agg(DISTINCT c.product_id) AS clicked, array_agg(DISTINCT c.product_id) FILTER (WHERE k.kind = 'add') AS added,
      array_agg(DISTINCT c.product_id) FILTER (WHERE k.kind = 'purchase') AS bought
    FROM clicks c LEFT JOIN kept k ON k.visitor_id = c.visitor_id AND k.product_id = c.product_id AND k.at BETWEEN c.at AND c.at + interval '1 day' GROUP BY 1
  )
  SELECT s.visitor_id AS "visitorId", s.session_id AS "sessionId", s.at, s.query, s.shown, t.clicked, t.added, t.bought
  FROM searches s LEFT JOIN told t ON t.search_id = s.id ORDER BY s.at, s.id`

/** The lists of search results shown in a time, oldest first, with what was clicked, put into the cart and bought of each before it ended. */
export async function* readShownLists(from: Date, to: Date): AsyncGenerator<SeenList> {
  for (let start = from.getTime(); start < to.getTime(); start += SLICE_MS) {
    const { rows } = await pool.query<Row>(LISTS, [
      new Date(start),
      new Date(Math.min(to.getTime(), start + SLICE_MS)),
      to,
    ])
    for (const { visitorId, sessionId, at, query, shown, clicked, added, bought } of rows) {
      yield {
        visitorId,
        sessionId,
        at: at.getTime(),
        query: normaliseQuery(query),
        shown: shown.slice(0, LONGEST_LIST).map((productId, position) => ({
          productId,
          position,
          isClicked: clicked?.includes(productId) ?? false,
          isAdded: added?.includes(productId) ?? false,
          isPurchased: bought?.includes(productId) ?? false,
        })),
      }
    }
  }
}
