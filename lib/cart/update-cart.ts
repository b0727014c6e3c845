import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { quoteShipping } from '@/lib/shipping/quote-shipping'
import { lockCart, touchCart } from './open-cart'
import { getCartOrThrow, loadCart } from './queries'
import type { Cart, UpdateCartInput } from './schema'

const columns: Record<keyof UpdateCartInput, string> = {
  email: 'email',
  note: 'note',
  giftMessage: 'gift_message',
  shippingAddress: 'shipping_address',
  billingAddress: 'billing_address',
  shippingMethodId: 'shipping_method_id',
}

/**
 * Sets contact, addresses, shipping method or messages. A shipping method must reach the address; when a new address
 * makes the chosen method impossible, the choice is dropped. Throws `invalid_input` beside the field.
 */
export async function updateCart(actor: Actor, cartId: string, input: UpdateCartInput): Promise<Cart> {
  await sqlTransaction(async (q) => {
    await lockCart(q, actor, cartId)
    const entries = Object.entries(input).filter(([, value]) => value !== undefined) as [
      keyof UpdateCartInput,
      unknown,
    ][]
    for (const [key, value] of entries) {
      const stored = value !== null && typeof value === 'object' ? JSON.stringify(value) : value
      await q.query(`UPDATE carts SET ${columns[key]} = $2 WHERE id = $1`, [cartId, stored])
    }
    if (input.shippingMethodId || input.shippingAddress) await checkMethod(cartId, q, Boolean(input.shippingMethodId))
    await touchCart(q, cartId)
  })
  return getCartOrThrow(cartId)
}

async function checkMethod(cartId: string, q: Parameters<typeof lockCart>[0], isChosenNow: boolean): Promise<void> {
  const found = await loadCart(cartId, q)
  const country = found?.cart.shippingAddress?.country
  if (found && country) {
    const weightGrams = found.lines.reduce((sum, { row }) => sum + row.weight * row.quantity, 0)
    const parcel = {
      country,
      weightGrams,
      subtotalMinor: found.cart.subtotal.amountMinor,
      currency: found.cart.currency,
    }
    const choices = await quoteShipping(parcel, q)
    if (choices.length === 0) {
      throw new AppError('invalid_input', 'We do not ship there yet.', {
        errors: [
          { pointer: '/shippingAddress/country', code: 'unreachable', message: 'We do not ship to this country yet.' },
        ],
      })
    }
    if (found.shippingMethod) return
  }
  if (isChosenNow) {
    throw new AppError('invalid_input', 'This way of shipping is not possible for the address.', {
      errors: [
        { pointer: '/shippingMethodId', code: 'unreachable', message: 'Choose one of the ways of shipping offered.' },
      ],
    })
  }
  await q.query('UPDATE carts SET shipping_method_id = NULL WHERE id = $1', [cartId])
}
