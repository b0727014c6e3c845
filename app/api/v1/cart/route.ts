import { CART_COOKIE } from '@/lib/cart/cookie'
import { currentCart } from '@/lib/cart/current-cart'
import { currentCartOut } from '@/lib/cart/schema'
import { endpoint } from '@/lib/http/endpoint'
import { readCookie } from '@/lib/http/read-cookie'

export const GET = endpoint({
  operation: 'getCurrentCart',
  summary: 'The cart of this browser or of the signed-in customer; null before anything was put in',
  tag: 'Carts',
  access: 'public',
  isPersonal: true,
  response: currentCartOut,
  async run({ actor, request }) {
    const found = await currentCart(actor, readCookie(request, CART_COOKIE))
    return { cart: found?.cart ?? null }
  },
})
