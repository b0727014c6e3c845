import { applyOps, type RunState } from './apply-ops'
import { finishRun, normaliseError } from './finish-run'
import { maxAttempts } from './retries'
import { saveResult } from './steps'
import { inTransaction } from './transaction'
import type { EngineContext, EventPayload, Job, Outcome, Sql } from './types'

const maxSteps = 1000
// Results that come close together are discovered in one call instead of one each.
const siblingPauseMs = 40

type Held = { dirty: boolean }
type LockedRun = { step_count: number; event: EventPayload }

/** `again`: the run's next call is to be made at once, under the same lease. `stale`: nothing was written. */
export type Applied = 'done' | 'again' | 'stale'

/**
 * Writes the answer to a call in one short transaction. It is stale when the lease was lost or the run is over: then
 * somebody else answers, or nobody need. With `keep`, a job that has more to ask keeps its lease.
 */
export async function applyOutcome(engine: EngineContext, job: Job, outcome: Outcome, keep = false): Promise<Applied> {
  return inTransaction(engine.pool, async (q) => {
    const { rows: runs } = await q.query<LockedRun>(
      `SELECT step_count, events -> 0 AS event FROM jobs.runs
        WHERE id = $1 AND finished_at IS NULL FOR NO KEY UPDATE`,
      [job.runId],
    )
    const { rows: held } = await q.query<Held>(
      `SELECT dirty FROM jobs.queue WHERE id = $1 AND lease_token = $2 AND state = 'leased' FOR UPDATE`,
      [job.id, job.token],
    )
    const [run] = runs
    if (!run || !held[0]) return 'stale'
    const state = { id: job.runId, event: run.event, attempt: job.attempt }
    if (outcome.kind === 'finished')
      await finishRun(q, engine, job.runId, { status: 'completed', output: outcome.output })
    else if (run.step_count >= maxSteps)
      await fail(q, engine, job, { name: 'TooManySteps', message: `More than ${maxSteps} steps.` })
    else if (outcome.kind === 'ops') return settleOps(q, engine, job, state, outcome, held[0], keep)
    else await settleError(q, engine, job, state, outcome)
    return 'done'
  })
}

async function settleOps(
  q: Sql,
  engine: EngineContext,
  job: Job,
  run: RunState,
  outcome: Extract<Outcome, { kind: 'ops' }>,
  held: Held,
  keep: boolean,
): Promise<Applied> {
  const effect = await applyOps(q, engine, run, outcome.ops, isLastTry(engine, job))
  if (effect.finished !== undefined) {
    await finishRun(q, engine, job.runId, { status: 'completed', output: effect.finished })
  } else if (effect.failed) {
    await fail(q, engine, job, effect.failed)
  } else if (effect.retry !== undefined) {
    await retry(q, engine, job, effect.retry, outcome.retryAfterMs, outcome.ops[0]?.displayName)
  } else if (job.stepId) {
    await finishStepJob(q, engine, job)
  } else if (effect.saved || held.dirty) {
    if (keep && job.attempt === 0 && !held.dirty) return 'again'
    await lookAgain(q, engine, job)
  } else {
    await q.query('DELETE FROM jobs.queue WHERE id = $1', [job.id])
    await failIfStuck(q, engine, job)
  }
  return 'done'
}

async function settleError(
  q: Sql,
  engine: EngineContext,
  job: Job,
  run: RunState,
  outcome: Extract<Outcome, { kind: 'error' }>,
): Promise<void> {
  if (!outcome.final && !isLastTry(engine, job)) return retry(q, engine, job, outcome.error, outcome.retryAfterMs)
  if (outcome.final || !job.stepId) return fail(q, engine, job, outcome.error)
  // The step's tries are used up without the SDK having had the last word: the function may still catch the error.
  await saveResult(q, engine, run.id, { id: job.stepId, op: 'StepFailed' }, { error: outcome.error }, job.attempt)
  await finishStepJob(q, engine, job)
}

function isLastTry(engine: EngineContext, job: Job): boolean {
  const fn = engine.functions.get(job.functionId)
  return !fn || job.attempt + 1 >= maxAttempts(fn)
}

async function fail(q: Sql, engine: EngineContext, job: Job, error: unknown): Promise<void> {
  await noteAttempt(q, engine, job, error, null)
  await finishRun(q, engine, job.runId, { status: 'failed', error })
}

async function retry(
  q: Sql,
  engine: EngineContext,
  job: Job,
  error: unknown,
  afterMs?: number,
  name?: string,
): Promise<void> {
  const at = new Date(engine.now().getTime() + (afterMs ?? engine.backoff(job.attempt)))
  await noteAttempt(q, engine, job, error, at, name)
  await q.query(
    `UPDATE jobs.queue SET state = 'waiting', run_at = $2, sort_at = $2, attempt = attempt + 1, losses = 0,
            lease_token = NULL, lease_until = NULL, worker = NULL WHERE id = $1`,
    [job.id, at],
  )
}

async function noteAttempt(
  q: Sql,
  engine: EngineContext,
  job: Job,
  error: unknown,
  retryAt: Date | null,
  name?: string,
): Promise<void> {
  await q.query(
    `INSERT INTO jobs.attempts (run_id, step_id, step_name, attempt, error, failed_at, retry_at)
     VALUES ($1, $2, coalesce($3, (SELECT name FROM jobs.steps WHERE run_id = $1 AND id = $2)), $4, $5, $6, $7)`,
    [job.runId, job.stepId, name ?? null, job.attempt, JSON.stringify(normaliseError(error)), engine.now(), retryAt],
  )
}

/** The step is done: its call goes, and the function is asked what comes next. */
async function finishStepJob(q: Sql, engine: EngineContext, job: Job): Promise<void> {
  const now = engine.now()
  await q.query(
    `WITH gone AS (DELETE FROM jobs.queue WHERE id = $1)
     SELECT jobs.enqueue($2, NULL, CASE WHEN EXISTS (
       SELECT 1 FROM jobs.queue WHERE run_id = $2 AND step_id IS NOT NULL AND id <> $1 AND state IN ('ready', 'leased', 'blocked')
     ) THEN $4::timestamptz ELSE $3::timestamptz END, $3)`,
    [job.id, job.runId, now, new Date(now.getTime() + siblingPauseMs)],
  )
}

async function lookAgain(q: Sql, engine: EngineContext, job: Job): Promise<void> {
  await q.query(
    `UPDATE jobs.queue q SET state = 'ready', run_at = $2, sort_at = $2::timestamptz - r.priority_ms * interval '1 millisecond',
            attempt = 0, losses = 0, dirty = false, lease_token = NULL, lease_until = NULL, worker = NULL
       FROM jobs.runs r WHERE q.id = $1 AND r.id = q.run_id`,
    [job.id, engine.now()],
  )
}

/** A function that neither finished nor left anything to wait for would otherwise never end. */
async function failIfStuck(q: Sql, engine: EngineContext, job: Job): Promise<void> {
  const { rows } = await q.query(
    `SELECT 1 FROM jobs.steps WHERE run_id = $1 AND status = 'pending' UNION ALL SELECT 1 FROM jobs.queue WHERE run_id = $1 LIMIT 1`,
    [job.runId],
  )
  if (rows.length === 0)
    await fail(q, engine, job, { name: 'StuckRun', message: 'The function answered without anything left to do.' })
}
