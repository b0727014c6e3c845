'use client'

import { type FormEvent, useState } from 'react'
import { showCart } from '@/components/cart/drawer-store'
import { useAddSeveral } from '@/components/cart/use-add-several'
import { useProductChoice } from '@/components/product/product-choice'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { AddedSeveral } from '@/lib/cart/schema'
import { formatMoney, type Money } from '@/lib/money'
import { useRail } from './use-rail'

const COMPANIONS = 3

type Told = { tried: number; refused: AddedSeveral['refused'] }
type Line = { variantId: string; name: string; price: Money; isSoldOut: boolean }

const named = (title: string, variant: string) => (variant ? `${title}, ${variant}` : title)

/**
 * This product and what is often bought with it, in one press: each can be left out, the total follows. What the shop
 * refuses says so at its line, the rest is in the cart. Belongs inside `ProductChoice`; nothing without companions.
 */
export function BuyTogetherForm() {
  const { product, variant, availableOf } = useProductChoice()
  // Read by the row above, which knows when the shopper is near.
  const { found } = useRail({ rail: 'together', productId: product.id }, false)
  const add = useAddSeveral()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [told, setTold] = useState<Told | null>(null)

  const companions: Line[] = (found?.items ?? [])
    .flatMap(({ product: { title }, variant: offer }) =>
      offer ? [{ variantId: offer.id, name: named(title, offer.title), price: offer.price, isSoldOut: false }] : [],
    )
    .slice(0, COMPANIONS)
  if (companions.length === 0) return null

  const own: Line = {
    variantId: variant.id,
    name: named(product.title, variant.title),
    price: variant.price,
    isSoldOut: availableOf(variant) === 0 && !variant.allowsBackorder,
  }
  const lines = [own, ...companions]
  const taken = lines.filter(({ variantId, isSoldOut }) => !isSoldOut && !leftOut.has(variantId))
  const total = { ...own.price, amountMinor: taken.reduce((sum, { price }) => sum + price.amountMinor, 0) }

  function leave(variantId: string, isTaken: boolean) {
    const next = new Set(leftOut)
    if (isTaken) next.delete(variantId)
    else next.add(variantId)
    setLeftOut(next)
  }

  function send(event: FormEvent) {
    event.preventDefault()
    if (add.isPending || taken.length === 0) return
    setTold(null)
    add.mutate(
      taken.map(({ variantId }) => ({ variantId, quantity: 1 })),
      {
        onSuccess: ({ refused }) => {
          setTold({ tried: taken.length, refused })
          if (refused.length === 0) return showCart(true)
          // What is in the cart is not put there again by pressing once more.
          const missing = new Set(refused.map((each) => each.variantId))
          setLeftOut(new Set(lines.map((line) => line.variantId).filter((id) => !missing.has(id))))
        },
      },
    )
  }

  const missing = told?.refused.length ?? 0
  return (
    <form onSubmit={send} aria-labelledby="buy-together" className="shell mt-8">
      <div className="grid gap-x-10 gap-y-5 rounded-md border border-line bg-surface p-5 lg:grid-cols-[minmax(0,42rem)_auto] lg:items-end lg:justify-between lg:p-7">
        <fieldset className="min-w-0">
          <legend id="buy-together" className="mb-2 font-display text-display-4">
            Take them together
          </legend>
          {lines.map(({ variantId, name, price, isSoldOut }, place) => (
            <Checkbox
              key={variantId}
              label={
                <>
                  {name}
                  {place === 0 && <span className="text-muted"> (this one)</span>}
                </>
              }
              checked={!isSoldOut && !leftOut.has(variantId)}
              disabled={isSoldOut}
              onChange={(event) => leave(variantId, event.target.checked)}
              count={isSoldOut ? 'Sold out' : formatMoney(price)}
              error={told?.refused.find((each) => each.variantId === variantId)?.message}
            />
          ))}
        </fieldset>
        <div className="flex flex-col gap-3 lg:min-w-60">
          <p aria-live="polite" className="flex items-baseline justify-between gap-6">
            <span className="text-muted">Total</span>
            <span className="tabular text-xl font-medium">{formatMoney(total)}</span>
          </p>
          <Button type="submit" size="lg" loading={add.isPending} disabled={taken.length === 0}>
            {taken.length > 1 ? `Add all ${taken.length} to cart` : 'Add to cart'}
          </Button>
        </div>
        {told && missing > 0 && (
          <Alert
            tone="danger"
            live
            className="lg:col-span-2"
            title={
              missing === told.tried
                ? 'Nothing was added.'
                : `${told.tried - missing} of ${told.tried} are in your cart.`
            }
          >
            What is missing says why above.
          </Alert>
        )}
      </div>
    </form>
  )
}
