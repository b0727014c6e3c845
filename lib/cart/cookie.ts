import 'server-only'
import { env } from '@/lib/env'

/** The cookie that carries the id of a shopper's cart; set by actions and route handlers, read by pages. */
export const CART_COOKIE = 'souk_cart'

/** The cookie for a cart, kept for 90 days and hidden from scripts. */
export function cartCookie(cartId: string) {
  return {
    name: CART_COOKIE,
    value: cartId,
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: env.SOUK_URL.startsWith('https:'),
    path: '/',
    maxAge: 90 * 24 * 3600,
  }
}
