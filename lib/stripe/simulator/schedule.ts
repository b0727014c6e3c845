import type { Sql } from './objects'

export type TimerKind =
  | 'dispute.open'
  | 'dispute.close'
  | 'charge.settle'
  | 'debit.settle'
  | 'refund.settle'
  | 'authorization.expire'

/** Plans that something happens to an object after some seconds, surviving a restart. Planning it again changes nothing. */
export async function schedule(sql: Sql, kind: TimerKind, objectId: string, afterSeconds: number): Promise<void> {
  await sql.query(
    `INSERT INTO simulator.timers (kind, object_id, due_at)
     VALUES ($1, $2, clock_timestamp() + make_interval(secs => $3)) ON CONFLICT DO NOTHING`,
    [kind, objectId, afterSeconds],
  )
}
