import 'server-only'
import type Stripe from 'stripe'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { stripe, webhookSecret } from '@/lib/stripe/client'
import { disputeChanged } from './dispute-changed'
import { paymentChanged } from './payment-changed'
import { refundChanged } from './refund-changed'

type Handler = (object: never) => Promise<void>

const handlers: Partial<Record<Stripe.Event['type'], Handler>> = {
  'payment_intent.succeeded': paymentChanged,
  'payment_intent.amount_capturable_updated': paymentChanged,
  'payment_intent.payment_failed': paymentChanged,
  'payment_intent.processing': paymentChanged,
  'payment_intent.canceled': paymentChanged,
  'charge.refunded': refundChanged,
  'refund.updated': refundChanged,
  'refund.failed': refundChanged,
  'charge.dispute.created': disputeChanged,
  'charge.dispute.updated': disputeChanged,
  'charge.dispute.closed': disputeChanged,
}

function verify(body: string, signature: string | null): Stripe.Event {
  try {
    return stripe.webhooks.constructEvent(body, signature ?? '', webhookSecret)
  } catch (error) {
    throw new AppError('bad_request', 'The signature of this webhook is not right.', { cause: error })
  }
}

/**
 * Takes one webhook of the gateway: verifies it, ignores what it does not know or has done already, carries it out and
 * keeps that it did. Safe to repeat. Throws `bad_request` for a bad signature; any other failure asks to be sent again.
 */
export async function receiveEvent(body: string, signature: string | null): Promise<'done' | 'ignored'> {
  const event = verify(body, signature)
  const handler = handlers[event.type]
  if (!handler) return 'ignored'
  const { rows } = await pool.query<{ processed: boolean }>(
    `INSERT INTO gateway_events (id, type) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET type = excluded.type RETURNING processed_at IS NOT NULL AS processed`,
    [event.id, event.type],
  )
  if (rows[0]?.processed) return 'ignored'
  try {
    await handler(event.data.object as never)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not_found')) throw error
    log.warn({ eventId: event.id, type: event.type }, 'a webhook tells of a payment that is not of this shop')
  }
  await pool.query('UPDATE gateway_events SET processed_at = now() WHERE id = $1', [event.id])
  return 'done'
}
