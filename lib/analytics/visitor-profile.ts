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

// A customer's name stands only on events of browsers that were joined to them, so the browsers' own index finds all. Each
// is read newest first and stops after RECENT rows.
const PROFILE = `WITH who AS (
    SELECT coalesce($2::text, (SELECT customer_id FROM visitor_identities WHERE visitor_id = $1)) AS customer_id
  ), browsers AS (
    SELECT $1::text AS visitor_id, who.customer_id FROM who WHERE $1 IS NOT NULL
    UNION SELECT i.visitor_id, i.customer_id FROM visitor_identities i JOIN who ON i.customer_id = who.customer_id
  )
  SELECT e.kind, e.occurred_at AS "occurredAt", e.product_id AS "productId", e.variant_id AS "variantId", e.query, e.position, e.quantity,
    e.session_id AS "sessionId", e.data
  FROM browsers b CROSS JOIN LATERAL (
    SELECT * FROM behaviour_events
    WHERE visitor_id = b.visitor_id AND occurred_at > now() - interval '13 months' AND (customer_id IS NULL OR customer_id = b.customer_id)
    ORDER BY occurred_at DESC LIMIT ${RECENT}) e
  ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${RECENT}`

/**
 * The last 200 events of the last 13 months of whoever this is, newest first: of the browser, of the customer it belongs to, and of the customer's
 * other browsers. Empty for somebody new. One statement.
 */
export async function visitorProfile({
  visitorId,
  customerId,
}: {
  visitorId: string | null
  customerId: string | null
}): Promise<ProfileEvent[]> {
  if (!visitorId && !customerId) return []
  return query<ProfileEvent>('visitor-profile', PROFILE, [visitorId, customerId])
}
