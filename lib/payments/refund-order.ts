import 'server-only'
import type { PoolClient } from 'pg'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, actorId, requirePermission } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { announceStock } from '@/lib/inventory/announce-stock'
import { restock } from '@/lib/inventory/restock'
import { allocate, formatMoney } from '@/lib/money'
import { lockOrder } from '@/lib/orders/lock-order'
import { noteFulfilment } from '@/lib/orders/note-fulfilment'
import { recordEvent } from '@/lib/orders/record-event'
import type { refundOrderInput } from '@/lib/orders/schema'
import { executeRefund } from './execute-refund'

type Line = {
  id: string
  title: string
  variant_id: string | null
  quantity: number
  shipped_quantity: number
  canceled_quantity: number
  refunded_quantity: number
  returned_quantity: number
  total_minor: number
}
/** Imported orders carry payments that no gateway of ours knows. */
export const TAKEN_ELSEWHERE =
  'This payment was taken before the shop moved here. Give the money back where it was taken.'

type RefundLine = { orderLineId: string; quantity: number; amountMinor: number }

/** What `quantity` more pieces of a line are worth, so that all pieces together are exactly the line's total. */
export function lineShare(
  line: { total_minor: number; quantity: number; refunded_quantity: number },
  quantity: number,
): number {
  const perPiece = allocate(
    line.total_minor,
    Array.from({ length: line.quantity }, () => 1),
  )
  return perPiece.slice(line.refunded_quantity, line.refunded_quantity + quantity).reduce((sum, part) => sum + part, 0)
}

/**
 * Gives money back for pieces, shipping or goodwill, and puts shipped pieces back on stock when asked; pieces not shipped
 * yet are canceled and freed. Never more than was captured. Throws `invalid_input` beside the line or amount that is too much.
 * Returns the refund's id; when the gateway is away the refund stays pending and a job carries it out.
 */
export async function refundOrder(
  actor: Actor,
  input: z.output<typeof refundOrderInput>,
): Promise<{ refundId: string }> {
  requirePermission(actor, 'payments:write')
  const refundId = await sqlTransaction((q) => decide(q, actor, input))
  await executeRefund(refundId).catch((error) => {
    if (error instanceof AppError && error.code === 'payment_failed') throw error
  })
  return { refundId }
}

async function decide(q: PoolClient, actor: Actor, input: z.output<typeof refundOrderInput>): Promise<string> {
  const order = await lockOrder(q, input.orderId)
  const lines = (await q.query<Line>('SELECT * FROM order_lines WHERE order_id = $1 ORDER BY position', [order.id]))
    .rows
  const parts: RefundLine[] = []
  for (const [index, { orderLineId, quantity }] of input.lines.entries()) {
    if (quantity === 0) continue
    const line = lines.find((each) => each.id === orderLineId)
    if (!line || quantity > line.quantity - line.refunded_quantity) {
      throw new AppError('invalid_input', 'More pieces than were bought cannot be refunded.', {
        errors: [
          {
            pointer: `/lines/${index}/quantity`,
            code: 'too_big',
            message: line ? `At most ${line.quantity - line.refunded_quantity}.` : 'Not a line of this order.',
          },
        ],
      })
    }
    parts.push({ orderLineId, quantity, amountMinor: lineShare(line, quantity) })
  }
  const amountMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0) + input.shippingMinor + input.extraMinor
  if (amountMinor <= 0) throw new AppError('invalid_input', 'Choose what to refund.')
  const payment = await pickPayment(q, order.id, amountMinor, order.currency)
  await takeBackPieces(q, actor, order.id, lines, parts, input.restock)
  const refundId = newId('ref')
  await q.query(
    'INSERT INTO refunds (id, order_id, payment_id, amount_minor, reason, lines, actor_id) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [refundId, order.id, payment, amountMinor, input.reason, JSON.stringify(parts), actorId(actor)],
  )
  await recordEvent(q, order.id, 'refund_requested', { amountMinor, reason: input.reason }, actor)
  await audit(q, actor, {
    action: 'order.refunded',
    entity: 'order',
    entityId: order.id,
    after: { refundId, amountMinor, lines: parts },
  })
  await emit(q, [{ name: 'order/refund.requested', data: { orderId: order.id, refundId }, id: refundId }])
  return refundId
}

async function pickPayment(q: PoolClient, orderId: string, amountMinor: number, currency: string): Promise<string> {
  const { rows } = await q.query<{ id: string; left: number; is_ours: boolean }>(
    `SELECT p.id, p.provider_ref IS NOT NULL AS is_ours, (p.captured_minor - coalesce((SELECT sum(r.amount_minor) FROM refunds r WHERE r.payment_id = p.id AND r.state <> 'failed'), 0))::int AS left
     FROM payments p WHERE p.order_id = $1 AND p.state = 'captured' ORDER BY p.created_at FOR UPDATE`,
    [orderId],
  )
  const ours = rows.filter((row) => row.is_ours)
  if (rows.length > 0 && ours.length === 0) throw new AppError('conflict', TAKEN_ELSEWHERE)
  const fit = ours.find((row) => row.left >= amountMinor)
  if (fit) return fit.id
  const left = ours.reduce((most, row) => Math.max(most, row.left), 0)
  throw new AppError(
    'invalid_input',
    `At most ${formatMoney({ amountMinor: left, currency })} can still be refunded.`,
    {
      errors: [
        {
          pointer: '/extraMinor',
          code: 'too_big',
          message: `At most ${formatMoney({ amountMinor: left, currency })} can still be refunded.`,
        },
      ],
    },
  )
}

async function takeBackPieces(
  q: PoolClient,
  actor: Actor,
  orderId: string,
  lines: Line[],
  parts: RefundLine[],
  toStock: boolean,
): Promise<void> {
  const variants: string[] = []
  for (const { orderLineId, quantity } of parts) {
    const line = lines.find((each) => each.id === orderLineId)
    if (!line) continue
    const unshipped = line.quantity - line.shipped_quantity - line.canceled_quantity
    const canceled = Math.min(unshipped, quantity)
    const returned = toStock ? Math.min(quantity - canceled, line.shipped_quantity - line.returned_quantity) : 0
    await q.query(
      `UPDATE order_lines SET refunded_quantity = refunded_quantity + $2, canceled_quantity = canceled_quantity + $3, returned_quantity = returned_quantity + $4 WHERE id = $1`,
      [orderLineId, quantity, canceled, returned],
    )
    if (!line.variant_id) continue
    await restock(q, actor, { orderId, variantId: line.variant_id, unshipped: canceled, returned })
    variants.push(line.variant_id)
  }
  await noteFulfilment(q, orderId)
  await announceStock(q, variants)
}
