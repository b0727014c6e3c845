import 'server-only'
import { pool } from '@/lib/db'
import type { Arm } from '@/lib/ml/monitoring/compare-arms'
import type { Trial } from '@/lib/ml/monitoring/watch-canary'
import { inTrialSql } from '@/lib/ml/serving/trial-arm'

/** What shows that a visitor met a model, and what that they liked what it gave. */
type Outcome = { met: string; liked: string; source?: string }

/** How many recognised visitors of each arm met a model since a moment, and how many of them liked it after that. */
export async function countArms(
  { met, liked, source }: Outcome,
  { versionId, share, since }: Trial,
): Promise<{ canary: Arm; live: Arm }> {
  const { rows } = await pool.query<Arm & { isCanary: boolean }>(
    `WITH met AS (
       SELECT visitor_id, min(occurred_at) AS at FROM behaviour_events
       WHERE occurred_at >= $1 AND kind = $2 AND visitor_id LIKE 'vis\\_%' GROUP BY visitor_id),
     liked AS (
       SELECT visitor_id, max(occurred_at) AS at FROM behaviour_events
       WHERE occurred_at >= $1 AND kind = $3 AND ($4::text IS NULL OR data->>'source' = $4) GROUP BY visitor_id)
     SELECT ${inTrialSql('$5::text', 'm.visitor_id', '$6::float8')} AS "isCanary", count(*)::int AS visitors,
       count(*) FILTER (WHERE l.at >= m.at)::int AS successes
     FROM met m LEFT JOIN liked l USING (visitor_id) GROUP BY 1`,
    [since, met, liked, source ?? null, versionId, share],
  )
  const arm = (isCanary: boolean): Arm => {
    const row = rows.find((each) => each.isCanary === isCanary)
    return { visitors: row?.visitors ?? 0, successes: row?.successes ?? 0 }
  }
  return { canary: arm(true), live: arm(false) }
}
