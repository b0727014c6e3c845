import Form from 'next/form'
import { buttonClass } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { formatMoney } from '@/lib/money'
import type { ListState } from '@/lib/search/list-state'
import { HiddenState } from './hidden-state'
import type { ListPlace } from './list-hrefs'

type PriceFormProps = {
  range: { minMinor: number; maxMinor: number } | null
  currency: string
  state: ListState
  place: ListPlace
}

/** The price range as a plain GET form that keeps every other choice. */
export function PriceForm({ range, currency, state, place }: PriceFormProps) {
  const hint =
    range &&
    `${formatMoney({ amountMinor: range.minMinor, currency })} to ${formatMoney({ amountMinor: range.maxMinor, currency })}`
  return (
    <Form action={place.path} prefetch={false} scroll={false}>
      <fieldset className="border-b border-line py-4">
        <legend className="float-start mb-2 w-full font-medium">Price</legend>
        <HiddenState state={{ ...state, min: undefined, max: undefined, cursor: undefined }} place={place} />
        <div className="clear-both flex items-center gap-2">
          <Input
            size="sm"
            name="min"
            aria-label={`Lowest price in ${currency}`}
            inputMode="decimal"
            placeholder="From"
            defaultValue={state.min}
            className="min-w-0 flex-1"
          />
          <Input
            size="sm"
            name="max"
            aria-label={`Highest price in ${currency}`}
            inputMode="decimal"
            placeholder="To"
            defaultValue={state.max}
            className="min-w-0 flex-1"
          />
          <button type="submit" data-filter="price" className={buttonClass({ variant: 'secondary', size: 'sm' })}>
            Set
          </button>
        </div>
        {hint && <p className="tabular mt-2 text-sm text-muted">{hint}</p>}
      </fieldset>
    </Form>
  )
}
