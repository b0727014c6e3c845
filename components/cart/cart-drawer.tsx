'use client'

import { Icon } from '@/components/ui/icon'
import { bagIcon } from '@/components/ui/icon-paths'
import Link from 'next/link'
import { BasketList } from '@/components/recommendations/basket-list'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import type { Cart } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/money'
import type { FreeDelivery } from '@/lib/shipping/free-delivery'
import { CartLines } from './cart-lines'
import { drawerOpener, showCart } from './drawer-store'
import { FreeDeliveryProgress } from './free-delivery'
import { useCart } from './use-cart'

const close = () => showCart(false)

/** The cart from the side of any page of the shop. */
export function CartDrawer({ isOpen, freeDelivery }: { isOpen: boolean; freeDelivery: FreeDelivery | null }) {
  const cart = useCart()
  const count = cart?.itemCount ?? 0
  return (
    <Sheet open={isOpen} onOpenChange={showCart}>
      <SheetContent
        returnFocusTo={drawerOpener}
        title={count > 0 ? `Your cart (${count})` : 'Your cart'}
        footer={cart && cart.lines.length > 0 ? <DrawerFooter cart={cart} /> : undefined}
      >
        <DrawerBody cart={cart} freeDelivery={freeDelivery} />
      </SheetContent>
    </Sheet>
  )
}

function DrawerBody({ cart, freeDelivery }: { cart: Cart | null | undefined; freeDelivery: FreeDelivery | null }) {
  if (cart === undefined) return <Waiting />
  if (!cart) return <Nothing />
  return (
    <>
      <FreeDeliveryProgress cart={cart} rule={freeDelivery} />
      <CartLines lines={cart.lines} onLeave={close} empty={<Nothing />} />
      {cart.lines.length > 0 && (
        <BasketList basket={[...new Set(cart.lines.map((line) => line.productId))]} onLeave={close} />
      )}
    </>
  )
}

function Nothing() {
  return (
    <EmptyState
      title="Nothing in it yet"
      icon={<Icon path={bagIcon} />}
      description="What you put in waits here for 90 days."
      actions={
        <Button asChild variant="secondary">
          <Link href="/" onClick={close}>
            Look around
          </Link>
        </Button>
      }
    />
  )
}

function Waiting() {
  return (
    <ul aria-busy="true" aria-label="Fetching your cart">
      {[0, 1].map((row) => (
        <li key={row} className="flex gap-4 border-b border-line py-5 first:pt-0 last:border-0">
          <Skeleton className="aspect-4/5 w-20 shrink-0" />
          <div className="flex flex-1 flex-col gap-2">
            <Skeleton className="h-5 w-3/5" />
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="mt-auto h-9 w-28" />
          </div>
        </li>
      ))}
    </ul>
  )
}

function DrawerFooter({ cart }: { cart: Cart }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-baseline justify-between gap-4">
        <span>Subtotal</span>
        <span className="tabular text-lg font-medium" aria-live="polite">
          {formatMoney(cart.subtotal)}
        </span>
      </p>
      <p className="text-sm text-muted">VAT included. Shipping is worked out at checkout.</p>
      <Button asChild size="lg" block>
        <Link href="/checkout" prefetch={false} onClick={close}>
          Checkout
        </Link>
      </Button>
      <Button asChild variant="ghost" block>
        <Link href="/cart" prefetch={false} onClick={close}>
          View cart
        </Link>
      </Button>
    </div>
  )
}
