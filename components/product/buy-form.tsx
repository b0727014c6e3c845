'use client'

import type { FormEvent, ReactNode } from 'react'
import { showCart } from '@/components/cart/drawer-store'
import { useAddToCart } from '@/components/cart/use-cart'
import { Button } from '@/components/ui/button'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { submitAddToCart } from '@/lib/cart/actions'
import { BuyBar } from './buy-bar'
import { useProductChoice } from './product-choice'

const MOST = 99

/**
 * Puts the chosen variant into the cart and opens the drawer. Without scripting the variants are the list given in
 * `withoutScript`, and the form posts and ends on the cart page.
 */
export function BuyForm({ withoutScript }: { withoutScript: ReactNode }) {
  const { variant, availableOf } = useProductChoice()
  const add = useAddToCart()
  const available = availableOf(variant)
  const isSoldOut = available === 0 && !variant.allowsBackorder
  const most = available === null || variant.allowsBackorder ? MOST : Math.max(1, Math.min(MOST, available))

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (add.isPending) return
    const opener = document.activeElement
    const quantity = Number(new FormData(event.currentTarget).get('quantity') ?? 1) || 1
    add.mutate({ variantId: variant.id, quantity }, { onSuccess: () => showCart(true, opener) })
  }

  return (
    <form id="buy" action={submitAddToCart} onSubmit={send} className="flex flex-wrap gap-3">
      {withoutScript}
      <QuantityStepper key={variant.id} max={most} disabled={isSoldOut} className="h-control-lg" />
      <Button type="submit" size="lg" loading={add.isPending} disabled={isSoldOut} className="min-w-[min(12rem,100%)] flex-1">
        {isSoldOut ? 'Sold out' : 'Add to cart'}
      </Button>
      <BuyBar isSoldOut={isSoldOut} isPending={add.isPending} />
    </form>
  )
}
