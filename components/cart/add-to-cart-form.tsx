'use client'

import type { FormEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { submitAddToCart } from '@/lib/cart/actions'
import { showCart } from './drawer-store'
import { useAddToCart } from './use-cart'

type AddToCartFormProps = { variantId: string; disabled?: boolean; label?: ReactNode; className?: string; buttonClassName?: string; children?: ReactNode }

/**
 * Puts a variant into the cart and opens the drawer; without scripting it posts and ends on the cart page. `children` may
 * hold a control named `quantity`; one piece otherwise.
 */
export function AddToCartForm({ variantId, disabled, label = 'Add to cart', className, buttonClassName, children }: AddToCartFormProps) {
  const add = useAddToCart()
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (add.isPending) return
    const quantity = Number(new FormData(event.currentTarget).get('quantity') ?? 1) || 1
    add.mutate({ variantId, quantity }, { onSuccess: () => showCart(true) })
  }
  return (
    <form action={submitAddToCart} onSubmit={send} className={className}>
      <input type="hidden" name="variantId" value={variantId} />
      {children}
      <Button type="submit" size="lg" loading={add.isPending} disabled={disabled} className={buttonClassName}>{label}</Button>
    </form>
  )
}
