import 'server-only'
import { Inngest } from 'inngest'
import { createEmbeddedFetch } from '@/inngest/engine/embedded-fetch'
import { insertEvents } from '@/inngest/engine/insert-events'
import { pool, runSql, type SqlRunner } from '@/lib/db'
import { env } from '@/lib/env'
import { newId } from '@/lib/id'
import { log } from '@/lib/log'
import { type AnyEvent, events } from './catalogue'

export { type AnyEvent, type EventData, type EventName, events } from './catalogue'

/** True when jobs run on the engine inside this project, false when an Inngest server is configured. */
export const isEmbedded = !env.INNGEST_BASE_URL && !env.INNGEST_SIGNING_KEY

/** The one Inngest client; every function in `inngest/` is made with it. */
export const inngest = new Inngest({
  id: 'souk',
  logger: log,
  ...(isEmbedded
    ? { isDev: true, baseUrl: 'http://embedded.invalid', fetch: createEmbeddedFetch(pool), eventKey: 'embedded' }
    : {
        baseUrl: env.INNGEST_BASE_URL,
        eventKey: env.INNGEST_EVENT_KEY,
        signingKey: env.INNGEST_SIGNING_KEY,
        isDev: !env.INNGEST_SIGNING_KEY,
      }),
})

/**
 * Tells the rest of the shop what happened. Inside a transaction the events exist only if it commits. An event with an
 * `id` is taken once in 24 hours. With a configured Inngest server they wait in the outbox until the worker sends them.
 */
export async function emit(on: SqlRunner | null, list: AnyEvent[]): Promise<void> {
  const checked = list.map((event) => ({ ...event, data: events[event.name].parse(event.data) }))
  if (checked.length === 0) return
  if (isEmbedded) {
    const runner = { query: async (text: string, values?: unknown[]) => ({ rows: await runSql(on, text, values) }) }
    await insertEvents(runner as Parameters<typeof insertEvents>[0], checked)
    return
  }
  const rows = checked.map((event) => ({ id: newId('evt'), event: { ...event, ts: Date.now() } }))
  await runSql(
    on,
    'INSERT INTO event_outbox (id, event) SELECT id, event FROM jsonb_to_recordset($1::jsonb) AS e (id text, event jsonb) RETURNING id',
    [JSON.stringify(rows)],
  )
}

/** Sends what waits in the outbox to the Inngest server, oldest first; returns how many went. Safe in several workers. */
export async function flushOutbox(): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{
      id: string
      event: { id?: string; name: string; data: Record<string, unknown> }
    }>('SELECT id, event FROM event_outbox ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED')
    if (rows.length > 0) {
      await inngest.send(rows.map((row) => ({ ...row.event, id: row.event.id ?? row.id })))
      await client.query('DELETE FROM event_outbox WHERE id = ANY ($1::text[])', [rows.map((row) => row.id)])
    }
    await client.query('COMMIT')
    return rows.length
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
