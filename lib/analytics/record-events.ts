import 'server-only'
import { pool } from '@/lib/db'
import { log } from '@/lib/log'
import { countBehaviour } from '@/lib/metrics'
import type { BehaviourKind } from './schema'

/** One row of `behaviour_events`. */
export type BehaviourEvent = {
  id: string
  occurredAt: Date
  kind: BehaviourKind
  visitorId: string
  sessionId: string
  customerId?: string | null
  productId?: string | null
  variantId?: string | null
  orderId?: string | null
  query?: string | null
  position?: number | null
  quantity?: number | null
  valueMinor?: number | null
  currency?: string | null
  path?: string | null
  referrer?: string | null
  campaign?: Record<string, string> | null
  data?: Record<string, unknown>
}

const BATCH = 500
const EVERY_MS = 1_000
/** About 10 MB at worst; more than a minute of a very busy shop. */
const ROOM = 20_000

// Products that do not exist (any more, or ever) are left out, so that nobody can fill the table with inventions.
const INSERT = `INSERT INTO behaviour_events
  SELECT e.* FROM json_populate_recordset(NULL::behaviour_events, $1::json) e
  WHERE e.product_id IS NULL OR EXISTS (SELECT 1 FROM products p WHERE p.id = e.product_id)
  ON CONFLICT DO NOTHING`

type Buffer = { events: BehaviourEvent[]; timer: NodeJS.Timeout | null; writing: Promise<void> | null }
const holder = globalThis as typeof globalThis & { soukBehaviour?: Buffer }
// One for the process: routes, actions and instrumentation are bundled apart.
const buffer = (holder.soukBehaviour ??= { events: [], timer: null, writing: null })

function toRow(event: BehaviourEvent) {
  return {
    id: event.id,
    occurred_at: event.occurredAt,
    kind: event.kind,
    visitor_id: event.visitorId,
    session_id: event.sessionId,
    customer_id: event.customerId,
    product_id: event.productId,
    variant_id: event.variantId,
    order_id: event.orderId,
    query: event.query,
    position: event.position,
    quantity: event.quantity,
    value_minor: event.valueMinor,
    currency: event.currency,
    path: event.path,
    referrer: event.referrer,
    campaign: event.campaign,
    data: event.data ?? {},
  }
}

/** Writes events at once, in one statement; those that are there already stay as they are. Returns how many were new. */
export async function writeEvents(events: readonly BehaviourEvent[]): Promise<number> {
  if (events.length === 0) return 0
  return (await pool.query(INSERT, [JSON.stringify(events.map(toRow))])).rowCount ?? 0
}

/** Takes events to be written within a second. Never waits and never throws; what does not fit any more is counted as dropped. */
export function recordEvents(events: readonly BehaviourEvent[]): void {
  const taken = events.slice(0, Math.max(0, ROOM - buffer.events.length))
  buffer.events.push(...taken)
  if (taken.length < events.length) countBehaviour('dropped', events.length - taken.length)
  if (buffer.events.length >= BATCH) void flushEvents()
  else buffer.timer ??= setTimeout(() => void flushEvents(), EVERY_MS).unref()
}

/** Writes what has gathered, batch by batch. Never throws: a batch the database does not take twice is dropped and counted. */
export async function flushEvents(): Promise<void> {
  if (buffer.timer) clearTimeout(buffer.timer)
  buffer.timer = null
  buffer.writing ??= drain().finally(() => (buffer.writing = null))
  await buffer.writing
}

async function drain(): Promise<void> {
  while (buffer.events.length > 0) {
    const batch = buffer.events.splice(0, BATCH)
    try {
      const written = await writeEvents(batch).catch(() => writeEvents(batch))
      countBehaviour('written', written)
      countBehaviour('ignored', batch.length - written)
    } catch (error) {
      countBehaviour('dropped', batch.length)
      log.warn({ err: error, events: batch.length }, 'behaviour events could not be written')
    }
  }
}
