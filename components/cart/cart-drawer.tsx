'use client'

import { ShoppingBag } from 'lucide-react'
import Link from 'next/link'
import { useSyncExternalStore } from 'react'
import { BasketList } from '@/components/recommendations/basket-list'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import type { Cart } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/money'
import { CartLineRow } from './cart-line-row'
import { drawerOpener, drawerStore, showCart } from './drawer-store'
import { useCart } from './use-cart'

const close = () => showCart(false)

/** The cart from the side of any page of the shop. */
export function CartDrawer() {
  const isOpen = useSyncExternalStore(drawerStore.subscribe, drawerStore.get, drawerStore.getOnServer)
  const cart = useCart()
  const count = cart?.itemCount ?? 0
  return (
    <Sheet open={isOpen} onOpenChange={showCart}>
      <SheetContent
        returnFocusTo={drawerOpener}
        title={count > 0 ? `Your cart (${count})` : 'Your cart'}
        footer={cart && cart.lines.length > 0 ? <DrawerFooter cart={cart} /> : undefined}
      >
        <DrawerBody cart={cart} />
      </SheetContent>
    </Sheet>
  )
}

function DrawerBody({ cart }: { cart: Cart | null | undefined }) {
  if (cart === undefined) return <Skeleton className="h-40" />
  if (!cart || cart.lines.length === 0) {
    return (
      <EmptyState
        title="Nothing in it yet"
        icon={<ShoppingBag aria-hidden />}
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
  return (
    <>
      <ul>
        {cart.lines.map((line) => (
          <CartLineRow key={line.id} line={line} onLeave={close} />
        ))}
      </ul>
      <BasketList basket={[...new Set(cart.lines.map((line) => line.productId))]} onLeave={close} />
    </>
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
