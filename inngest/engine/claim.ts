import type { EngineContext, Job } from './types'

// Any number that nothing else in the database uses as the first half of an advisory lock.
const livenessClass = 1_784_223

type ClaimedRow = {
  id: string
  run_id: string
  step_id: string | null
  function_id: string
  attempt: number
  losses: number
  token: string
  contended: boolean
  limited: boolean
}

/** Leases up to `count` ready jobs of the functions served. `contended` says that there may be more to take at once. */
export async function claimJobs(
  engine: EngineContext,
  worker: number,
  count: number,
  leaseMs: number,
  served: string[],
): Promise<{ jobs: Job[]; contended: boolean }> {
  const { rows } = await engine.sql.query<ClaimedRow>('SELECT * FROM jobs.claim($1, $2, $3, $4, $5)', [
    worker,
    count,
    engine.now(),
    leaseMs,
    served,
  ])
  const jobs = rows
    .filter((row) => !row.contended)
    .map((row) => ({
      id: row.id,
      runId: row.run_id,
      stepId: row.step_id,
      functionId: row.function_id,
      attempt: row.attempt,
      losses: row.losses,
      token: row.token,
      limited: row.limited,
    }))
  return { jobs, contended: rows.length > jobs.length }
}

/** Makes due jobs ready and takes back leases that ran out. */
export async function promoteJobs(engine: EngineContext): Promise<number> {
  const { rows } = await engine.sql.query<{ moved: number }>('SELECT jobs.promote($1) AS moved', [engine.now()])
  return rows[0]?.moved ?? 0
}

/** Extends the leases this worker still holds. One whose row is locked is being answered at this moment and needs none. */
export async function renewLeases(engine: EngineContext, tokens: string[], leaseMs: number): Promise<void> {
  if (tokens.length === 0) return
  await engine.sql.query(
    `UPDATE jobs.queue SET lease_until = $2 WHERE id IN (
       SELECT id FROM jobs.queue WHERE state = 'leased' AND lease_token = ANY ($1::uuid[]) FOR UPDATE SKIP LOCKED)`,
    [tokens, new Date(engine.now().getTime() + leaseMs)],
  )
}

/** Gives leases back so that another worker can take the jobs at once; answers that still come are dropped. */
export async function releaseLeases(engine: EngineContext, tokens: string[]): Promise<void> {
  if (tokens.length === 0) return
  await engine.sql.query(
    `UPDATE jobs.queue SET state = 'ready', lease_token = NULL, lease_until = NULL, worker = NULL
      WHERE state = 'leased' AND lease_token = ANY ($1::uuid[])`,
    [tokens],
  )
}

/** Drops a job whose run is over. */
export async function dropJob(engine: EngineContext, job: Job): Promise<void> {
  await engine.sql.query('DELETE FROM jobs.queue WHERE id = $1 AND lease_token = $2', [job.id, job.token])
}

/** SQL by which a worker shows that it lives, for as long as the connection that ran it. */
export const holdLiveness = `SELECT pg_advisory_lock(${livenessClass}, $1)`

/** The workers that hold leases but whose connection is gone: killed, or cut off from the database. */
export async function findDeadWorkers(engine: EngineContext): Promise<number[]> {
  const { rows } = await engine.sql.query<{ worker: number }>(
    `SELECT DISTINCT q.worker FROM jobs.queue q
      WHERE q.state = 'leased' AND NOT EXISTS (
        SELECT 1 FROM pg_locks l
         WHERE l.locktype = 'advisory' AND l.granted AND l.classid = ${livenessClass} AND l.objid = q.worker::bigint::oid
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`,
  )
  return rows.map((row) => row.worker)
}

/** Takes back every lease of workers known to be dead. Returns how many. */
export async function reapWorkers(engine: EngineContext, workers: number[]): Promise<number> {
  if (workers.length === 0) return 0
  const { rowCount } = await engine.sql.query(
    `UPDATE jobs.queue SET state = 'ready', lease_token = NULL, lease_until = NULL, worker = NULL, losses = losses + 1
      WHERE id IN (SELECT id FROM jobs.queue WHERE state = 'leased' AND worker = ANY ($1::int[]) FOR UPDATE SKIP LOCKED)`,
    [workers],
  )
  return rowCount ?? 0
}

/** Lets a job compete again for each key that has a free place; a safety net behind the triggers that do so at once. */
export async function unblockStranded(engine: EngineContext): Promise<void> {
  await engine.sql.query(
    `UPDATE jobs.queue SET state = 'ready' WHERE id IN (
       SELECT min(id) FROM jobs.queue q
        WHERE state = 'blocked' AND (SELECT count(*) FROM jobs.slots s WHERE s.key = q.blocked_on)
                                    < limit_sizes[array_position(limit_keys, blocked_on)]
        GROUP BY blocked_on)`,
  )
}
