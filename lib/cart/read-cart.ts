import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { AppError } from '@/lib/errors'
import { quoteShipping } from '@/lib/shipping/quote-shipping'
import { assertCartAccess } from './open-cart'
import { loadCart, type PricedCart } from './queries'
import type { Cart, ShippingChoice } from './schema'

async function open(actor: Actor, cartId: string): Promise<PricedCart> {
  const found = await loadCart(cartId)
  if (!found) throw new AppError('not_found', 'This cart does not exist (any more).')
  assertCartAccess(actor, found.customerId)
  return found
}

/** A cart as its owner sees it, priced now; throws `not_found` to everybody else. */
export async function readCart(actor: Actor, cartId: string): Promise<Cart> {
  return (await open(actor, cartId)).cart
}

/** Ways to send a cart to its address. Empty while it has none. Throws `not_found` to strangers. */
export async function readShippingChoices(actor: Actor, cartId: string): Promise<ShippingChoice[]> {
  const { cart, lines } = await open(actor, cartId)
  const country = cart.shippingAddress?.country
  if (!country) return []
  const weightGrams = lines.reduce((sum, { row }) => sum + row.weight * row.quantity, 0)
  const quotes = await quoteShipping({
    country,
    weightGrams,
    subtotalMinor: cart.subtotal.amountMinor,
    currency: cart.currency,
  })
  return quotes.map(({ amountMinor, currency, ...quote }) => ({ ...quote, price: { amountMinor, currency } }))
}
