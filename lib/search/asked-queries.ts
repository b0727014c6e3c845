import 'server-only'
import { query } from '@/lib/db'

const MOST = 50_000

/**
 * What shoppers asked in the last year and then clicked on, with how often: what may be offered to others. Asked once, or
 * by nobody who found something, is not offered.
 */
export async function readAskedQueries(): Promise<[query: string, count: number][]> {
  const rows = await query<{ query: string; n: number }>(
    'asked-queries',
    `SELECT query, sum(clicked)::int AS n FROM search_query_days WHERE day > current_date - 365
     GROUP BY query HAVING sum(clicked) > 1 AND sum(empty) * 2 <= sum(searches) ORDER BY n DESC LIMIT ${MOST}`,
  )
  return rows.map((row) => [row.query, row.n])
}
