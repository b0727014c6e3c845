import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { addToCart } from '@/lib/cart/add-to-cart'
import { AppError } from '@/lib/errors'
import { getOrderOrThrow } from './queries'

/**
 * Puts what an order held into the cart (a new one when `cartId` is null). What is no longer for sale or too scarce is left out
 * and told of in `missing`. Throws `not_found` for orders of others and when nothing at all can be had.
 */
export async function reorder(
  actor: Actor,
  orderId: string,
  cartId: string | null,
): Promise<{ cartId: string; missing: string[] }> {
  const order = await getOrderOrThrow(actor, orderId)
  const missing: string[] = []
  let target = cartId
  for (const line of order.lines) {
    try {
      if (!line.variantId) throw new AppError('not_found', 'This is not for sale (any more).')
      target = (await addToCart(actor, target, { variantId: line.variantId, quantity: line.quantity })).id
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      missing.push(error.code === 'not_found' ? `${line.title} is not for sale any more.` : error.message)
    }
  }
  if (!target || missing.length === order.lines.length)
    throw new AppError('not_found', `Nothing of this order can be had now. ${missing.join(' ')}`)
  return { cartId: target, missing }
}
