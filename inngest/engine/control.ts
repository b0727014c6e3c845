import type { Pool } from 'pg'
import { createRun } from './create-run'
import { finishRun } from './finish-run'
import { insertEvents, wakeWorkers } from './insert-events'
import { inTransaction } from './transaction'
import type { EngineContext, EventPayload, FunctionConfig } from './types'

/** What staff do to runs; works from any process, the worker need not be the one that is asked. */
export function createControl(pool: Pool, now: () => Date = () => new Date()) {
  async function context(): Promise<EngineContext> {
    const { rows } = await pool.query<{ config: FunctionConfig }>(
      'SELECT config FROM jobs.functions WHERE active ORDER BY id',
    )
    const functions = new Map(rows.map(({ config }) => [config.id, config]))
    return { pool, sql: pool, now, functions, backoff: () => 0, log: { info() {}, warn() {}, error() {} } }
  }

  return {
    /** Ends a run that is under way; a call being made is let finish and its answer dropped. False when it had ended. */
    async cancelRun(runId: string, reason = 'Cancelled by staff.'): Promise<boolean> {
      const engine = await context()
      return inTransaction(pool, async (q) => {
        await q.query('SELECT 1 FROM jobs.runs WHERE id = $1 FOR NO KEY UPDATE', [runId])
        const cancelled = await finishRun(q, engine, runId, { status: 'cancelled', reason })
        await wakeWorkers(q)
        return cancelled
      })
    },

    /** Starts a new run with the events of one that has ended, from the beginning. Null when there is no such run or function. */
    async retryRun(runId: string): Promise<string | null> {
      const engine = await context()
      return inTransaction(pool, async (q) => {
        const { rows } = await q.query<{ function_id: string; events: EventPayload[]; event_ids: string[] }>(
          'SELECT function_id, events, event_ids FROM jobs.runs WHERE id = $1 AND finished_at IS NOT NULL',
          [runId],
        )
        const run = rows[0]
        const fn = run && engine.functions.get(run.function_id)
        if (!fn) return null
        const id = await createRun(q, engine, fn, run.events, { originalRunId: runId })
        await wakeWorkers(q)
        return id
      })
    },

    /** Sends an event by hand and returns its id. */
    async sendTestEvent(name: string, data: Record<string, unknown>): Promise<string> {
      const [id] = await insertEvents(pool, [{ name, data }])
      return id ?? ''
    },
  }
}
