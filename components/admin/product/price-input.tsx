'use client'

import { Input, type InputProps } from '@/components/ui/input'
import type { DraftVariant } from './draft'

/** The two amounts of a variant in one currency, and what an error about each is called. */
export const priceParts = [
  { part: 'amount', label: 'Price', error: 'amountMinor' },
  { part: 'compareAt', label: 'Former price', error: 'compareAtMinor' },
] as const

type PriceInputProps = Omit<InputProps, 'value' | 'onChange'> & {
  variant: DraftVariant
  currency: string
  part: (typeof priceParts)[number]['part']
  onChange: (change: Pick<DraftVariant, 'prices'>) => void
}

/** One amount as it is typed; the other amounts of the variant stay as they are. */
export function PriceInput({ variant, currency, part, onChange, ...input }: PriceInputProps) {
  const price = variant.prices[currency] ?? { amount: '', compareAt: '' }
  return (
    <Input
      size="sm"
      inputMode="decimal"
      value={price[part]}
      onChange={(event) =>
        onChange({ prices: { ...variant.prices, [currency]: { ...price, [part]: event.target.value } } })
      }
      {...input}
    />
  )
}
