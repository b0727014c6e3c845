'use client'

import type { FormEvent } from 'react'
import { showCart } from '@/components/cart/drawer-store'
import { useAddToCart } from '@/components/cart/use-cart'
import { Button } from '@/components/ui/button'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { Select } from '@/components/ui/select'
import { submitAddToCart } from '@/lib/cart/actions'
import { formatMoney } from '@/lib/money'
import { BuyBar } from './buy-bar'
import { useProductChoice } from './product-choice'

const MOST = 99

/**
 * Puts the chosen variant into the cart and opens the drawer. Without scripting the variants are a list in the form, which
 * posts and ends on the cart page.
 */
export function BuyForm() {
  const { product, variant, availableOf } = useProductChoice()
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
      <div className="hidden w-full noscript:block">
        <Select
          name="variantId"
          aria-label="Variant"
          value={variant.id}
          onChange={() => {}}
          options={product.variants.map((each) => ({
            value: each.id,
            label: `${each.title || product.title}, ${formatMoney(each.price)}`,
          }))}
        />
      </div>
      <QuantityStepper key={variant.id} max={most} disabled={isSoldOut} className="h-control-lg" />
      <Button type="submit" size="lg" loading={add.isPending} disabled={isSoldOut} className="min-w-[min(12rem,100%)] flex-1">
        {isSoldOut ? 'Sold out' : 'Add to cart'}
      </Button>
      <BuyBar isSoldOut={isSoldOut} isPending={add.isPending} />
    </form>
  )
}
