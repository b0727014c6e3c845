import { normaliseError } from './finish-run'
import type { EngineContext, Op, Sql } from './types'

/**
 * Saves the result of a step unless it has one: the first writer wins. Says whether it was saved.
 * The caller holds the run's row lock.
 */
export async function saveResult(
  q: Sql,
  engine: EngineContext,
  runId: string,
  op: Op,
  result: { data: unknown } | { error: unknown },
  attempt = 0,
): Promise<boolean> {
  const failed = 'error' in result
  const output = failed ? { error: normaliseError(result.error) } : result
  const { rowCount } = await q.query(
    `WITH saved AS (
       INSERT INTO jobs.steps AS s (run_id, id, op, name, status, output, position, attempt, created_at, finished_at)
       SELECT id, $2, $3, $4, $5, $6, step_count + 1, $7, $8, $8 FROM jobs.runs WHERE id = $1
       ON CONFLICT (run_id, id) DO UPDATE SET status = excluded.status, output = excluded.output,
         position = excluded.position, attempt = excluded.attempt, finished_at = excluded.finished_at
       WHERE s.status = 'pending' RETURNING 1
     )
     UPDATE jobs.runs SET step_count = step_count + 1 WHERE id = $1 AND EXISTS (SELECT 1 FROM saved)`,
    [runId, op.id, kindOf(op), nameOf(op), failed ? 'failed' : 'done', JSON.stringify(output), attempt, engine.now()],
  )
  return rowCount === 1
}

/** Notes a step that is still to come. False when it was known before. */
export async function savePending(q: Sql, engine: EngineContext, runId: string, op: Op): Promise<boolean> {
  const { rowCount } = await q.query(
    `INSERT INTO jobs.steps (run_id, id, op, name, opts, status, created_at) VALUES ($1, $2, $3, $4, $5, 'pending', $6)
     ON CONFLICT DO NOTHING`,
    [runId, op.id, kindOf(op), nameOf(op), optionsOf(op), engine.now()],
  )
  return rowCount === 1
}

/** Planned, run or failed, it is one kind of step to whoever looks at it. */
function kindOf(op: Op): string {
  return ['Step', 'StepPlanned', 'StepError', 'StepFailed'].includes(op.op) ? 'StepRun' : op.op
}

/** What a step waits for, for people to read: a sleep has its length in the name, a wait its event. */
function optionsOf(op: Op): string | null {
  return op.op === 'StepPlanned' ? null : JSON.stringify({ ...op.opts, name: op.name })
}

function nameOf(op: Op): string {
  return op.displayName ?? op.name ?? op.id
}
