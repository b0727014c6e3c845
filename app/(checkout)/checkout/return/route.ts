import { CART_COOKIE } from '@/lib/cart/cookie'
import { finishCheckout } from '@/lib/checkout/finish-checkout'
import { toAppError } from '@/lib/http/problem'

const forgetCart = `${CART_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`

function go(location: string, cookie?: string): Response {
  const headers = {
    location,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    ...(cookie ? { 'set-cookie': cookie } : {}),
  }
  return new Response(null, { status: 303, headers })
}

/** Where the shopper comes back to after paying, from this page or from the bank: finishes the order and shows it. Safe to reload. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  try {
    const found = await finishCheckout(
      params.get('payment_intent') ?? '',
      params.get('payment_intent_client_secret') ?? '',
    )
    if (found.outcome === 'declined') return go('/checkout/payment?problem=declined')
    const order = `/orders/${found.orderId}?token=${found.orderToken}&thanks=1`
    return found.outcome === 'placed' ? go(order, forgetCart) : go(order)
  } catch (error) {
    const { code } = toAppError(error)
    return go(code === 'not_found' ? '/cart' : '/checkout/payment?problem=unavailable')
  }
}
