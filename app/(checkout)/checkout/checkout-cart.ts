import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { CART_COOKIE } from '@/lib/cart/cookie'
import { currentCart } from '@/lib/cart/current-cart'
import type { Cart } from '@/lib/cart/schema'

const steps = ['address', 'shipping', 'payment'] as const
export type CheckoutStep = (typeof steps)[number]

/** The step a cart is ready for. */
export function readyFor(cart: Cart): CheckoutStep {
  if (!cart.email || !cart.shippingAddress) return 'address'
  return cart.shippingMethod ? 'payment' : 'shipping'
}

/** The cart to check out at this step; sends the shopper back to the cart or to the step that is still missing. */
export async function cartAtStep(step: CheckoutStep): Promise<Cart> {
  const found = await currentCart(await currentActor(), (await cookies()).get(CART_COOKIE)?.value)
  if (!found || found.cart.lines.length === 0 || found.cart.lines.some((line) => line.problem)) redirect('/cart')
  const ready = readyFor(found.cart)
  if (steps.indexOf(step) > steps.indexOf(ready)) redirect(`/checkout/${ready}`)
  return found.cart
}
