'use client'

import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Td, Tr } from '@/components/ui/table'
import type { EditorChoices } from '@/lib/catalog/admin-queries'
import type { StockLine } from '@/lib/catalog/product-for-edit'
import type { Draft, DraftVariant, Errors } from './draft'
import { PriceInput, priceParts } from './price-input'
import { StockDialog } from './stock-dialog'
import { VariantDetails } from './variant-details'

type VariantRowProps = {
  title: string
  variant: DraftVariant
  /** the name of the variant in errors: `variants.0` */
  at: string
  errors: Errors
  currencies: readonly string[]
  media: Draft['media']
  stock: StockLine[] | undefined
  warehouses: EditorChoices['warehouses']
  mayStock: boolean
  onChange: (part: Partial<DraftVariant>) => void
  onRemove?: () => void
}

// On phones a row is a small form: what its columns are called stands above each value.
const cell =
  'max-sm:border-b-0 max-sm:py-1.5 max-sm:data-label:before:mb-1 max-sm:data-label:before:block max-sm:data-label:before:text-xs max-sm:data-label:before:text-muted max-sm:data-label:before:content-[attr(data-label)]'

/** One variant in a row, with the rest of it folded out below on demand or when something there is wrong. */
export function VariantRow(props: VariantRowProps) {
  const { title, variant, at, errors, currencies, stock, warehouses, mayStock, onChange } = props
  const [isOpen, setOpen] = useState(false)
  const [currency = 'EUR'] = currencies
  const own = [`${at}.sku`, ...priceParts.map(({ error }) => `${at}.prices.0.${error}`)]
  const ownError = own.map((name) => errors[name]).find(Boolean) ?? errors[`${at}.values`]
  const hasHidden = Object.keys(errors).some((name) => name.startsWith(`${at}.`) && !own.includes(name))
  return (
    <>
      <Tr
        className={cn(
          'max-sm:grid max-sm:grid-cols-2 max-sm:border-b max-sm:border-line',
          !variant.isActive && 'text-muted',
        )}
      >
        <Td className={cn(cell, 'max-sm:col-span-2')}>
          <span className="block truncate font-medium sm:max-w-44">{title}</span>
          {!variant.isActive && <span className="text-xs">switched off</span>}
          {ownError && (
            <span role="alert" className="block max-w-52 text-xs text-danger">
              {ownError}
            </span>
          )}
        </Td>
        <Td className={cn(cell, 'max-sm:col-span-2')}>
          <Input
            size="sm"
            aria-label={`SKU of ${title}`}
            aria-invalid={errors[`${at}.sku`] ? true : undefined}
            value={variant.sku}
            onChange={(event) => onChange({ sku: event.target.value })}
            className="min-w-32"
          />
        </Td>
        {priceParts.map(({ part, label, error }) => (
          <Td key={part} className={cell} data-label={`${label} (${currency})`}>
            <PriceInput
              variant={variant}
              currency={currency}
              part={part}
              onChange={onChange}
              aria-label={`${label} of ${title} in ${currency}`}
              aria-invalid={errors[`${at}.prices.0.${error}`] ? true : undefined}
              className="tabular text-end sm:w-24"
            />
          </Td>
        ))}
        <Td numeric className={cn(cell, 'max-sm:text-start')} data-label="Stock">
          {!variant.tracksStock ? (
            <span className="text-muted">not tracked</span>
          ) : variant.id ? (
            <StockDialog
              variantId={variant.id}
              title={title}
              stock={stock ?? []}
              warehouses={warehouses}
              mayWrite={mayStock}
            />
          ) : (
            <span className="text-muted">after saving</span>
          )}
        </Td>
        <Td className={cn(cell, 'max-sm:place-self-end')}>
          <IconButton
            label={`More of ${title}`}
            size="sm"
            aria-expanded={isOpen || hasHidden}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronDown
              size={16}
              strokeWidth={1.6}
              aria-hidden
              className={cn('transition-transform', isOpen && 'rotate-180')}
            />
          </IconButton>
        </Td>
      </Tr>
      {(isOpen || hasHidden) && (
        <tr className="max-sm:grid">
          <td colSpan={6} className="border-b border-line bg-paper px-4 py-4">
            <VariantDetails {...props} />
          </td>
        </tr>
      )}
    </>
  )
}
