import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, can } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { announceStock } from '@/lib/inventory/announce-stock'
import { restock } from '@/lib/inventory/restock'
import { lockOrder } from '@/lib/orders/lock-order'
import { isOrderToken } from '@/lib/orders/order-token'
import { recordEvent } from '@/lib/orders/record-event'
import type { cancelOrderInput } from '@/lib/orders/schema'
import { executeRefund } from './execute-refund'
import { TAKEN_ELSEWHERE } from './refund-order'

/**
 * Cancels an order of which nothing was shipped: frees its stock and gives all money back (or drops the authorisation).
 * Staff need `orders:write`; a shopper may cancel their own, or one whose link's token they hold. Throws `not_found` to
 * everybody else and `conflict` once a parcel is on its way.
 */
export async function cancelOrder(actor: Actor, input: z.output<typeof cancelOrderInput>, token = ''): Promise<void> {
  const refunds = await sqlTransaction(async (q) => {
    const { rows: owners } = await q.query<{ customer_id: string | null }>(
      'SELECT customer_id FROM orders WHERE id = $1',
      [input.orderId],
    )
    const isCustomer = actor.customerId !== null && owners[0]?.customer_id === actor.customerId
    const owns = isCustomer || isOrderToken(input.orderId, token)
    if (!owns && !can(actor, 'orders:write')) throw new AppError('not_found', 'There is no such order.')
    const order = await lockOrder(q, input.orderId)
    const { rows: lines } = await q.query<{
      id: string
      variant_id: string | null
      open: number
      shipped_quantity: number
    }>(
      'SELECT id, variant_id, quantity - canceled_quantity AS open, shipped_quantity FROM order_lines WHERE order_id = $1 ORDER BY variant_id',
      [order.id],
    )
    if (lines.some((line) => line.shipped_quantity > 0))
      throw new AppError('conflict', 'Parts of this order were already shipped. Refund them instead.')
    for (const line of lines) {
      if (line.variant_id)
        await restock(q, actor, { orderId: order.id, variantId: line.variant_id, unshipped: line.open, returned: 0 })
    }
    await q.query(
      'UPDATE order_lines SET canceled_quantity = quantity, refunded_quantity = quantity WHERE order_id = $1',
      [order.id],
    )
    await q.query(
      `UPDATE orders SET status = 'canceled', cancel_reason = $2, canceled_at = now(), version = version + 1, updated_at = now() WHERE id = $1`,
      [order.id, input.reason || (owns ? 'customer' : 'shop')],
    )
    const { rows: open } = await q.query<{ id: string; left: number; is_ours: boolean }>(
      `SELECT p.id, p.provider_ref IS NOT NULL AS is_ours, (greatest(p.captured_minor, CASE WHEN p.state = 'authorized' THEN p.authorized_minor ELSE 0 END)
         - coalesce((SELECT sum(r.amount_minor) FROM refunds r WHERE r.payment_id = p.id AND r.state <> 'failed'), 0))::int AS left
       FROM payments p WHERE p.order_id = $1 AND p.state IN ('captured', 'authorized') FOR UPDATE`,
      [order.id],
    )
    if (open.some((each) => each.left > 0 && !each.is_ours)) throw new AppError('conflict', TAKEN_ELSEWHERE)
    const ids: string[] = []
    for (const payment of open.filter((each) => each.left > 0)) {
      const refundId = newId('ref')
      await q.query(
        'INSERT INTO refunds (id, order_id, payment_id, amount_minor, reason) VALUES ($1, $2, $3, $4, $5)',
        [refundId, order.id, payment.id, payment.left, input.reason || 'Order canceled'],
      )
      await emit(q, [{ name: 'order/refund.requested', data: { orderId: order.id, refundId }, id: refundId }])
      ids.push(refundId)
    }
    await recordEvent(q, order.id, 'canceled', { reason: input.reason }, actor)
    await audit(q, actor, {
      action: 'order.canceled',
      entity: 'order',
      entityId: order.id,
      after: { reason: input.reason },
    })
    await announceStock(
      q,
      lines.flatMap((line) => line.variant_id ?? []),
    )
    await emit(q, [{ name: 'order/canceled', data: { orderId: order.id }, id: `canceled-${order.id}` }])
    return ids
  })
  for (const refundId of refunds) await executeRefund(refundId).catch(() => undefined)
}
