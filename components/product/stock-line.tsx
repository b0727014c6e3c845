'use client'

import { useProductChoice } from './product-choice'

const FEW = 5

/** Whether the chosen variant can be bought, in one line that never changes its height. */
export function StockLine() {
  const { variant, availableOf } = useProductChoice()
  const available = availableOf(variant)
  const isSoldOut = available === 0 && !variant.allowsBackorder
  const isFew = available !== null && available > 0 && available <= FEW
  const text = isSoldOut
    ? 'Sold out'
    : available === 0
      ? 'Made to order'
      : isFew
        ? `Only ${available} left`
        : 'In stock'
  return (
    <p role="status" className="flex items-center gap-2 text-sm">
      <span
        aria-hidden
        className={`size-2 rounded-full ${isSoldOut ? 'bg-danger' : isFew ? 'bg-warning' : 'bg-success'}`}
      />
      {text}
    </p>
  )
}
