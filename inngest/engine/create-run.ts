import { matches } from './cel'
import { parseDeadline } from './duration'
import { finishRun } from './finish-run'
import { newUlid } from './ids'
import { concurrencyOf, priorityMs, singletonKey, throttledStart } from './limits'
import type { EngineContext, EventPayload, FunctionConfig, Sql } from './types'
import { addWait } from './waits'

export type RunOrigin = {
  /** At most one run is ever made for a key. */
  uniqueKey?: string
  /** The step of another run that waits for this one's result. */
  parent?: { runId: string; stepId: string }
  /** The run that this one repeats. */
  originalRunId?: string
  eventIds?: string[]
}

/**
 * Creates a run of the function for these events, obeying throttle, concurrency, priority and singleton, and queues
 * its first call. Returns its id, or null when `singleton` or the unique key says that it must not be.
 */
export async function createRun(
  q: Sql,
  engine: EngineContext,
  fn: FunctionConfig,
  events: EventPayload[],
  origin: RunOrigin = {},
): Promise<string | null> {
  const event = events[0]
  if (!event) throw new Error(`A run of ${fn.id} needs an event`)
  const now = engine.now()
  const singleton = singletonKey(fn, event)
  if (singleton && fn.singleton?.mode === 'cancel') await cancelActive(q, engine, singleton)
  const startAt = await throttledStart(q, fn, event, now)
  const limits = concurrencyOf(fn, event)
  const id = newUlid(now.getTime())
  const { rows } = await q.query(
    `WITH run AS (
       INSERT INTO jobs.runs (id, function_id, status, event_name, event_ids, events, priority_ms, limit_keys, limit_sizes,
                              singleton_key, unique_key, parent_run_id, parent_step_id, original_run_id, created_at)
       VALUES ($1, $2, 'queued', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT DO NOTHING RETURNING id
     )
     INSERT INTO jobs.queue (run_id, function_id, state, run_at, sort_at, limit_keys, limit_sizes)
     SELECT id, $2, CASE WHEN $15 <= $14 THEN 'ready' ELSE 'waiting' END,
            $15::timestamptz, $15::timestamptz - $6 * interval '1 millisecond', $7, $8 FROM run
     RETURNING run_id`,
    [
      id,
      fn.id,
      event.name,
      origin.eventIds ?? events.map((each) => each.id),
      JSON.stringify(events),
      priorityMs(fn, event),
      limits?.keys ?? null,
      limits?.sizes ?? null,
      singleton,
      origin.uniqueKey ?? null,
      origin.parent?.runId ?? null,
      origin.parent?.stepId ?? null,
      origin.originalRunId ?? null,
      now,
      startAt,
    ],
  )
  if (rows.length === 0) return null
  if (fn.cancel) await watchForCancel(q, fn, id, event, origin.eventIds?.[0], now)
  if (fn.timeouts?.start) {
    await q.query(`INSERT INTO jobs.timers (kind, run_id, run_at) VALUES ('start-timeout', $1, $2)`, [
      id,
      parseDeadline(fn.timeouts.start, now),
    ])
  }
  return id
}

async function cancelActive(q: Sql, engine: EngineContext, key: string): Promise<void> {
  const { rows } = await q.query<{ id: string }>(
    'SELECT id FROM jobs.runs WHERE singleton_key = $1 AND finished_at IS NULL FOR NO KEY UPDATE',
    [key],
  )
  for (const { id } of rows)
    await finishRun(q, engine, id, { status: 'cancelled', reason: 'A newer run took its place.' })
}

async function watchForCancel(
  q: Sql,
  fn: FunctionConfig,
  runId: string,
  event: EventPayload,
  eventId: string | undefined,
  now: Date,
) {
  for (const { event: eventName, if: expression, timeout } of fn.cancel ?? []) {
    await addWait(q, {
      runId,
      stepId: null,
      eventName,
      event,
      expression: expression ?? null,
      expiresAt: timeout ? parseDeadline(timeout, now) : null,
    })
    if (!eventId) continue
    // A cancelling event sent just after this one may have been routed first, by another worker.
    const { rows } = await q.query<{ payload: EventPayload }>(
      `SELECT e.payload FROM jobs.events e JOIN jobs.events mine ON mine.id = $2
        WHERE e.name = $1 AND (e.received_at, e.id) > (mine.received_at, mine.id)`,
      [eventName, eventId],
    )
    const canceller = rows.find(({ payload }) => matches(expression, { event, async: payload }))
    if (canceller) {
      await q.query(
        `INSERT INTO jobs.timers (kind, run_id, run_at, payload) VALUES ('cancel', $1, $2, $3) ON CONFLICT DO NOTHING`,
        [runId, now, JSON.stringify(canceller.payload)],
      )
    }
  }
}
