import { flushDueBuffer } from './buffers'
import { createRun } from './create-run'
import { type Ending, finishRun } from './finish-run'
import { newUlid } from './ids'
import { lastTick, nextTick } from './schedule'
import { inTransaction } from './transaction'
import type { EngineContext } from './types'

type Timer = {
  id: string
  kind: string
  run_id: string
  step_id: string
  key: string
  payload: Record<string, unknown> | null
}

const batchSize = 200
const parallel = 4

/** Fires every timer that is due; each takes effect once however many workers try. Returns how many were due. */
export async function fireTimers(engine: EngineContext): Promise<number> {
  const { rows } = await engine.sql.query<Timer>(
    'SELECT id, kind, run_id, step_id, key, payload FROM jobs.timers WHERE run_at <= $1 ORDER BY run_at LIMIT $2',
    [engine.now(), batchSize],
  )
  const queue = rows.values()
  const work = async () => {
    for (const timer of queue) await fire(engine, timer)
  }
  await Promise.all(Array.from({ length: Math.min(parallel, rows.length) }, work))
  return rows.length
}

async function fire(engine: EngineContext, timer: Timer): Promise<void> {
  switch (timer.kind) {
    case 'sleep':
    case 'wait-timeout':
      return completeStep(engine, timer, { data: null })
    case 'event':
      return completeStep(engine, timer, { data: timer.payload })
    case 'invoke-timeout':
      return completeStep(engine, timer, {
        error: { name: 'InvokeTimeoutError', message: 'The invoked function did not finish in time.' },
      })
    case 'cancel':
      return end(engine, timer, {
        status: 'cancelled',
        reason: `Cancelled by the event ${String(timer.payload?.name)}.`,
      })
    case 'start-timeout':
      return end(
        engine,
        timer,
        { status: 'cancelled', reason: 'The run did not start in time.' },
        `AND status = 'queued'`,
      )
    case 'finish-timeout':
      return end(engine, timer, { status: 'cancelled', reason: 'The run did not finish in time.' })
    case 'buffer':
      return inTransaction(engine.pool, (q) => flushDueBuffer(q, engine, timer.key))
    case 'cron':
      return fireCron(engine, timer)
    default:
      throw new Error(`Unknown timer "${timer.kind}"`)
  }
}

async function completeStep(
  engine: EngineContext,
  timer: Timer,
  output: { data: unknown } | { error: object },
): Promise<void> {
  const status = 'error' in output ? 'failed' : 'done'
  // Takes the timer away with the step; a timer of a step that has ended otherwise is left over and goes here.
  const { rows } = await engine.sql.query<{ completed: boolean }>(
    'SELECT jobs.complete_step($1, $2, $3, $4, $5) AS completed',
    [timer.run_id, timer.step_id, JSON.stringify(output), status, engine.now()],
  )
  if (!rows[0]?.completed) await engine.sql.query('DELETE FROM jobs.timers WHERE id = $1', [timer.id])
}

async function end(engine: EngineContext, timer: Timer, ending: Ending, condition = ''): Promise<void> {
  await inTransaction(engine.pool, async (q) => {
    const { rows } = await q.query(
      `SELECT 1 FROM jobs.runs WHERE id = $1 AND finished_at IS NULL ${condition} FOR NO KEY UPDATE`,
      [timer.run_id],
    )
    if (rows.length > 0) await finishRun(q, engine, timer.run_id, ending)
    else await q.query('DELETE FROM jobs.timers WHERE id = $1', [timer.id])
  })
}

/** One run for the latest tick, however many were missed, then the timer moves to the next tick in the future. */
async function fireCron(engine: EngineContext, timer: Timer): Promise<void> {
  const { functionId, cron } = timer.payload as { functionId: string; cron: string }
  await inTransaction(engine.pool, async (q) => {
    const now = engine.now()
    const { rows } = await q.query('SELECT 1 FROM jobs.timers WHERE id = $1 AND run_at <= $2 FOR UPDATE SKIP LOCKED', [
      timer.id,
      now,
    ])
    if (rows.length === 0) return
    const fn = engine.functions.get(functionId)
    if (fn) {
      const tick = lastTick(cron, now)
      const event = { id: newUlid(), name: 'inngest/scheduled.timer', data: { cron }, ts: tick.getTime() }
      await createRun(q, engine, fn, [event], { uniqueKey: `cron:${functionId}:${cron}:${tick.toISOString()}` })
    }
    await q.query('UPDATE jobs.timers SET run_at = $2 WHERE id = $1', [timer.id, nextTick(cron, now)])
  })
}
