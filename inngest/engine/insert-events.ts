import { newUlid } from './ids'
import type { EventPayload, NewEvent, Sql } from './types'

/** The channel on which workers hear of new work. */
export const channel = 'souk_jobs'

const store = `
  WITH incoming AS (
    SELECT * FROM json_to_recordset($1::json) AS e (id text, name text, payload json, dedupe_key text, ts double precision)
  ), stored AS (
    INSERT INTO jobs.events (id, name, payload, dedupe_key, route_at)
    SELECT id, name, payload, dedupe_key, greatest(now(), to_timestamp(ts / 1000)) FROM incoming ORDER BY id
    ON CONFLICT DO NOTHING RETURNING id
  )
  SELECT count(*)::int AS stored, pg_notify('${channel}', 'work')::text FROM stored`

const unstorable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Stores events in the caller's transaction: they exist, and functions run, only if it commits.
 * Returns their ids in the order given; an event whose `id` (or `dedupeKeys` entry) was seen within 24 hours is
 * dropped and the first one's id returned.
 */
export async function insertEvents(
  q: Sql,
  events: NewEvent[],
  dedupeKeys: (string | undefined)[] = [],
): Promise<string[]> {
  if (events.length === 0) return []
  const rows = events.map((event, index) => {
    const id = newUlid()
    const dedupeKey = event.id ? `id:${event.id}` : (dedupeKeys[index] ?? null)
    return { id, name: event.name, payload: toPayload(event, id), dedupe_key: dedupeKey, ts: event.ts ?? 0 }
  })
  const keys = rows.flatMap((row) => row.dedupe_key ?? [])
  if (keys.length > 0) {
    await q.query(
      `UPDATE jobs.events SET dedupe_key = NULL WHERE dedupe_key = ANY ($1::text[]) AND received_at < now() - interval '24 hours'`,
      [keys],
    )
  }
  const { rows: result } = await q.query<{ stored: number }>(store, [toJson(rows)])
  if (keys.length === 0 || result[0]?.stored === rows.length) return rows.map((row) => row.id)
  const { rows: first } = await q.query<{ id: string; dedupe_key: string }>(
    'SELECT id, dedupe_key FROM jobs.events WHERE dedupe_key = ANY ($1::text[])',
    [keys],
  )
  const byKey = new Map(first.map((row) => [row.dedupe_key, row.id]))
  return rows.map((row) => (row.dedupe_key && byKey.get(row.dedupe_key)) || row.id)
}

/** Tells every worker, when the transaction commits, that there is something to do. */
export async function wakeWorkers(q: Sql, news: 'work' | 'functions' = 'work'): Promise<void> {
  await q.query(`SELECT pg_notify('${channel}', $1)::text`, [news])
}

/** JSON that PostgreSQL takes apart: what its text cannot hold (NUL, halves of surrogate pairs) becomes U+FFFD. */
function toJson(rows: unknown): string {
  const json = JSON.stringify(rows)
  if (!/\\u(0000|d[89a-f])/.test(json)) return json
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(unstorable, '\ufffd') : value,
  )
}

function toPayload(event: NewEvent, id: string): EventPayload {
  const { name, data, ts, user, v, meta } = event
  return {
    name,
    data: (data ?? {}) as Record<string, unknown>,
    id: event.id ?? id,
    ts: ts ?? Date.now(),
    ...(user === undefined ? {} : { user }),
    ...(v === undefined ? {} : { v }),
    ...(meta === undefined ? {} : { meta }),
  }
}
