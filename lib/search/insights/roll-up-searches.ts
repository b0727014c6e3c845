import 'server-only'
import { runSql, sqlTransaction } from '@/lib/db'

export type SearchRollUp = { from: string; days: number; queries: number; reformulations: number }

const START = `SELECT greatest(
  (now() AT TIME ZONE 'UTC')::date - $1::int,
  -- The first time, and after a restore, everything is counted.
  least((SELECT (min(occurred_at) AT TIME ZONE 'UTC')::date FROM behaviour_events WHERE kind = 'search'),
    CASE WHEN EXISTS (SELECT 1 FROM search_query_days) THEN (now() AT TIME ZONE 'UTC')::date - ($2::int - 1) END),
  CASE WHEN EXISTS (SELECT 1 FROM search_query_days) THEN (now() AT TIME ZONE 'UTC')::date - ($2::int - 1) END)::text AS day`

// The form queries are compared in; the same as normaliseQuery.
const NORMAL = `btrim(left(btrim(regexp_replace(lower(unaccent(e.query)), '\\s+', ' ', 'g')), 100))`

const SEARCHES = `searches AS MATERIALIZED (
    SELECT e.id, e.visitor_id, e.session_id, e.occurred_at AS at, (e.occurred_at AT TIME ZONE 'UTC')::date AS day, ${NORMAL} AS query,
      coalesce((e.data ->> 'total')::int, 0) = 0 OR coalesce(e.data ->> 'rescue', '') IN ('semantic', 'any-word', 'popular') AS is_empty,
      coalesce(e.data ->> 'rescue', '') IN ('typo', 'split', 'synonym') AS is_rescued
    FROM behaviour_events e WHERE e.kind = 'search' AND e.query <> ''
      AND e.occurred_at >= $1::date::timestamp AT TIME ZONE 'UTC' AND e.occurred_at < $2::date::timestamp AT TIME ZONE 'UTC'
  ), clicks AS MATERIALIZED (
    SELECT e.data ->> 'searchId' AS search_id, e.product_id, min(e.position) AS position, min(e.occurred_at) AS at
    FROM behaviour_events e WHERE e.kind = 'click' AND e.data ->> 'searchId' IS NOT NULL
      AND e.occurred_at >= $1::date::timestamp AT TIME ZONE 'UTC' AND e.occurred_at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC' GROUP BY 1, 2
  ), kept AS MATERIALIZED (
    SELECT e.visitor_id, e.product_id, e.kind, e.occurred_at AS at FROM behaviour_events e WHERE e.kind IN ('add', 'purchase')
      AND e.occurred_at >= $1::date::timestamp AT TIME ZONE 'UTC' AND e.occurred_at < ($2::date + 2)::timestamp AT TIME ZONE 'UTC'
  ), told AS MATERIALIZED (
    SELECT s.*, count(c.product_id) > 0 AS is_clicked, min(c.position) + 1 AS place,
      coalesce(bool_or(k.kind = 'add'), false) AS is_added, coalesce(bool_or(k.kind = 'purchase'), false) AS is_bought
    FROM searches s LEFT JOIN clicks c ON c.search_id = s.id
    LEFT JOIN kept k ON k.visitor_id = s.visitor_id AND k.product_id = c.product_id AND k.at BETWEEN c.at AND c.at + interval '1 day'
    WHERE s.query <> '' GROUP BY s.id, s.visitor_id, s.session_id, s.at, s.day, s.query, s.is_empty, s.is_rescued
  )`

const QUERIES = `WITH ${SEARCHES}, gone AS (DELETE FROM search_query_days WHERE day >= $1::date AND day < $2::date)
  INSERT INTO search_query_days AS d (day, query, searches, empty, rescued, clicked, places, added, bought)
  SELECT day, query, count(*), count(*) FILTER (WHERE is_empty), count(*) FILTER (WHERE is_rescued), count(*) FILTER (WHERE is_clicked),
    coalesce(sum(place), 0), count(*) FILTER (WHERE is_added), count(*) FILTER (WHERE is_bought) FROM told GROUP BY day, query
  ON CONFLICT (day, query) DO UPDATE SET searches = excluded.searches, empty = excluded.empty, rescued = excluded.rescued, clicked = excluded.clicked,
    places = excluded.places, added = excluded.added, bought = excluded.bought`

const PAIRS = `WITH ${SEARCHES}, gone AS (DELETE FROM search_reformulations WHERE day >= $1::date AND day < $2::date), pairs AS (
    SELECT day, query, is_clicked, at, lead(query) OVER visit AS next, lead(at) OVER visit AS next_at, lead(is_clicked) OVER visit AS next_clicked, lead(is_bought) OVER visit AS next_bought
    FROM told WINDOW visit AS (PARTITION BY session_id ORDER BY at, id))
  INSERT INTO search_reformulations AS r (day, from_query, to_query, times, clicked, bought)
  SELECT day, query, next, count(*), count(*) FILTER (WHERE next_clicked), count(*) FILTER (WHERE next_bought)
  FROM pairs WHERE NOT is_clicked AND next <> query AND next_at < at + interval '3 minutes' GROUP BY day, query, next
  ON CONFLICT (day, from_query, to_query) DO UPDATE SET times = excluded.times, clicked = excluded.clicked, bought = excluded.bought`

const KEPT_DAYS = 800
const SLICE_DAYS = 31

const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Counts the searches of the last `days` days (today included, days are UTC) again from what was recorded, month by month;
 * from the first one on while nothing was counted yet. What is older than two years is forgotten.
 */
export async function rollUpSearches(days: number): Promise<SearchRollUp> {
  return sqlTransaction(async (q) => {
    await q.query(`SELECT pg_advisory_xact_lock(hashtext('souk:search-roll-up'))`)
    const { rows } = await q.query<{ day: string | null }>(START, [KEPT_DAYS, days])
    const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1)
    const from = rows[0]?.day ?? addDays(tomorrow, -1)
    let [queries, reformulations, counted] = [0, 0, 0]
    for (let start = from; start < tomorrow; start = addDays(start, SLICE_DAYS)) {
      const end = [addDays(start, SLICE_DAYS), tomorrow].sort()[0]!
      queries += (await q.query(QUERIES, [start, end])).rowCount ?? 0
      reformulations += (await q.query(PAIRS, [start, end])).rowCount ?? 0
      counted += (Date.parse(end) - Date.parse(start)) / 86_400_000
    }
    await q.query('DELETE FROM search_query_days WHERE day < current_date - $1::int', [KEPT_DAYS])
    await q.query('DELETE FROM search_reformulations WHERE day < current_date - $1::int', [KEPT_DAYS])
    return { from, days: counted, queries, reformulations }
  })
}

/** Whether searches were recorded of which none was counted yet: a new shop, or one restored. */
export async function isUncounted(): Promise<boolean> {
  const [row] = await runSql<{ is: boolean }>(
    null,
    `SELECT NOT EXISTS (SELECT FROM search_query_days) AND EXISTS (SELECT FROM behaviour_events WHERE kind = 'search') AS is`,
  )
  return row?.is ?? false
}
