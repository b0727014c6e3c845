'use client'

import Link from 'next/link'
import { useEffect, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { CopyButton } from '@/components/ui/copy-button'
import type { Cart } from '@/lib/cart/schema'
import type { FreeDelivery } from '@/lib/shipping/free-delivery'
import { CartLineRow } from './cart-line-row'
import { CartLines } from './cart-lines'
import { CartNotes } from './cart-notes'
import { CartTotals } from './cart-totals'
import { FreeDeliveryProgress } from './free-delivery'
import { keepCart } from './cart-store'
import { useCart } from './use-cart'

type CartViewProps = {
  initial: Cart | null
  shopUrl: string
  freeDelivery: FreeDelivery | null
  /** what stands here while there is nothing in the cart */
  empty: ReactNode
}

/** The cart page's body: begins with what the server knew and follows every change from then on. */
export function CartView({ initial, shopUrl, freeDelivery, empty }: CartViewProps) {
  useEffect(() => keepCart(initial), [initial])
  const known = useCart()
  const cart = known === undefined ? initial : known
  if (!cart) return empty
  return (
    <div className={cn('grid grid-cols-1 gap-x-16 gap-y-10', cart.lines.length > 0 && 'lg:grid-cols-[1fr_24rem]')}>
      <div>
        <CartLines
          lines={cart.lines}
          empty={cart.savedLines.length > 0 ? <p className="py-6 text-muted">Nothing to buy at the moment.</p> : empty}
        />
        {cart.savedLines.length > 0 && (
          <section className="mt-12" aria-labelledby="saved-title">
            <h2 id="saved-title" className="mb-5 font-display text-display-4">
              Saved for later
            </h2>
            <ul>
              {cart.savedLines.map((line) => (
                <CartLineRow key={line.id} line={line} isSaved />
              ))}
            </ul>
          </section>
        )}
      </div>
      {cart.lines.length > 0 && (
        <aside aria-label="Summary" className="lg:sticky lg:top-28 lg:self-start">
          <div className="rounded-md bg-sunken p-6">
            <FreeDeliveryProgress cart={cart} rule={freeDelivery} />
            <CartTotals cart={cart} />
            <CheckoutLink cart={cart} />
          </div>
          <CartNotes cart={cart} />
          <p className="flex items-center gap-1 pt-4 text-sm text-muted">
            <CopyButton value={`${shopUrl}${shareLink(cart)}`} label="Copy a link to this cart" />
            <Link href={shareLink(cart)} prefetch={false} className="link">
              Share this cart
            </Link>
          </p>
        </aside>
      )}
    </div>
  )
}

function CheckoutLink({ cart }: { cart: Cart }) {
  const isBlocked = cart.lines.some((line) => line.problem)
  if (isBlocked)
    return <p className="mt-5 text-sm text-danger">Something in your cart needs a look before you can go on.</p>
  return (
    <Button asChild size="lg" block className="mt-6">
      <Link href="/checkout" prefetch={false}>
        Checkout
      </Link>
    </Button>
  )
}

/** The address that puts the same things into anybody's cart. */
function shareLink(cart: Cart): string {
  return `/cart/share?lines=${cart.lines.map((line) => `${encodeURIComponent(line.sku)}:${line.quantity}`).join(',')}`
}
