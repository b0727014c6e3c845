'use client'

import { cn } from '@/components/ui/cn'
import { Input } from '@/components/ui/input'
import { saveTaxesAction } from '@/lib/pricing/admin-actions'
import type { CountryTaxes, TaxClassRow } from '@/lib/pricing/tax-admin-queries'
import { ActField, ActForm, ActSubmit } from '../act-form'

const rateWidth = 'w-28 sm:w-36'

/** The names of the rates, above the rows of countries. */
export function TaxHead({ classes }: { classes: readonly TaxClassRow[] }) {
  return (
    <div aria-hidden className="flex gap-x-3 pb-2 text-xs font-medium text-muted">
      <span className="w-40 max-sm:hidden">Country</span>
      {classes.map((each) => (
        <span key={each.key} className={rateWidth}>
          {each.name}
        </span>
      ))}
    </div>
  )
}

/** The rates of one country in per cent; without a country, the form that adds one. */
export function TaxForm({
  taxes,
  name,
  classes,
}: {
  taxes?: CountryTaxes
  name?: string
  classes: readonly TaxClassRow[]
}) {
  return (
    <ActForm
      action={saveTaxesAction}
      success={taxes ? `${name} saved` : 'Country added'}
      reset={!taxes}
      className={cn('flex flex-wrap gap-x-3 gap-y-1.5', taxes ? 'items-start py-2' : 'items-end')}
    >
      {taxes ? (
        <>
          <input type="hidden" name="country" value={taxes.country} />
          <p className="w-full min-w-0 truncate font-medium sm:w-40 sm:py-1.5">
            {name} <span className="text-xs font-normal text-muted">{taxes.country}</span>
          </p>
        </>
      ) : (
        <ActField name="country" label="Country code" className="w-40">
          <Input name="country" size="sm" maxLength={2} placeholder="DE" autoComplete="off" />
        </ActField>
      )}
      {classes.map((each) => {
        const rate = taxes?.rates[each.key]
        return (
          <ActField
            key={each.key}
            name={`rates.${each.key}`}
            label={taxes ? `${each.name}, ${name}` : each.name}
            hideLabel={taxes !== undefined}
            className={rateWidth}
          >
            <Input
              name={`rates.${each.key}`}
              size="sm"
              inputMode="decimal"
              end="%"
              defaultValue={rate === undefined ? '' : String(rate / 10_000)}
            />
          </ActField>
        )
      })}
      <ActSubmit size="sm" variant="secondary">
        {taxes ? 'Save' : 'Add'}
      </ActSubmit>
    </ActForm>
  )
}
