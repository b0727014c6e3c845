import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { AppError } from '@/lib/errors'
import { isCartOwner } from './open-cart'
import { findCustomerCartId, loadCart, type PricedCart } from './queries'

/**
 * The cart a shopper is filling: the one of the cookie while it is open and theirs, otherwise the open cart of the
 * signed-in customer. Null when there is none; never throws for a stale or foreign cookie.
 */
export async function currentCart(actor: Actor, cookie: string | undefined): Promise<PricedCart | null> {
  const named = cookie ? await loadCart(cookie) : null
  if (named && named.cart.status === 'active' && isCartOwner(actor, named.customerId)) return named
  const own = actor.customerId ? await findCustomerCartId(actor.customerId) : null
  return own ? loadCart(own) : null
}

/** As `currentCart`, for a change that needs a cart: throws `not_found` when there is none. */
export async function currentCartOrThrow(actor: Actor, cookie: string | undefined): Promise<PricedCart> {
  const found = await currentCart(actor, cookie)
  if (!found) throw new AppError('not_found', 'Your cart is empty.', { extra: { cartStatus: 'none' } })
  return found
}
