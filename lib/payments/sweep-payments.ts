import 'server-only'
import { pool } from '@/lib/db'
import { log } from '@/lib/log'
import { giveUpOrder } from '@/lib/orders/give-up-order'
import { stripe } from '@/lib/stripe/client'
import { executeRefund } from './execute-refund'
import { finalizeOrder } from './finalize-order'
import { isRefusal } from './gateway-error'

export type SweepResult = { finished: number; expired: number; refunded: number; failed: number }

type Stale = { id: string; provider_ref: string | null; payment_id: string | null; is_expired: boolean }

/** Gives up a pending order whose time is over: after its payment is canceled at the gateway no money can arrive for it. */
async function expire(order: Stale): Promise<'finished' | 'expired'> {
  const providerRef = order.provider_ref ?? (await findIntent(order))
  if (providerRef) {
    await stripe.paymentIntents.cancel(providerRef).catch((error: unknown) => {
      if (!isRefusal(error)) throw error
    })
    const { status, paymentState } = await finalizeOrder(providerRef)
    if (status !== 'pending' || paymentState === 'processing') return 'finished'
  }
  await giveUpOrder(order.id, 'payment_expired')
  return 'expired'
}

/** The payment of an order whose process died before it could note the gateway's answer. */
async function findIntent(order: Stale): Promise<string | null> {
  if (!order.payment_id) return null
  const { rows } = await pool.query<{ created: string }>(
    'SELECT extract(epoch FROM created_at)::bigint AS created FROM orders WHERE id = $1',
    [order.id],
  )
  const since = Number(rows[0]?.created ?? 0) - 60
  for await (const intent of stripe.paymentIntents.list({ created: { gte: since }, limit: 100 })) {
    if (intent.metadata.orderId === order.id) return intent.id
  }
  return null
}

/**
 * Repairs what a crash or a lost webhook left behind: pending orders are brought in line with the gateway, those whose
 * hold has run out are given up, decided refunds are carried out. Safe to run at any time and in parallel.
 */
export async function sweepPayments(): Promise<SweepResult> {
  const result: SweepResult = { finished: 0, expired: 0, refunded: 0, failed: 0 }
  const { rows } = await pool.query<Stale>(
    `SELECT o.id, p.provider_ref, p.id AS payment_id,
       NOT EXISTS (SELECT 1 FROM stock_holds h WHERE h.order_id = o.id AND h.status = 'held' AND h.expires_at > now())
         AND o.created_at < now() - interval '15 minutes' AS is_expired
     FROM orders o LEFT JOIN LATERAL (SELECT id, provider_ref FROM payments WHERE order_id = o.id ORDER BY created_at DESC LIMIT 1) p ON true
     WHERE o.status = 'pending' AND o.created_at < now() - interval '1 minute' ORDER BY o.created_at LIMIT 500`,
  )
  const attempt = async (work: () => Promise<keyof SweepResult>, id: string) => {
    try {
      result[await work()] += 1
    } catch (error) {
      result.failed += 1
      log.error({ err: error, id }, 'the payment sweep could not settle this')
    }
  }
  for (const order of rows) {
    await attempt(async () => {
      if (order.is_expired) return expire(order)
      if (order.provider_ref) await finalizeOrder(order.provider_ref)
      return 'finished'
    }, order.id)
  }
  const { rows: refunds } = await pool.query<{ id: string }>(
    `SELECT id FROM refunds WHERE state = 'pending' AND created_at < now() - interval '1 minute' ORDER BY created_at LIMIT 200`,
  )
  for (const { id } of refunds) {
    await attempt(async () => {
      await executeRefund(id)
      return 'refunded'
    }, id)
  }
  return result
}
