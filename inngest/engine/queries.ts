import { nextTick } from './schedule'
import type { EventPayload, FunctionConfig, RunStatus, Sql } from './types'

export type RunSummary = {
  id: string
  functionId: string
  functionName: string
  status: RunStatus
  eventName: string
  stepCount: number
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  error: { name: string; message: string } | null
}

export type RunFilter = { status?: RunStatus; functionId?: string; before?: string; limit?: number }

const summary = `r.id, r.function_id AS "functionId", coalesce(f.name, r.function_id) AS "functionName", r.status,
  r.event_name AS "eventName", r.step_count AS "stepCount", r.created_at AS "createdAt", r.started_at AS "startedAt",
  r.finished_at AS "finishedAt", r.error`

/** Runs, newest first, below the run `before`; at most `limit` (50, no more than 200). */
export async function listRuns(
  q: Sql,
  { status, functionId, before, limit = 50 }: RunFilter = {},
): Promise<RunSummary[]> {
  const conditions: string[] = []
  const values: unknown[] = [Math.min(limit, 200)]
  const add = (condition: string, value: unknown) => conditions.push(`${condition} $${values.push(value)}`)
  if (status) add('r.status =', status)
  if (functionId) add('r.function_id =', functionId)
  if (before) add('r.id <', before)
  const { rows } = await q.query<RunSummary>(
    `SELECT ${summary} FROM jobs.runs r LEFT JOIN jobs.functions f ON f.id = r.function_id
      ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY r.id DESC LIMIT $1`,
    values,
  )
  return rows
}

export type RunStep = {
  id: string
  name: string
  op: string
  status: 'pending' | 'done' | 'failed' | 'cancelled'
  attempt: number
  output: { data: unknown } | { error: unknown } | null
  opts: unknown
  createdAt: Date
  finishedAt: Date | null
  dueAt: Date | null
}
export type RunAttempt = {
  stepId: string | null
  stepName: string | null
  attempt: number
  error: { name: string; message: string; stack?: string }
  failedAt: Date
  retryAt: Date | null
}
export type RunCall = {
  stepId: string | null
  state: 'waiting' | 'ready' | 'leased' | 'blocked'
  runAt: Date
  attempt: number
  blockedOn: string | null
}
export type RunDetail = RunSummary & {
  events: EventPayload[]
  output: unknown
  parentRunId: string | null
  originalRunId: string | null
  steps: RunStep[]
  attempts: RunAttempt[]
  calls: RunCall[]
  children: { id: string; functionId: string; status: RunStatus }[]
}

/** A run with its steps in the order they ended, the tries that failed, and the calls still to be made. Null when there is none. */
export async function getRun(q: Sql, id: string): Promise<RunDetail | null> {
  const { rows } = await q.query<RunDetail>(
    `SELECT ${summary}, r.events, r.output, r.parent_run_id AS "parentRunId", r.original_run_id AS "originalRunId"
       FROM jobs.runs r LEFT JOIN jobs.functions f ON f.id = r.function_id WHERE r.id = $1`,
    [id],
  )
  const run = rows[0]
  if (!run) return null
  const { rows: steps } = await q.query<RunStep>(
    `SELECT s.id, s.name, s.op, s.status, s.attempt, s.output, s.opts, s.created_at AS "createdAt", s.finished_at AS "finishedAt",
            (SELECT min(t.run_at) FROM jobs.timers t WHERE t.run_id = s.run_id AND t.step_id = s.id) AS "dueAt"
       FROM jobs.steps s WHERE s.run_id = $1 ORDER BY s.position NULLS LAST, s.created_at`,
    [id],
  )
  const { rows: attempts } = await q.query<RunAttempt>(
    `SELECT step_id AS "stepId", step_name AS "stepName", attempt, error, failed_at AS "failedAt", retry_at AS "retryAt"
       FROM jobs.attempts a WHERE run_id = $1 ORDER BY a.id`,
    [id],
  )
  const { rows: calls } = await q.query<RunCall>(
    `SELECT step_id AS "stepId", state, run_at AS "runAt", attempt, blocked_on AS "blockedOn" FROM jobs.queue WHERE run_id = $1 ORDER BY id`,
    [id],
  )
  const { rows: children } = await q.query<RunDetail['children'][number]>(
    `SELECT id, function_id AS "functionId", status FROM jobs.runs WHERE parent_run_id = $1 ORDER BY id`,
    [id],
  )
  return { ...run, steps, attempts, calls, children }
}

export type FunctionSummary = {
  id: string
  name: string
  active: boolean
  version: number
  syncedAt: Date
  triggers: FunctionConfig['triggers']
  crons: { cron: string; nextAt: Date }[]
  running: number
  failedLastDay: number
  lastFinishedAt: Date | null
}

/** Every function with its crons' next ticks and how it has fared. */
export async function listFunctions(q: Sql, now: Date = new Date()): Promise<FunctionSummary[]> {
  const { rows } = await q.query<Omit<FunctionSummary, 'triggers' | 'crons'> & { config: FunctionConfig }>(
    `SELECT f.id, f.name, f.active, f.version, f.synced_at AS "syncedAt", f.config,
            (SELECT count(*)::int FROM jobs.runs r WHERE r.function_id = f.id AND r.finished_at IS NULL) AS running,
            (SELECT count(*)::int FROM jobs.runs r WHERE r.function_id = f.id AND r.status = 'failed'
                AND r.finished_at > $1::timestamptz - interval '1 day') AS "failedLastDay",
            (SELECT max(finished_at) FROM (SELECT finished_at FROM jobs.runs r WHERE r.function_id = f.id ORDER BY r.id DESC LIMIT 20) x) AS "lastFinishedAt"
       FROM jobs.functions f ORDER BY f.active DESC, f.id`,
    [now],
  )
  return rows.map(({ config, ...row }) => ({
    ...row,
    triggers: config.triggers,
    crons: config.triggers.flatMap((trigger) =>
      'cron' in trigger ? { cron: trigger.cron, nextAt: nextTick(trigger.cron, now) } : [],
    ),
  }))
}

export type QueueDepth = {
  ready: number
  waiting: number
  leased: number
  blocked: number
  timers: number
  waits: number
  unroutedEvents: number
  /** Seconds that the oldest ready call has waited. */
  lagSeconds: number
}

/** How much work there is, for metrics and the admin's head line. */
export async function queueDepth(q: Sql, now: Date = new Date()): Promise<QueueDepth> {
  const { rows } = await q.query<QueueDepth>(
    `SELECT count(*) FILTER (WHERE state = 'ready')::int AS ready, count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
            count(*) FILTER (WHERE state = 'leased')::int AS leased, count(*) FILTER (WHERE state = 'blocked')::int AS blocked,
            (SELECT count(*)::int FROM jobs.timers) AS timers, (SELECT count(*)::int FROM jobs.waits) AS waits,
            (SELECT count(*)::int FROM jobs.events WHERE route_at <= $1) AS "unroutedEvents",
            coalesce(extract(epoch FROM $1::timestamptz - min(run_at) FILTER (WHERE state = 'ready')), 0)::float8 AS "lagSeconds"
       FROM jobs.queue`,
    [now],
  )
  return rows[0] as QueueDepth
}
