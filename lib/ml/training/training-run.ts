import 'server-only'
import { pool, sqlTransaction } from '@/lib/db'
import { log } from '@/lib/log'
import { deleteArtefacts } from '@/lib/ml/registry/artefacts'
import { ensureModel } from '@/lib/ml/registry/describe-models'
import { runFolder } from '@/lib/ml/registry/keys'

export type Trigger = 'schedule' | 'hand' | 'drift' | 'first'
export type OpenedRun = { id: string; isRefused: boolean; reason: string | null }

/** A run that was silent for this long is taken for dead: its worker ended and nobody takes it up. */
const silenceMinutes = 20

/**
 * Begins a training, or says why not: one model is trained once at a time. The refused one leaves a row that names the
 * running one. A run that fell silent is closed as failed and what it left is removed first. The same id begins once.
 */
export async function openRun({
  id,
  model,
  trigger,
  requestedBy,
}: {
  id: string
  model: string
  trigger: Trigger
  requestedBy: string | null
}): Promise<OpenedRun> {
  await closeSilentRuns(model)
  return sqlTransaction(async (q) => {
    await ensureModel(q, model)
    // Without a target both may collide: with its own row, when the step is repeated, or with another run's.
    await q.query(
      `INSERT INTO model_runs (id, model_name, trigger, requested_by, step) VALUES ($1, $2, $3, $4, 'load') ON CONFLICT DO NOTHING`,
      [id, model, trigger, requestedBy],
    )
    const { rows } = await q.query<{ state: string; reason: string | null }>(
      'SELECT state, reason FROM model_runs WHERE id = $1',
      [id],
    )
    if (rows[0]) return { id, isRefused: rows[0].state !== 'running', reason: rows[0].reason }
    const reason = (await whyNot(model)) ?? 'Another training was at work.'
    await q.query(
      `INSERT INTO model_runs (id, model_name, trigger, requested_by, state, reason, finished_at) VALUES ($1, $2, $3, $4, 'refused', $5, now())`,
      [id, model, trigger, requestedBy, reason],
    )
    return { id, isRefused: true, reason }
  })
}

/** Why a training of the model cannot begin now, in words; null when it can. */
export async function whyNot(model: string): Promise<string | null> {
  const { rows } = await pool.query<{ started: string; step: string; progress: number }>(
    `SELECT to_char(started_at AT TIME ZONE 'UTC', 'HH24:MI') AS started, step, progress FROM model_runs
     WHERE model_name = $1 AND state = 'running' AND heartbeat_at > now() - $2 * interval '1 minute'`,
    [model, silenceMinutes],
  )
  const [run] = rows
  return run
    ? `A training of this model has been at work since ${run.started} UTC (${run.step}, ${Math.round(run.progress * 100)}%).`
    : null
}

/** Notes where a run stands and that it lives; a failure to note is only logged. */
export async function noteProgress(runId: string, step: string, progress: number): Promise<void> {
  await pool
    .query(`UPDATE model_runs SET step = $2, progress = $3, heartbeat_at = now() WHERE id = $1 AND state = 'running'`, [
      runId,
      step,
      Math.min(1, Math.max(0, progress)),
    ])
    .catch((error: unknown) => log.warn({ err: error, runId }, 'the progress of a training could not be noted'))
}

/** Ends a run and removes what its steps handed on. Ending it again changes nothing. */
export async function closeRun(
  runId: string,
  state: 'done' | 'skipped' | 'failed',
  { reason = null, versionId = null }: { reason?: string | null; versionId?: string | null } = {},
): Promise<void> {
  await deleteArtefacts(runFolder(runId))
  await pool.query(
    `UPDATE model_runs SET state = $2::model_run_state, reason = $3, version_id = $4, progress = CASE WHEN $2 = 'done' THEN 1 ELSE progress END, finished_at = now()
     WHERE id = $1 AND state = 'running'`,
    [runId, state, reason?.slice(0, 1_000) ?? null, versionId],
  )
}

/** Whether the run may still go on: it was not closed by somebody who took it for dead. */
export async function isRunning(runId: string): Promise<boolean> {
  return (await pool.query(`SELECT 1 FROM model_runs WHERE id = $1 AND state = 'running'`, [runId])).rowCount === 1
}

/** Closes runs that fell silent, of one model or of all; the version that is live is not touched. */
export async function closeSilentRuns(model: string | null = null): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM model_runs WHERE state = 'running' AND heartbeat_at <= now() - $1 * interval '1 minute' AND ($2::text IS NULL OR model_name = $2)`,
    [silenceMinutes, model],
  )
  for (const { id } of rows)
    await closeRun(id, 'failed', { reason: 'The worker that trained it ended, and none went on with it.' })
  return rows.length
}
