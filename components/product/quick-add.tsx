'use client'

import { Icon } from '@/components/ui/icon'
import { plusIcon } from '@/components/ui/icon-paths'
import type { MouseEvent } from 'react'
import { showCart } from '@/components/cart/drawer-store'
import { useAddToCart } from '@/components/cart/use-cart'
import { Spinner } from '@/components/ui/spinner'
import type { ProductCard } from '@/lib/catalog/schema'
import { chooseQuickly } from './quick-store'

type QuickAddProps = { product: Pick<ProductCard, 'id' | 'slug' | 'title' | 'onlyVariantId' | 'isAvailable'> }

/** Buys from a list: puts the only variant into the cart at once, else asks which one. Nothing for what is sold out or where scripting is off. */
export function QuickAdd({ product }: QuickAddProps) {
  const add = useAddToCart()
  const { onlyVariantId, title } = product
  if (!product.isAvailable) return null

  function press({ currentTarget: opener }: MouseEvent<HTMLButtonElement>) {
    if (add.isPending) return
    if (!onlyVariantId) return chooseQuickly({ product, opener })
    add.mutate({ variantId: onlyVariantId, quantity: 1 }, { onSuccess: () => showCart(true, opener) })
  }

  return (
    <button
      type="button"
      onClick={press}
      aria-busy={add.isPending || undefined}
      aria-haspopup={onlyVariantId ? undefined : 'dialog'}
      aria-label={onlyVariantId ? `Add ${title} to the cart` : `Choose ${title}`}
      className="quick-add absolute end-2 bottom-2 z-2 grid size-10 place-items-center rounded-full bg-paper text-ink shadow-[0_1px_3px_var(--shadow)] hover:bg-ink hover:text-paper noscript:hidden"
    >
      {add.isPending ? <Spinner size={16} /> : <Icon path={plusIcon} size={19} />}
    </button>
  )
}
