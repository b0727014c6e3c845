import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { CartView } from '@/components/cart/cart-view'
import { EmptyCart } from '@/components/cart/empty-cart'
import { BasketRail } from '@/components/recommendations/basket-rail'
import { Alert } from '@/components/ui/alert'
import { currentActor } from '@/lib/auth/session'
import { CART_COOKIE } from '@/lib/cart/cookie'
import { currentCart } from '@/lib/cart/current-cart'
import { env } from '@/lib/env'
import { cachedFreeDelivery } from '@/lib/shipping/cached'

export const metadata: Metadata = {
  title: 'Your cart',
  description: 'What you have chosen so far, with delivery and tax.',
  alternates: { canonical: '/cart' },
}

const notices: Record<string, string> = {
  out_of_stock: 'There are not as many left as you wanted. What could be added is here.',
  not_found: 'This is not for sale any more.',
  invalid_input: 'That number could not be taken. Choose between 1 and 999.',
  rate_limited: 'Those were many changes at once. Wait a minute and try again.',
  address: 'We do not ship this cart to your address. Change it or choose other goods.',
}

type Props = { searchParams: Promise<{ notice?: string }> }

/** The cart, usable without scripting. */
export default async function CartPage({ searchParams }: Props) {
  const { notice } = await searchParams
  const [found, freeDelivery] = await Promise.all([
    currentActor().then(async (actor) => currentCart(actor, (await cookies()).get(CART_COOKIE)?.value)),
    cachedFreeDelivery('DE', 'EUR'),
  ])
  return (
    <>
      <div className="shell section">
        <h1 className="mb-8 font-display text-display-2">Your cart</h1>
        {notice && (
          <Alert tone="warning" live className="mb-8">
            {notices[notice] ?? 'That did not work. Please try again.'}
          </Alert>
        )}
        <CartView
          initial={found?.cart ?? null}
          shopUrl={env.SOUK_URL}
          freeDelivery={freeDelivery}
          empty={<EmptyCart />}
        />
      </div>
      <BasketRail />
    </>
  )
}
