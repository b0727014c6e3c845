import type { Pool, QueryResultRow } from 'pg'

/** Anything that runs one SQL statement: a pool, a connection in a transaction, or a wrapper around Prisma's. */
export type Sql = {
  query<Row extends QueryResultRow = QueryResultRow>(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Row[]; rowCount?: number | null }>
}

/** An event as the SDK sees it. */
export type EventPayload = {
  id: string
  name: string
  data: Record<string, unknown>
  ts: number
  [more: string]: unknown
}

/** An event somebody wants to send. With an `id`, a second one within 24 hours is dropped; a `ts` in the future delays it. */
export type NewEvent = {
  name: string
  data?: unknown
  id?: string
  ts?: number
  user?: unknown
  v?: string
  meta?: unknown
}

export type Limit = { limit: number; key?: string; scope?: 'fn' | 'env' | 'account' }

/** What the SDK says of a function when it registers. */
export type FunctionConfig = {
  id: string
  name: string
  triggers: ({ event: string; expression?: string } | { cron: string; jitter?: string })[]
  steps: { step: { retries?: { attempts?: number }; runtime: { url: string } } }
  idempotency?: string
  batchEvents?: { maxSize: number; timeout: string; key?: string; if?: string }
  rateLimit?: { limit: number; period: string; key?: string }
  throttle?: { limit: number; period: string; key?: string; burst?: number }
  singleton?: { mode: 'skip' | 'cancel'; key?: string }
  cancel?: { event: string; if?: string; timeout?: string }[]
  debounce?: { period: string; key?: string; timeout?: string }
  timeouts?: { start?: string; finish?: string }
  priority?: { run?: string }
  concurrency?: number | Limit | Limit[]
}

/** An operation in a reply of the SDK. */
export type Op = {
  id: string
  op: string
  name?: string
  displayName?: string
  opts?: Record<string, unknown> & {
    timeout?: string
    if?: string
    function_id?: string
    payload?: { data?: unknown; v?: string; meta?: unknown }
    parallelMode?: string
  }
  data?: unknown
  error?: unknown
}

export type RunStatus = 'queued' | 'running' | 'completed' | 'failed' | 'cancelled'

/** One call to make: without a step the function is asked what comes next. */
export type Job = {
  id: string
  runId: string
  stepId: string | null
  functionId: string
  attempt: number
  losses: number
  token: string
  /** It holds a place under a concurrency key. */
  limited: boolean
}

/** The SDK's answer to a call, freed of HTTP. */
export type Outcome =
  | { kind: 'finished'; output: string }
  | { kind: 'ops'; ops: Op[]; retryAfterMs?: number }
  | { kind: 'error'; error: unknown; final: boolean; retryAfterMs?: number }

export type Log = Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>

/** What every part of the engine is handed. */
export type EngineContext = {
  pool: Pool
  /** The pool for single statements. */
  sql: Sql
  /** The time the engine goes by; tests move it. */
  now(): Date
  /** Milliseconds to wait before try number `attempt` + 1 (0-based). */
  backoff(attempt: number): number
  functions: Map<string, FunctionConfig>
  log: Log
}
