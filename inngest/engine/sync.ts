import { createHash } from 'node:crypto'
import { assertExpression } from './cel'
import type { Call } from './dispatch'
import { wakeWorkers } from './insert-events'
import { nextTick } from './schedule'
import { inTransaction } from './transaction'
import type { EngineContext, FunctionConfig, Sql } from './types'

/**
 * Asks the app for its functions (an in-band sync), stores them, sets the timers of their crons and returns their ids.
 * Throws when the app does not answer as the SDK does, or when an expression or a cron is malformed.
 */
export async function syncFunctions(engine: EngineContext, call: Call, url: string): Promise<string[]> {
  const response = await call(
    new Request(url, {
      method: 'PUT',
      headers: { host: new URL(url).host, 'content-type': 'application/json', 'x-inngest-sync-kind': 'in_band' },
      body: JSON.stringify({ url }),
    }),
  )
  const body = (await response.json()) as { app_id?: string; functions?: FunctionConfig[] }
  if (response.status !== 200 || !body.app_id || !body.functions) {
    throw new Error(`The functions could not be read from ${url}: status ${response.status}`)
  }
  const { app_id: appId, functions } = body
  functions.forEach(check)
  await inTransaction(engine.pool, async (q) => {
    await q.query(`SELECT pg_advisory_xact_lock(hashtext('jobs.sync'))`)
    await storeFunctions(q, appId, functions)
    await setCrons(q, engine, appId, functions)
    await wakeWorkers(q, 'functions')
  })
  await loadFunctions(engine)
  return functions.map((fn) => fn.id)
}

/**
 * Learns every function in use, so that this worker also routes events to those that only a newer one serves.
 * Functions it knew stay known: their runs may still be under way here.
 */
export async function loadFunctions(engine: EngineContext): Promise<void> {
  const { rows } = await engine.sql.query<{ config: FunctionConfig }>(
    'SELECT config FROM jobs.functions WHERE active ORDER BY id',
  )
  for (const { config } of rows) engine.functions.set(config.id, config)
}

function check(fn: FunctionConfig): void {
  const limits = typeof fn.concurrency === 'object' ? [fn.concurrency].flat() : []
  const expressions = [
    ...fn.triggers.map((trigger) => ('event' in trigger ? trigger.expression : undefined)),
    ...limits.map((limit) => limit.key),
    ...(fn.cancel ?? []).map((cancel) => cancel.if),
    fn.idempotency,
    fn.rateLimit?.key,
    fn.throttle?.key,
    fn.singleton?.key,
    fn.debounce?.key,
    fn.batchEvents?.key,
    fn.batchEvents?.if,
    fn.priority?.run,
  ]
  try {
    for (const expression of expressions) if (expression) assertExpression(expression)
    for (const trigger of fn.triggers) if ('cron' in trigger) nextTick(trigger.cron, new Date())
  } catch (error) {
    throw new Error(`The function ${fn.id} is misconfigured: ${(error as Error).message}`, { cause: error })
  }
}

async function storeFunctions(q: Sql, appId: string, functions: FunctionConfig[]): Promise<void> {
  const rows = functions.map((fn) => {
    const config = JSON.stringify(fn)
    return { id: fn.id, name: fn.name ?? fn.id, config: fn, hash: createHash('sha256').update(config).digest('hex') }
  })
  await q.query(
    `INSERT INTO jobs.functions AS f (id, app_id, name, config, config_hash)
     SELECT id, $2, name, config, hash FROM json_to_recordset($1::json) AS x (id text, name text, config json, hash text)
     ON CONFLICT (id) DO UPDATE SET app_id = $2, name = excluded.name, config = excluded.config, active = true, synced_at = now(),
       version = f.version + (f.config_hash <> excluded.config_hash)::int, config_hash = excluded.config_hash`,
    [JSON.stringify(rows), appId],
  )
  await q.query('UPDATE jobs.functions SET active = false WHERE app_id = $1 AND active AND id <> ALL ($2::text[])', [
    appId,
    functions.map((fn) => fn.id),
  ])
}

/** A new cron waits for its next tick; one that was known keeps its time, so that a missed tick is made up for. */
async function setCrons(q: Sql, engine: EngineContext, appId: string, functions: FunctionConfig[]): Promise<void> {
  const timers = functions.flatMap((fn) =>
    fn.triggers.flatMap((trigger) => ('cron' in trigger ? { functionId: fn.id, cron: trigger.cron, appId } : [])),
  )
  for (const payload of timers) {
    await q.query(
      `INSERT INTO jobs.timers (kind, key, run_at, payload) VALUES ('cron', $1, $2, $3) ON CONFLICT DO NOTHING`,
      [`${payload.functionId}:${payload.cron}`, nextTick(payload.cron, engine.now()), JSON.stringify(payload)],
    )
  }
  await q.query(
    `DELETE FROM jobs.timers WHERE kind = 'cron' AND payload ->> 'appId' = $1 AND key <> ALL ($2::text[])`,
    [appId, timers.map((payload) => `${payload.functionId}:${payload.cron}`)],
  )
}
