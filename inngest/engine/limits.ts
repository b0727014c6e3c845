import { keyOf } from './cel'
import { parseDuration } from './duration'
import type { EventPayload, FunctionConfig, Sql } from './types'

const day = 86_400_000

/** The concurrency keys a run of the function competes under, with their sizes, sorted so that locks are taken in one order. */
export function concurrencyOf(fn: FunctionConfig, event: EventPayload): { keys: string[]; sizes: number[] } | null {
  const { concurrency } = fn
  if (concurrency === undefined) return null
  const options = typeof concurrency === 'number' ? [{ limit: concurrency }] : [concurrency].flat()
  const sizes = new Map<string, number>()
  for (const option of options) {
    if (option.limit <= 0) continue
    const scope = !option.scope || option.scope === 'fn' ? `fn:${fn.id}` : 'env'
    const key = option.key ? `${scope}:${option.key}:${keyOf(option.key, { event })}` : scope
    sizes.set(key, Math.min(option.limit, sizes.get(key) ?? Infinity))
  }
  const keys = [...sizes.keys()].sort()
  return keys.length > 0 ? { keys, sizes: keys.map((key) => sizes.get(key) ?? 1) } : null
}

/** Whether `rateLimit` and `idempotency` let this event start a run; counts it when they do. */
export async function admits(q: Sql, fn: FunctionConfig, event: EventPayload, now: Date): Promise<boolean> {
  if (fn.idempotency && !(await take(q, `idempotency:${fn.id}:${keyOf(fn.idempotency, { event })}`, 1, day, now)))
    return false
  if (!fn.rateLimit) return true
  const { limit, period, key } = fn.rateLimit
  return take(q, `rate:${fn.id}:${key ? keyOf(key, { event }) : ''}`, limit, parseDuration(period), now)
}

/** At most `limit` times true in a window that opens with the first and lasts `periodMs`. */
async function take(q: Sql, key: string, limit: number, periodMs: number, now: Date): Promise<boolean> {
  const { rows } = await q.query(
    `INSERT INTO jobs.counters AS c (key, used, expires_at) VALUES ($1, 1, $3)
     ON CONFLICT (key) DO UPDATE SET
       used = CASE WHEN c.expires_at <= $2 THEN 1 ELSE c.used + 1 END,
       expires_at = CASE WHEN c.expires_at <= $2 THEN $3 ELSE c.expires_at END
     WHERE c.expires_at <= $2 OR c.used < $4
     RETURNING used`,
    [key, now, new Date(now.getTime() + periodMs), limit],
  )
  return rows.length > 0
}

/**
 * When `throttle` lets the run start: now, or later. Places are handed out ahead, evenly spaced (generic cell rate
 * algorithm): `burst` at once, then one each `period / limit`.
 */
export async function throttledStart(q: Sql, fn: FunctionConfig, event: EventPayload, now: Date): Promise<Date> {
  if (!fn.throttle) return now
  const { limit, period, key, burst = 1 } = fn.throttle
  const spacing = parseDuration(period) / limit
  const { rows } = await q.query<{ tat_ms: number }>(
    `INSERT INTO jobs.counters AS c (key, tat_ms, expires_at)
     VALUES ($1, $2::float8 + $3::float8, to_timestamp(($2::float8 + $3::float8) / 1000))
     ON CONFLICT (key) DO UPDATE SET
       tat_ms = greatest(c.tat_ms, $2::float8) + $3::float8,
       expires_at = to_timestamp((greatest(c.tat_ms, $2::float8) + $3::float8) / 1000)
     RETURNING tat_ms`,
    [`throttle:${fn.id}:${key ? keyOf(key, { event }) : ''}`, now.getTime(), spacing],
  )
  const start = (rows[0]?.tat_ms ?? 0) - spacing * burst
  return new Date(Math.max(now.getTime(), Math.ceil(start)))
}

/** By how many milliseconds `priority.run` moves the run in the queue: within ten minutes either way, as documented by Inngest. */
export function priorityMs(fn: FunctionConfig, event: EventPayload): number {
  if (!fn.priority?.run) return 0
  const seconds = Number(keyOf(fn.priority.run, { event }))
  return Number.isFinite(seconds) ? Math.round(Math.max(-600, Math.min(600, seconds)) * 1000) : 0
}

/** The key under which only one run may be active, or null. */
export function singletonKey(fn: FunctionConfig, event: EventPayload): string | null {
  if (!fn.singleton) return null
  return `${fn.id}:${fn.singleton.key ? keyOf(fn.singleton.key, { event }) : ''}`
}
