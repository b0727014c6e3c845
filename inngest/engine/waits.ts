import { matches, requiredEquality, textAt } from './cel'
import type { EventPayload, Sql } from './types'

export type NewWait = {
  runId: string
  stepId: string | null
  eventName: string
  expression: string | null
  event: unknown
  expiresAt: Date | null
}

/** Registers that a step (or, without one, a cancelOn) of a run waits for an event from now on. */
export async function addWait(q: Sql, wait: NewWait): Promise<void> {
  const equality = wait.expression ? requiredEquality(wait.expression, wait.event) : null
  await q.query(
    `WITH path AS (
       INSERT INTO jobs.wait_paths (event_name, path) VALUES ($3, coalesce($5, '')) ON CONFLICT DO NOTHING
     )
     INSERT INTO jobs.waits (run_id, step_id, event_name, expression, match_path, match_value, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      wait.runId,
      wait.stepId,
      wait.eventName,
      wait.expression,
      equality?.path ?? null,
      equality?.value ?? null,
      wait.expiresAt,
    ],
  )
}

type Candidate = { run_id: string; step_id: string | null; expression: string | null; event: unknown }

/**
 * Wakes whatever waits for this event: leaves a timer due now for each, handled under the run's own lock. The first
 * event to match a wait is the one it gets.
 */
export async function wakeWaits(q: Sql, event: EventPayload, at: Date, now: Date): Promise<void> {
  const { rows: paths } = await q.query<{ path: string }>('SELECT path FROM jobs.wait_paths WHERE event_name = $1', [
    event.name,
  ])
  if (paths.length === 0) return
  const { rows } = await q.query<Candidate>(
    `SELECT w.run_id, w.step_id, w.expression, r.events -> 0 AS event
       FROM jobs.waits w JOIN jobs.runs r ON r.id = w.run_id
      WHERE w.event_name = $1 AND (w.expires_at IS NULL OR w.expires_at > $4)
        AND (w.match_path IS NULL OR (w.match_path, w.match_value) IN (SELECT * FROM unnest($2::text[], $3::text[])))`,
    [event.name, paths.map(({ path }) => path), paths.map(({ path }) => textAt(event, path)), at],
  )
  for (const wait of rows) {
    if (!matches(wait.expression, { event: wait.event, async: event })) continue
    await q.query(
      `INSERT INTO jobs.timers (kind, run_id, step_id, run_at, payload) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [wait.step_id === null ? 'cancel' : 'event', wait.run_id, wait.step_id, now, JSON.stringify(event)],
    )
  }
}
