import 'server-only'
import { type Actor, actorId, systemActor } from '@/lib/auth/actor'
import { runSql, type SqlRunner } from '@/lib/db'
import { newId } from '@/lib/id'

export type OrderEventKind =
  | 'created'
  | 'placed'
  | 'payment_authorized'
  | 'payment_captured'
  | 'payment_failed'
  | 'payment_disputed'
  | 'dispute_closed'
  | 'shipped'
  | 'delivered'
  | 'refund_requested'
  | 'refunded'
  | 'refund_failed'
  | 'canceled'
  | 'return_requested'
  | 'note'
  | 'mail_sent'
  | 'oversold'

/** Adds a line to the order's timeline, in the transaction of what happened. */
export async function recordEvent(
  on: SqlRunner,
  orderId: string,
  kind: OrderEventKind,
  data: Record<string, unknown> = {},
  actor: Actor = systemActor,
): Promise<void> {
  await runSql(
    on,
    'INSERT INTO order_events (id, order_id, kind, data, actor_type, actor_id) VALUES ($1, $2, $3, $4::jsonb, $5, $6) RETURNING id',
    [newId('evt'), orderId, kind, JSON.stringify(data), actor.kind, actorId(actor)],
  )
}
