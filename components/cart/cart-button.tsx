'use client'

import { ShoppingBag } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { MouseEvent } from 'react'
import { CartCount } from '@/components/layout/header-actions'
import type { FreeDelivery } from '@/lib/shipping/free-delivery'
import { CartDrawer } from './cart-drawer'
import { showCart } from './drawer-store'
import { useCart } from './use-cart'

/** The header's way to the cart: a link to its page that opens the drawer where scripts run, with the number of pieces. */
export function CartButton({ freeDelivery }: { freeDelivery: FreeDelivery | null }) {
  const cart = useCart()
  const isCartPage = usePathname() === '/cart'
  const open = (event: MouseEvent<HTMLElement>) => {
    if (isCartPage || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    showCart(true, event.currentTarget)
  }
  return (
    <>
      <Link
        href="/cart"
        prefetch={false}
        data-cart-link
        onClick={open}
        className="relative inline-flex min-h-11 min-w-10 items-center justify-center gap-2 rounded px-2 sm:min-w-11 text-sm transition-colors hover:bg-sunken"
      >
        <ShoppingBag size={21} strokeWidth={1.4} aria-hidden />
        <span className="sr-only">Cart</span>
        <CartCount value={cart?.itemCount ?? 0} />
      </Link>
      <CartDrawer freeDelivery={freeDelivery} />
    </>
  )
}
