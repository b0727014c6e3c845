'use client'

import { Price } from '@/components/ui/price'
import { formatMoney } from '@/lib/money'
import { useProductChoice } from './product-choice'

/** The price of the chosen variant; a reduction also names the lowest price of the 30 days before it. */
export function VariantPrice() {
  const { variant } = useProductChoice()
  const { price, compareAt, lowest30Days } = variant
  return (
    <div aria-live="polite">
      <Price
        amountMinor={price.amountMinor}
        currency={price.currency}
        compareAtMinor={compareAt?.amountMinor}
        size="lg"
      />
      <p className="mt-1 text-sm text-muted">
        Includes VAT, plus shipping.
        {compareAt && lowest30Days && ` Lowest price of the 30 days before: ${formatMoney(lowest30Days)}.`}
      </p>
    </div>
  )
}
