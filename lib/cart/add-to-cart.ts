import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { signal } from '@/lib/signals'
import { availableSql } from './available-sql'
import { createCart, lockCart, touchCart } from './open-cart'
import { getCartOrThrow } from './queries'
import { type addToCartInput, type Cart, MAX_QUANTITY } from './schema'

type Sellable = { product_id: string; title: string; available: number | null; in_cart: number }

/**
 * Puts a variant into the cart (a new one when `cartId` is null), on top of what is there. Throws `not_found` when it is not
 * for sale and `out_of_stock`, with the number left, when there are not as many. Nothing is held until checkout.
 */
export async function addToCart(
  actor: Actor,
  cartId: string | null,
  input: z.infer<typeof addToCartInput>,
): Promise<Cart> {
  const { id, productId } = await sqlTransaction(async (q) => {
    const cart = cartId ? await lockCart(q, actor, cartId) : await createCart(q, actor)
    const { rows } = await q.query<Sellable>(
      `SELECT p.id AS product_id, p.title, ${availableSql('$2')} AS available,
         coalesce((SELECT quantity FROM cart_lines WHERE cart_id = $2 AND variant_id = v.id AND NOT is_saved_for_later), 0) AS in_cart
       FROM variants v JOIN products p ON p.id = v.product_id
       WHERE v.id = $1 AND v.is_active AND p.status = 'active' AND (p.publish_at IS NULL OR p.publish_at <= now())
         AND EXISTS (SELECT 1 FROM current_prices c WHERE c.variant_id = v.id AND c.currency = $3)`,
      [input.variantId, cart.id, cart.currency],
    )
    const variant = rows[0]
    if (!variant) throw new AppError('not_found', 'This is not for sale (any more).')
    const quantity = variant.in_cart + input.quantity
    if (quantity > MAX_QUANTITY)
      throw new AppError('invalid_input', `At most ${MAX_QUANTITY} of one thing fit in a cart.`)
    if (variant.available !== null && quantity > variant.available) {
      const left =
        variant.available === 0
          ? 'is sold out'
          : variant.in_cart > 0
            ? `has ${variant.available} left and ${variant.in_cart} are in your cart`
            : `has only ${variant.available} left`
      throw new AppError('out_of_stock', `${variant.title} ${left}.`, {
        extra: { short: [{ variantId: input.variantId, available: variant.available }] },
      })
    }
    await q.query(
      `INSERT INTO cart_lines (id, cart_id, variant_id, quantity) VALUES ($1, $2, $3, $4)
       ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = excluded.quantity, is_saved_for_later = false`,
      [newId('line'), cart.id, input.variantId, quantity],
    )
    if (cartId) await touchCart(q, cart.id)
    return { id: cart.id, productId: variant.product_id }
  })
  signal('cart/line.changed', { cartId: id, productId, variantId: input.variantId, change: input.quantity, actor })
  return getCartOrThrow(id)
}
