import { insertEvents } from './insert-events'
import { triggersAny } from './listeners'
import type { EngineContext, EventPayload, NewEvent, Sql } from './types'

export type Ending =
  | { status: 'completed'; output: string }
  | { status: 'failed'; error: unknown }
  | { status: 'cancelled'; reason: string }

type FinishedRun = {
  function_id: string
  parent_run_id: string | null
  parent_step_id: string | null
  event: EventPayload
}

/**
 * Ends a run once: stores the result, drops its calls, timers and waits, hands the result to the run that invoked it
 * and tells the functions that listen for endings. The caller holds the run's row lock. False when it had ended before.
 */
export async function finishRun(q: Sql, engine: EngineContext, runId: string, ending: Ending): Promise<boolean> {
  const now = engine.now()
  const error = errorOf(ending)
  const { rows } = await q.query<FinishedRun>(
    `UPDATE jobs.runs SET status = $2, output = $3, error = $4, finished_at = $5
      WHERE id = $1 AND finished_at IS NULL
      RETURNING function_id, parent_run_id, parent_step_id, events -> 0 AS event`,
    [runId, ending.status, ending.status === 'completed' ? ending.output : null, error && JSON.stringify(error), now],
  )
  const run = rows[0]
  if (!run) return false
  const events = endingEvents(runId, run, ending, error)
  const { rows: waited } = await q.query<{ name: string }>(
    `WITH calls AS (DELETE FROM jobs.queue WHERE run_id = $1),
          timers AS (DELETE FROM jobs.timers WHERE run_id = $1),
          waits AS (DELETE FROM jobs.waits WHERE run_id = $1),
          steps AS (UPDATE jobs.steps SET status = 'cancelled', finished_at = $2 WHERE run_id = $1 AND status = 'pending')
     SELECT DISTINCT event_name AS name FROM jobs.waits WHERE event_name = ANY ($3::text[])`,
    [runId, now, events.map(({ name }) => name)],
  )
  if (run.parent_run_id && run.parent_step_id) {
    const output = ending.status === 'completed' ? `{"data":${ending.output}}` : JSON.stringify({ error })
    await q.query('SELECT jobs.complete_step($1, $2, $3, $4, $5)', [
      run.parent_run_id,
      run.parent_step_id,
      output,
      ending.status === 'completed' ? 'done' : 'failed',
      now,
    ])
  }
  // Nobody hears most endings: storing them all would double the work of a run.
  await insertEvents(
    q,
    events.filter((event) => triggersAny(engine, event) || waited.some(({ name }) => name === event.name)),
  )
  return true
}

function endingEvents(runId: string, run: FinishedRun, ending: Ending, error: object | null): NewEvent[] {
  const data = {
    function_id: run.function_id,
    run_id: runId,
    ...(run.parent_run_id ? { correlation_id: `${run.parent_run_id}.${run.parent_step_id}` } : {}),
  }
  const events: NewEvent[] = []
  // The end of a run that was itself started by an ending is not news, or one such function would run for ever.
  if (run.event.name.startsWith('inngest/function.') && run.event.name !== 'inngest/function.invoked') return events
  if (ending.status === 'cancelled') {
    events.push({ name: 'inngest/function.cancelled', data: { ...data, event: run.event, error } })
  } else {
    const result = ending.status === 'completed' ? { result: JSON.parse(ending.output) as unknown } : { error }
    events.push({ name: 'inngest/function.finished', data: { ...data, event: run.event, ...result } })
  }
  if (ending.status === 'failed')
    events.push({ name: 'inngest/function.failed', data: { ...data, error, event: run.event } })
  return events
}

function errorOf(ending: Ending): object | null {
  if (ending.status === 'completed') return null
  if (ending.status === 'cancelled') return { name: 'FunctionCancelledError', message: ending.reason }
  return normaliseError(ending.error)
}

/** Whatever was thrown, as `{ name, message, stack? }`. */
export function normaliseError(error: unknown): { name: string; message: string; stack?: string } {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const { name = 'Error', message, ...rest } = error as { name?: string; message: unknown }
    return { ...rest, name, message: String(message) }
  }
  return { name: 'Error', message: typeof error === 'string' ? error : JSON.stringify(error ?? 'Unknown error') }
}
