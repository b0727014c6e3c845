import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { shipStock } from '@/lib/inventory/ship-stock'
import { lockOrder } from './lock-order'
import { noteFulfilment } from './note-fulfilment'
import { recordEvent } from './record-event'
import type { shipOrderInput } from './schema'

type Line = { id: string; variant_id: string | null; open: number }

/**
 * Sends a parcel with all open pieces or those given. Stock leaves the warehouse, the shopper gets a mail. Throws
 * `invalid_input` beside a line with more than is open and `conflict` when nothing is.
 */
export async function shipOrder(actor: Actor, input: z.output<typeof shipOrderInput>): Promise<{ shipmentId: string }> {
  requirePermission(actor, 'orders:write')
  return sqlTransaction(async (q) => {
    const order = await lockOrder(q, input.orderId)
    const { rows: lines } = await q.query<Line>(
      'SELECT id, variant_id, quantity - shipped_quantity - canceled_quantity AS open FROM order_lines WHERE order_id = $1 ORDER BY position',
      [order.id],
    )
    const wanted = input.lines ?? lines.map((line) => ({ orderLineId: line.id, quantity: line.open }))
    const parcel = wanted.filter((part) => part.quantity > 0)
    if (parcel.length === 0) throw new AppError('conflict', 'Nothing of this order is left to ship.')
    const shipmentId = newId('ship')
    await q.query(
      'INSERT INTO shipments (id, order_id, carrier, tracking_number, tracking_url) VALUES ($1, $2, $3, $4, $5)',
      [shipmentId, order.id, input.carrier, input.trackingNumber, input.trackingUrl],
    )
    for (const [index, { orderLineId, quantity }] of parcel.entries()) {
      const line = lines.find((each) => each.id === orderLineId)
      if (!line || quantity > line.open) {
        throw new AppError('invalid_input', 'More pieces than are open cannot be shipped.', {
          errors: [
            {
              pointer: `/lines/${index}/quantity`,
              code: 'too_big',
              message: line ? `At most ${line.open}.` : 'Not a line of this order.',
            },
          ],
        })
      }
      line.open -= quantity
      await q.query('INSERT INTO shipment_lines (id, shipment_id, order_line_id, quantity) VALUES ($1, $2, $3, $4)', [
        newId('sline'),
        shipmentId,
        orderLineId,
        quantity,
      ])
      await q.query('UPDATE order_lines SET shipped_quantity = shipped_quantity + $2 WHERE id = $1', [
        orderLineId,
        quantity,
      ])
      if (line.variant_id) await shipStock(q, actor, order.id, line.variant_id, quantity)
    }
    await noteFulfilment(q, order.id)
    await recordEvent(
      q,
      order.id,
      'shipped',
      { shipmentId, carrier: input.carrier, trackingNumber: input.trackingNumber },
      actor,
    )
    await audit(q, actor, {
      action: 'order.shipped',
      entity: 'order',
      entityId: order.id,
      after: { shipmentId, lines: parcel },
    })
    await emit(q, [{ name: 'order/shipped', data: { orderId: order.id, shipmentId }, id: `shipped-${shipmentId}` }])
    return { shipmentId }
  })
}
