import { keyOf } from './cel'
import { createRun } from './create-run'
import { parseDeadline, parseDuration } from './duration'
import type { EngineContext, EventPayload, FunctionConfig, Sql } from './types'

const maxBatch = 100

/** Keeps the latest event under the function's debounce key and puts its start off by another period, up to the timeout. */
export async function debounce(q: Sql, engine: EngineContext, fn: FunctionConfig, event: EventPayload): Promise<void> {
  const { key, period, timeout } = fn.debounce ?? { period: '1s' }
  const now = engine.now()
  const bufferKey = `debounce:${fn.id}:${key ? keyOf(key, { event }) : ''}`
  const { rows } = await q.query<{ opened_at: Date }>(
    `INSERT INTO jobs.buffers AS b (key, function_id, events, opened_at) VALUES ($1, $2, ARRAY[$3::json], $4)
     ON CONFLICT (key) DO UPDATE SET events = CASE
       WHEN (b.events[1] ->> 'ts')::float8 > ($3::json ->> 'ts')::float8 THEN b.events ELSE excluded.events END
     RETURNING opened_at`,
    [bufferKey, fn.id, JSON.stringify(event), now],
  )
  const latest = timeout ? (rows[0]?.opened_at ?? now).getTime() + parseDuration(timeout) : Infinity
  await setTimer(q, bufferKey, new Date(Math.min(now.getTime() + parseDuration(period), latest)))
}

/** Adds the event to the function's open batch; the batch starts a run when it is full or its time is up. */
export async function addToBatch(
  q: Sql,
  engine: EngineContext,
  fn: FunctionConfig,
  event: EventPayload,
): Promise<void> {
  const { key, maxSize, timeout } = fn.batchEvents ?? { maxSize: 1, timeout: '1s' }
  const now = engine.now()
  const bufferKey = `batch:${fn.id}:${key ? keyOf(key, { event }) : ''}`
  const { rows } = await q.query<{ size: number }>(
    `INSERT INTO jobs.buffers AS b (key, function_id, events, opened_at) VALUES ($1, $2, ARRAY[$3::json], $4)
     ON CONFLICT (key) DO UPDATE SET events = b.events || $3::json
     RETURNING cardinality(events) AS size`,
    [bufferKey, fn.id, JSON.stringify(event), now],
  )
  const size = rows[0]?.size ?? 0
  if (size >= Math.min(maxSize, maxBatch)) await flushBuffer(q, engine, bufferKey)
  else if (size === 1) await setTimer(q, bufferKey, parseDeadline(timeout, now))
}

/** Starts a run with what was kept under the key, if its time has come. */
export async function flushDueBuffer(q: Sql, engine: EngineContext, key: string): Promise<void> {
  // Another event may be putting the start off at this moment: the buffer's row decides who is first.
  await q.query('SELECT 1 FROM jobs.buffers WHERE key = $1 FOR UPDATE', [key])
  const { rows } = await q.query(`SELECT 1 FROM jobs.timers WHERE kind = 'buffer' AND key = $1 AND run_at <= $2`, [
    key,
    engine.now(),
  ])
  if (rows.length > 0) await flushBuffer(q, engine, key)
}

async function flushBuffer(q: Sql, engine: EngineContext, key: string): Promise<void> {
  const { rows } = await q.query<{ function_id: string; events: EventPayload[] }>(
    'DELETE FROM jobs.buffers WHERE key = $1 RETURNING function_id, array_to_json(events) AS events',
    [key],
  )
  await q.query(`DELETE FROM jobs.timers WHERE kind = 'buffer' AND key = $1`, [key])
  const buffer = rows[0]
  const fn = buffer && engine.functions.get(buffer.function_id)
  if (fn) await createRun(q, engine, fn, buffer.events)
  else if (buffer) engine.log.warn({ functionId: buffer.function_id }, 'events were kept for a function that is gone')
}

async function setTimer(q: Sql, key: string, at: Date): Promise<void> {
  await q.query(
    `INSERT INTO jobs.timers (kind, key, run_at) VALUES ('buffer', $1, $2)
     ON CONFLICT (kind, run_id, step_id, key) DO UPDATE SET run_at = excluded.run_at`,
    [key, at],
  )
}
