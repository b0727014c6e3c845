import type Stripe from 'stripe'
import { apiVersion } from '../api-version'
import type { Context } from './call'
import { newObjectId, nowSeconds } from './ids'
import { insertObject } from './objects'

/** Records that something happened and queues its webhook, in the same transaction as the change itself. */
export async function recordEvent(
  context: Context,
  type: Stripe.Event.Type,
  object: { object: string },
  previous?: Record<string, unknown>,
): Promise<void> {
  const event: Stripe.EventBase & { object: 'event' } = {
    id: newObjectId('evt'),
    object: 'event',
    api_version: apiVersion,
    created: nowSeconds(),
    data: {
      object: object as unknown as Stripe.Event.Data['object'],
      ...(previous ? { previous_attributes: previous } : {}),
    },
    livemode: false,
    pending_webhooks: 1,
    request: context.request ?? { id: null, idempotency_key: null },
    type,
  }
  await insertObject<'event'>(context.sql, event)
  await context.sql.query('INSERT INTO simulator.deliveries (event_id) VALUES ($1)', [event.id])
}
