'use client'

import Link from 'next/link'
import { Price } from '@/components/ui/price'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { submitLine } from '@/lib/cart/actions'
import { MAX_QUANTITY } from '@/lib/cart/limits'
import type { CartLine } from '@/lib/cart/schema'
import { LinePicture } from './line-picture'
import { LineProblem } from './line-problem'
import { useSetLine } from './use-set-line'

type CartLineRowProps = { line: CartLine; isSaved?: boolean; onLeave?: () => void; onRemove?: () => void }

/** One line of the cart with everything that can be done to it; without scripting each control is a form of its own. */
export function CartLineRow({ line, isSaved = false, onLeave, onRemove }: CartLineRowProps) {
  const change = useSetLine()
  const href = `/products/${line.slug}?variant=${line.variantId}`
  const set = (values: { quantity?: number; isSavedForLater?: boolean }) =>
    change.mutate({ lineId: line.id, ...values })
  const most = Math.max(line.quantity, Math.min(MAX_QUANTITY, line.available ?? MAX_QUANTITY))
  return (
    <li className="flex gap-4 max-[17rem]:flex-col border-b border-line py-5 first:pt-0 last:border-0">
      <Link href={href} prefetch={false} tabIndex={-1} aria-hidden onClick={onLeave}>
        <LinePicture line={line} />
      </Link>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0">
            <Link href={href} prefetch={false} onClick={onLeave} className="font-medium hover:underline">
              {line.title}
            </Link>
            {line.variantTitle && <p className="text-sm text-muted">{line.variantTitle}</p>}
          </div>
          {line.problem !== 'unavailable' && (
            <Price
              {...(isSaved ? line.unitPrice : line.total)}
              compareAtMinor={line.compareAt && line.compareAt.amountMinor * (isSaved ? 1 : line.quantity)}
              className="flex-col items-end text-end"
            />
          )}
        </div>
        <LineProblem line={line} />
        <div className="mt-auto flex flex-wrap items-center gap-x-5 gap-y-1 pt-3">
          {!isSaved && line.problem !== 'unavailable' && (
            <form action={submitLine} className="flex items-center gap-2">
              <input type="hidden" name="lineId" value={line.id} />
              <QuantityStepper
                size="sm"
                label={`Quantity of ${line.title}`}
                value={line.quantity}
                max={most}
                onValueChange={(quantity) => set({ quantity })}
              />
              <button type="submit" className="link hidden text-sm noscript:inline">
                Update
              </button>
            </form>
          )}
          <LineButton
            line={line}
            name="isSavedForLater"
            value={String(!isSaved)}
            onPress={() => set({ isSavedForLater: !isSaved })}
          >
            {isSaved ? 'Move to cart' : 'Save for later'}
          </LineButton>
          <LineButton line={line} name="quantity" value="0" onPress={onRemove ?? (() => set({ quantity: 0 }))}>
            Remove
          </LineButton>
        </div>
      </div>
    </li>
  )
}

type LineButtonProps = { line: CartLine; name: string; value: string; onPress: () => void; children: string }

function LineButton({ line, name, value, onPress, children }: LineButtonProps) {
  return (
    <form
      action={submitLine}
      onSubmit={(event) => {
        event.preventDefault()
        onPress()
      }}
    >
      <input type="hidden" name="lineId" value={line.id} />
      <button
        type="submit"
        name={name}
        value={value}
        className="inline-flex min-h-9 items-center text-sm text-muted underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
      >
        {children}
        <span className="sr-only">: {line.title}</span>
      </button>
    </form>
  )
}
