import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { query } from '@/lib/db'

export type SearchFigures = {
  searches: number
  clicked: number
  empty: number
  rescued: number
  bought: number
  queries: number
}
export type QueryRow = {
  query: string
  searches: number
  empty: number
  rescued: number
  clicked: number
  added: number
  bought: number
  place: number | null
  hasRule: boolean
}
export type ReformulationRow = { from: string; to: string; times: number; clicked: number; bought: number }
export type SearchDay = { day: string; searches: number; clicked: number; empty: number }

export const queryLists = ['top', 'unanswered', 'unclicked'] as const
export type QueryList = (typeof queryLists)[number]

// Rare queries say nothing by their rates.
const LEAST_SEARCHES = 5
const chosen: Record<QueryList, { having: string; order: string }> = {
  top: { having: 'true', order: 'searches DESC' },
  unanswered: { having: 'sum(empty) * 2 >= sum(searches)', order: 'empty DESC' },
  unclicked: {
    having: `sum(searches) >= ${LEAST_SEARCHES} AND sum(empty) * 2 < sum(searches) AND sum(clicked) < sum(searches) * 0.4`,
    order: 'sum(searches) - sum(clicked) DESC',
  },
}

const since = (place: string) => `day > (now() AT TIME ZONE 'UTC')::date - ${place}::int`

/** Searches of the last days and what came of them, and of the same time before. */
export async function getSearchFigures(
  actor: Actor,
  days: number,
): Promise<{ now: SearchFigures; before: SearchFigures }> {
  requirePermission(actor, 'catalog:read')
  const rows = await query<SearchFigures & { isNow: boolean }>(
    'search-figures',
    `SELECT ${since('$1')} AS "isNow", sum(searches)::int AS searches, sum(clicked)::int AS clicked, sum(empty)::int AS empty, sum(rescued)::int AS rescued,
       sum(bought)::int AS bought, count(DISTINCT query)::int AS queries
     FROM search_query_days WHERE day > (now() AT TIME ZONE 'UTC')::date - 2 * $1::int GROUP BY 1`,
    [days],
  )
  const none: SearchFigures = { searches: 0, clicked: 0, empty: 0, rescued: 0, bought: 0, queries: 0 }
  return { now: rows.find((row) => row.isNow) ?? none, before: rows.find((row) => !row.isNow) ?? none }
}

/** Queries of the last days: the most frequent, those without a real answer, or those rarely clicked on. */
export async function listQueries(
  actor: Actor,
  { list, days, search = '' }: { list: QueryList; days: number; search?: string },
): Promise<QueryRow[]> {
  requirePermission(actor, 'catalog:read')
  const { having, order } = chosen[list]
  return query<QueryRow>(
    `search-queries-${list}`,
    `SELECT q.query, sum(searches)::int AS searches, sum(empty)::int AS empty, sum(rescued)::int AS rescued, sum(clicked)::int AS clicked, sum(added)::int AS added,
       sum(bought)::int AS bought, (sum(places)::float8 / nullif(sum(clicked), 0)) AS place, EXISTS (SELECT 1 FROM search_rules r WHERE r.query = q.query) AS "hasRule"
     FROM search_query_days q WHERE ${since('$1')} AND ($2 = '' OR q.query LIKE '%' || $2 || '%')
     GROUP BY q.query HAVING ${having} ORDER BY ${order}, q.query LIMIT 100`,
    [days, search.toLowerCase().replace(/[\\%_]/g, '\\$&')],
  )
}

/** What was asked next when nothing was clicked, in the last days, most often first. */
export async function listReformulations(actor: Actor, days: number, from?: string): Promise<ReformulationRow[]> {
  requirePermission(actor, 'catalog:read')
  return query<ReformulationRow>(
    'search-reformulations',
    `SELECT from_query AS "from", to_query AS "to", sum(times)::int AS times, sum(clicked)::int AS clicked, sum(bought)::int AS bought
     FROM search_reformulations WHERE ${since('$1')} AND ($2::text IS NULL OR from_query = $2) GROUP BY 1, 2 ORDER BY clicked DESC, times DESC, 1, 2 LIMIT 100`,
    [days, from ?? null],
  )
}

/** One query, or all of them, day by day; days without a search are zero. */
export async function getSearchDays(actor: Actor, days: number, text?: string): Promise<SearchDay[]> {
  requirePermission(actor, 'catalog:read')
  return query<SearchDay>(
    'search-days',
    `SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(sum(q.searches), 0)::int AS searches, coalesce(sum(q.clicked), 0)::int AS clicked, coalesce(sum(q.empty), 0)::int AS empty
     FROM generate_series((now() AT TIME ZONE 'UTC')::date - ($1::int - 1), (now() AT TIME ZONE 'UTC')::date, interval '1 day') AS d (day)
     LEFT JOIN search_query_days q ON q.day = d.day::date AND ($2::text IS NULL OR q.query = $2) GROUP BY d.day ORDER BY d.day`,
    [days, text ?? null],
  )
}
