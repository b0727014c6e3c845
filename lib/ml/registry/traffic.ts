import 'server-only'
import { query } from '@/lib/db'

export type Traffic = { day: string; answers: number; fallbacks: number; buckets: number[] }

/** What a model answered on each of the last 30 days, all versions together; days without answers are left out. */
export async function trafficByDay(name: string): Promise<Traffic[]> {
  const rows = await query<{ day: string; answers: string; fallbacks: string; buckets: string[] }>(
    'model-traffic',
    `SELECT day::text, sum(answers) AS answers, sum(fallbacks) AS fallbacks,
       (SELECT array_agg(total ORDER BY place) FROM (
          SELECT place, sum(count) AS total FROM model_serving i CROSS JOIN LATERAL unnest(i.buckets) WITH ORDINALITY b (count, place)
          WHERE i.model_name = $1 AND i.day = s.day GROUP BY place) t) AS buckets
     FROM model_serving s WHERE model_name = $1 AND day > (now() AT TIME ZONE 'UTC')::date - 30 GROUP BY day ORDER BY day`,
    [name],
  )
  return rows.map((row) => ({
    day: row.day,
    answers: Number(row.answers),
    fallbacks: Number(row.fallbacks),
    buckets: (row.buckets ?? []).map(Number),
  }))
}
