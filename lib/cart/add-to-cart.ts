import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { signal } from '@/lib/signals'
import { createCart, lockCart, touchCart } from './open-cart'
import { getCartOrThrow } from './queries'
import type { addToCartInput, Cart } from './schema'
import { readSellable, refusalOf } from './sellable'

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
    const variant = (await readSellable(q, cart.id, cart.currency, [input.variantId])).get(input.variantId)
    const refusal = refusalOf(input, variant)
    if (refusal) throw refusal
    await q.query(
      `INSERT INTO cart_lines (id, cart_id, variant_id, quantity) VALUES ($1, $2, $3, $4)
       ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = excluded.quantity, is_saved_for_later = false`,
      [newId('line'), cart.id, input.variantId, variant!.inCart + input.quantity],
    )
    if (cartId) await touchCart(q, cart.id)
    return { id: cart.id, productId: variant!.productId }
  })
  signal('cart/line.changed', { cartId: id, productId, variantId: input.variantId, change: input.quantity, actor })
  return getCartOrThrow(id)
}
