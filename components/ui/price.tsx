import { formatMoney } from '@/lib/money'
import { cn } from './cn'

type PriceProps = {
  amountMinor: number
  currency: string
  compareAtMinor?: number | null
  from?: boolean
  unit?: string
  locale?: string
  size?: 'sm' | 'md' | 'lg'
  className?: string
}

const sizes = { sm: 'text-sm', md: 'text-base compact:text-sm', lg: 'text-xl' } as const

/** An amount of money; with a higher `compareAtMinor` the old price is struck through and both are read out in words. */
export function Price({
  amountMinor,
  currency,
  compareAtMinor,
  from,
  unit,
  locale,
  size = 'md',
  className,
}: PriceProps) {
  const now = formatMoney({ amountMinor, currency }, locale)
  const reduced = compareAtMinor != null && compareAtMinor > amountMinor
  return (
    <span className={cn('tabular inline-flex flex-wrap base:items-baseline gap-x-2', sizes[size], className)}>
      <span className={reduced ? 'font-medium text-accent' : undefined}>
        {reduced && <span className="sr-only">Now </span>}
        {from && <span className="text-muted">From </span>}
        {now}
        {unit && <span className="text-sm text-muted"> / {unit}</span>}
      </span>
      {reduced && (
        <>
          <span className="sr-only">, was </span>
          <s className="text-[0.9em] text-subtle decoration-1">
            {formatMoney({ amountMinor: compareAtMinor, currency }, locale)}
          </s>
        </>
      )}
    </span>
  )
}
