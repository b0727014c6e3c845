import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { signal } from '@/lib/signals'
import { availableSql } from './available-sql'
import { lockCart, touchCart } from './open-cart'
import { getCartOrThrow } from './queries'
import type { Cart, setLineInput } from './schema'

/** Sets quantity (0 removes) or "saved for later" of a line. Throws `out_of_stock` with the number left. */
export async function setLine(
  actor: Actor,
  cartId: string,
  lineId: string,
  input: z.infer<typeof setLineInput>,
): Promise<Cart> {
  const changed = await sqlTransaction(async (q) => {
    await lockCart(q, actor, cartId)
    const { rows } = await q.query<{
      product_id: string
      variant_id: string
      title: string
      quantity: number
      available: number | null
    }>(
      `SELECT p.id AS product_id, v.id AS variant_id, p.title, l.quantity, ${availableSql('$2')} AS available
       FROM cart_lines l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id WHERE l.id = $1 AND l.cart_id = $2`,
      [lineId, cartId],
    )
    const line = rows[0]
    if (!line) throw new AppError('not_found', 'This line is not in the cart (any more).')
    const { quantity, isSavedForLater } = input
    if (quantity === 0) {
      await q.query('DELETE FROM cart_lines WHERE id = $1', [lineId])
    } else {
      const grows = quantity !== undefined && quantity > line.quantity
      if (grows && line.available !== null && quantity > line.available) {
        throw new AppError('out_of_stock', `${line.title} has only ${line.available} left.`, {
          extra: { available: line.available },
        })
      }
      await q.query(
        'UPDATE cart_lines SET quantity = coalesce($2, quantity), is_saved_for_later = coalesce($3, is_saved_for_later) WHERE id = $1',
        [lineId, quantity ?? null, isSavedForLater ?? null],
      )
    }
    await touchCart(q, cartId)
    return {
      productId: line.product_id,
      variantId: line.variant_id,
      change: (quantity ?? line.quantity) - line.quantity,
    }
  })
  if (changed.change !== 0) signal('cart/line.changed', { cartId, ...changed, actor })
  return getCartOrThrow(cartId)
}
