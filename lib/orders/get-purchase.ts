import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { AppError } from '@/lib/errors'
import type { Purchase } from '@/lib/reviews/write-review'
import { isOrderToken } from './order-token'
import { getOrderOrThrow } from './queries'

/**
 * A line of an order as its buyer's purchase, for acts that only the buyer may do: staff who may see the order may not. Throws
 * `not_found` to everybody but its owner and the holder of its token.
 */
export async function getPurchaseOrThrow(
  actor: Actor,
  { orderId, lineId, token }: { orderId: string; lineId: string; token: string },
): Promise<Purchase> {
  const order = await getOrderOrThrow(actor, orderId, token)
  const isBuyer = (actor.customerId !== null && order.customerId === actor.customerId) || isOrderToken(orderId, token)
  const line = order.lines.find(({ id }) => id === lineId)
  if (!isBuyer || !line) throw new AppError('not_found', 'There is no such purchase, or its link has another ending.')
  const { firstName = '', lastName = '' } = order.shippingAddress ?? {}
  return {
    orderId,
    lineId,
    productId: line.productId,
    customerId: order.customerId,
    authorName: [firstName, lastName && `${lastName[0]}.`].filter(Boolean).join(' ') || 'A buyer',
    title: line.title,
    imageKey: line.imageKey,
    isDelivered: line.shippedQuantity > line.returnedQuantity,
  }
}
