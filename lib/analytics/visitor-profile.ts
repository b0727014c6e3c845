import 'server-only'
import { query } from '@/lib/db'
import type { BehaviourKind } from './schema'

export type ProfileEvent = {
  kind: BehaviourKind
  occurredAt: Date
  productId: string | null
  variantId: string | null
  query: string | null
  position: number | null
  quantity: number | null
  sessionId: string
  data: Record<string, unknown>
}

const RECENT = 200

// Each browser and the customer's own name are read by their own index, newest first, and stop after RECENT rows.
const PROFILE = `WITH who AS (
    SELECT coalesce($2::text, (SELECT customer_id FROM visitor_identities WHERE visitor_id = $1)) AS customer_id
  ), browsers AS (
    SELECT $1::text AS visitor_id WHERE $1 IS NOT NULL
    UNION SELECT i.visitor_id FROM visitor_identities i JOIN who ON i.customer_id = who.customer_id
  ), found AS (
    SELECT e.* FROM browsers b CROSS JOIN LATERAL (
      SELECT * FROM behaviour_events WHERE visitor_id = b.visitor_id AND occurred_at > now() - interval '13 months' ORDER BY occurred_at DESC LIMIT ${RECENT}) e
    UNION
    SELECT e.* FROM who CROSS JOIN LATERAL (
      SELECT * FROM behaviour_events WHERE customer_id = who.customer_id AND occurred_at > now() - interval '13 months' ORDER BY occurred_at DESC LIMIT ${RECENT}) e
  )
  SELECT kind, occurred_at AS "occurredAt", product_id AS "productId", variant_id AS "variantId", query, position, quantity,
    session_id AS "sessionId", data FROM found ORDER BY occurred_at DESC, id DESC LIMIT ${RECENT}`

/**
 * The last 200 events of the last 13 months of whoever this is, newest first: of the browser, of the customer it belongs to, and of the customer's
 * other browsers. Empty for somebody new. One statement.
 */
export async function visitorProfile({ visitorId, customerId }: { visitorId: string | null; customerId: string | null }): Promise<ProfileEvent[]> {
  if (!visitorId && !customerId) return []
  return query<ProfileEvent>('visitor-profile', PROFILE, [visitorId, customerId])
}
