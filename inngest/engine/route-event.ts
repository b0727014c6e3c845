import { matches } from './cel'
import { createRun } from './create-run'
import { addToBatch, debounce } from './buffers'
import { admits } from './limits'
import { triggeredBy } from './listeners'
import { inTransaction } from './transaction'
import type { EngineContext, EventPayload, FunctionConfig, Sql } from './types'
import { wakeWaits } from './waits'

const batchSize = 50
const retryDelayMs = 10_000

type StoredEvent = { id: string; payload: EventPayload; received_at: Date }

/**
 * Routes events that are due: starts the functions they trigger and wakes the steps that wait for them, each event
 * exactly once, because all its effects commit with the mark that it was routed. Returns how many were routed.
 */
export async function routeEvents(engine: EngineContext): Promise<number> {
  try {
    return await routeBatch(engine, batchSize)
  } catch (error) {
    engine.log.warn({ err: error }, 'a batch of events could not be routed, trying them one by one')
    return routeOneByOne(engine)
  }
}

function routeBatch(engine: EngineContext, limit: number): Promise<number> {
  return inTransaction(engine.pool, async (q) => {
    const events = await lockDue(q, engine.now(), limit)
    let alone = false
    for (const event of events) {
      const functions = [...engine.functions.values()].filter((fn) => triggeredBy(fn, event.payload))
      if (!alone && functions.some(sharesRows)) {
        // Routers that touch shared counters and buffers take turns, or they would lock them in each other's way.
        await q.query(`SELECT pg_advisory_xact_lock(hashtext('jobs.route'))`)
        alone = true
      }
      for (const fn of functions) await startFunction(q, engine, fn, event)
      await wakeWaits(q, event.payload, event.received_at, engine.now())
    }
    const routed = events.map(({ id }) => id)
    if (routed.length > 0) await q.query('UPDATE jobs.events SET route_at = NULL WHERE id = ANY ($1::text[])', [routed])
    return routed.length
  })
}

/** One event that cannot be routed must not hold up the others: it is put off and reported. */
async function routeOneByOne(engine: EngineContext): Promise<number> {
  try {
    return await routeBatch(engine, 1)
  } catch (error) {
    return inTransaction(engine.pool, async (q) => {
      const [event] = await lockDue(q, engine.now(), 1)
      if (!event) return 0
      engine.log.error(
        { err: error, eventId: event.id, event: event.payload.name },
        'an event could not be routed, trying again later',
      )
      await q.query('UPDATE jobs.events SET route_at = $2 WHERE id = $1', [
        event.id,
        new Date(engine.now().getTime() + retryDelayMs),
      ])
      return 1
    })
  }
}

async function lockDue(q: Sql, now: Date, limit: number): Promise<StoredEvent[]> {
  const { rows } = await q.query<StoredEvent>(
    `SELECT id, payload, received_at FROM jobs.events WHERE route_at <= $1 ORDER BY route_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [now, limit],
  )
  return rows
}

function sharesRows(fn: FunctionConfig): boolean {
  return Boolean(fn.idempotency ?? fn.rateLimit ?? fn.throttle ?? fn.debounce ?? fn.batchEvents ?? fn.singleton)
}

async function startFunction(q: Sql, engine: EngineContext, fn: FunctionConfig, event: StoredEvent): Promise<void> {
  const { payload } = event
  if (!(await admits(q, fn, payload, engine.now()))) return
  if (fn.debounce) return debounce(q, engine, fn, payload)
  if (fn.batchEvents && matches(fn.batchEvents.if, { event: payload })) return addToBatch(q, engine, fn, payload)
  await createRun(q, engine, fn, [payload], { eventIds: [event.id] })
}
