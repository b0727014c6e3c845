import type { EngineContext } from './types'

export type RetentionOptions = { finishedDays?: number; failedDays?: number; eventDays?: number }

const batchSize = 500
const dayMs = 86_400_000

/**
 * Removes what is no longer of use, in small batches: completed and cancelled runs (7 days), failed ones (30 days),
 * routed events (7 days) and spent counters. Safe in several workers. Returns how many runs and events went.
 */
export async function removeOld(engine: EngineContext, options: RetentionOptions = {}): Promise<number> {
  const { finishedDays = 7, failedDays = 30, eventDays = 7 } = options
  const before = (days: number) => new Date(engine.now().getTime() - days * dayMs)
  let removed = 0
  removed += await inBatches(
    engine,
    `DELETE FROM jobs.runs WHERE id IN (
       SELECT id FROM jobs.runs WHERE finished_at < $1 AND (status <> 'failed' OR finished_at < $2) LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)`,
    [before(finishedDays), before(failedDays)],
  )
  removed += await inBatches(
    engine,
    `DELETE FROM jobs.events WHERE id IN (
       SELECT id FROM jobs.events WHERE received_at < $1 AND route_at IS NULL LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)`,
    [before(eventDays)],
  )
  await inBatches(
    engine,
    `DELETE FROM jobs.counters WHERE key IN (SELECT key FROM jobs.counters WHERE expires_at < $1 LIMIT ${batchSize})`,
    [engine.now()],
  )
  return removed
}

async function inBatches(engine: EngineContext, text: string, values: unknown[]): Promise<number> {
  let total = 0
  for (;;) {
    const { rowCount } = await engine.sql.query(text, values)
    total += rowCount ?? 0
    if ((rowCount ?? 0) < batchSize) return total
  }
}
