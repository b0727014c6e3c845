'use client'

import { Icon } from '@/components/ui/icon'
import { bagIcon } from '@/components/ui/icon-paths'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { lazy, type MouseEvent, Suspense, useState, useSyncExternalStore } from 'react'
import { CartCount } from '@/components/layout/header-actions'
import type { FreeDelivery } from '@/lib/shipping/free-delivery'
import { drawerStore, showCart } from './drawer-store'
import { useCart } from './use-cart'

const load = () => import('./cart-drawer')
const never = new Promise<never>(() => {})

// Where its code cannot be had, the cart has a page of its own.
const CartDrawer = lazy(() =>
  load().then(
    (module) => ({ default: module.CartDrawer }),
    () => ((window.location.pathname = '/cart'), never),
  ),
)

/** The header's way to the cart: a link to its page that opens the drawer where scripts run, with the number of pieces. */
export function CartButton({ freeDelivery }: { freeDelivery: FreeDelivery | null }) {
  const cart = useCart()
  const isCartPage = usePathname() === '/cart'
  const isOpen = useSyncExternalStore(drawerStore.subscribe, drawerStore.get, drawerStore.getOnServer)
  const [wasOpen, setWasOpen] = useState(false)
  if (isOpen && !wasOpen) setWasOpen(true)
  const open = (event: MouseEvent<HTMLElement>) => {
    if (isCartPage || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    showCart(true, event.currentTarget)
  }
  const prepare = () => void load().catch(() => {})
  return (
    <>
      <Link
        href="/cart"
        prefetch={false}
        data-cart-link
        onClick={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        className="relative inline-flex min-h-11 min-w-10 items-center justify-center gap-2 rounded px-2 sm:min-w-11 text-sm transition-colors hover:bg-sunken"
      >
        <Icon path={bagIcon} size={21} strokeWidth={1.4} />
        <span className="sr-only">Cart</span>
        <CartCount value={cart?.itemCount ?? 0} />
      </Link>
      {wasOpen && (
        <Suspense>
          <CartDrawer isOpen={isOpen} freeDelivery={freeDelivery} />
        </Suspense>
      )}
    </>
  )
}
