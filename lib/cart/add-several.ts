import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { signal } from '@/lib/signals'
import { createCart, DEFAULT_CURRENCY, lockCart, touchCart } from './open-cart'
import { getCartOrThrow } from './queries'
import type { AddedSeveral, AddSeveralInput } from './schema'
import { readSellable, refusalOf } from './sellable'

/**
 * Puts several variants into the cart at once, as far as they can be had, and says of each that cannot why. Where none can,
 * no cart is begun and `cart` is null. As many statements for many as for one. Throws as `lockCart` does.
 */
export async function addSeveral(
  actor: Actor,
  cartId: string | null,
  { lines }: AddSeveralInput,
): Promise<AddedSeveral> {
  const wanted = new Map<string, number>()
  for (const { variantId, quantity } of lines) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity)
  const done = await sqlTransaction(async (q) => {
    const open = cartId ? await lockCart(q, actor, cartId) : null
    const sellable = await readSellable(q, open?.id ?? '', open?.currency ?? DEFAULT_CURRENCY, [...wanted.keys()])
    const tried = [...wanted].map(([variantId, quantity]) => {
      const variant = sellable.get(variantId)
      return { variantId, quantity, variant, refusal: refusalOf({ variantId, quantity }, variant) }
    })
    const added = tried.flatMap(({ variant, quantity, refusal }) =>
      refusal || !variant ? [] : [{ variant, quantity }],
    )
    const refused = tried.flatMap(({ variantId, refusal }) =>
      refusal ? [{ variantId, code: refusal.code, message: refusal.message }] : [],
    )
    if (added.length === 0) return { id: null, added, refused }
    const { id } = open ?? (await createCart(q, actor))
    await q.query(
      `INSERT INTO cart_lines (id, cart_id, variant_id, quantity)
       SELECT l.id, $1, l."variantId", l.quantity FROM jsonb_to_recordset($2::jsonb) AS l (id text, "variantId" text, quantity int)
       ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = excluded.quantity, is_saved_for_later = false`,
      [
        id,
        JSON.stringify(
          added.map(({ variant: { variantId, inCart }, quantity }) => ({
            id: newId('line'),
            variantId,
            quantity: inCart + quantity,
          })),
        ),
      ],
    )
    if (open) await touchCart(q, id)
    return { id, added, refused }
  })
  const { id, added, refused } = done
  if (id === null) return { cart: null, refused }
  for (const { variant, quantity } of added)
    signal('cart/line.changed', {
      cartId: id,
      productId: variant.productId,
      variantId: variant.variantId,
      change: quantity,
      actor,
    })
  return { cart: await getCartOrThrow(id), refused }
}
