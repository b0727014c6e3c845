import 'server-only'
import { z } from 'zod'
import { pool, query, sqlTransaction } from '@/lib/db'

/** Setting with the number of months that behaviour events are kept. */
export const KEEP_SETTING = 'behaviour.keepMonths'
const KEPT_MONTHS = 25
const kept = z.number().int().min(1).max(120).catch(KEPT_MONTHS)

/**
 * Makes room for the behaviour events of the next three months and drops the months that are older than the setting
 * `behaviour.keepMonths` says (25 when it says nothing sensible). Safe to repeat; gives up, to be tried again, rather than
 * make visitors wait for a lock.
 */
export async function keepMonths(): Promise<{ keptMonths: number; droppedMonths: number }> {
  const [setting] = await query<{ value: unknown }>(
    'behaviour-keep-months',
    'SELECT value FROM settings WHERE key = $1',
    [KEEP_SETTING],
  )
  const keptMonths = kept.parse(setting?.value)
  // Events of months that had no room when they came get it now, so that they too are dropped in time.
  await pool.query(
    `SELECT ensure_behaviour_partitions(
       least(now(), (SELECT min(occurred_at) FROM behaviour_events_rest WHERE occurred_at > now() - interval '10 years'))::date,
       (now() + interval '3 months')::date)`,
  )
  const droppedMonths = await sqlTransaction(async (q) => {
    await q.query(`SET LOCAL lock_timeout = '3s'`)
    const { rows } = await q.query<{ dropped: number }>(
      `SELECT drop_behaviour_months(now() - $1 * interval '1 month') AS dropped`,
      [keptMonths],
    )
    return rows[0]?.dropped ?? 0
  })
  await pool.query(`DELETE FROM visitor_identities WHERE joined_at < now() - $1 * interval '1 month'`, [keptMonths])
  return { keptMonths, droppedMonths }
}
