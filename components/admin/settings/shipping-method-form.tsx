'use client'

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FormGrid } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { decimalString, parseDecimal } from '@/lib/money'
import { saveShippingMethodAction } from '@/lib/shipping/admin-actions'
import type { MethodForEdit } from '@/lib/shipping/admin-queries'
import { useAct } from '../use-act'

type RateDraft = { key: number; currency: string; amount: string; from: string; weight: string }

/** A way of shipping: words, days, and the table of rates of which the first that fits a parcel counts. */
export function ShippingMethodForm({ method }: { method: MethodForEdit }) {
  const { run, pending, failure } = useAct(saveShippingMethodAction, {
    success: `${method.name} saved`,
    onFailed: () => {},
  })
  const [fields, setFields] = useState({
    name: method.name,
    description: method.description,
    minDays: String(method.minDays),
    maxDays: String(method.maxDays),
    isActive: method.isActive,
  })
  const [rates, setRates] = useState<RateDraft[]>(
    method.rates.map((rate, key) => ({
      key,
      currency: rate.currency,
      amount: decimalString({ amountMinor: rate.amountMinor, currency: rate.currency }),
      from: decimalString({ amountMinor: rate.minSubtotalMinor, currency: rate.currency }),
      weight: rate.maxWeightGrams === null ? '' : String(rate.maxWeightGrams),
    })),
  )
  const set = (part: Partial<typeof fields>) => setFields((all) => ({ ...all, ...part }))
  const setRate = (key: number, part: Partial<RateDraft>) =>
    setRates((all) => all.map((rate) => (rate.key === key ? { ...rate, ...part } : rate)))
  const errors = failure?.fields ?? {}
  const amounts = rates.map((rate) => ({
    amountMinor: parseDecimal(rate.amount, 'EUR'),
    minSubtotalMinor: parseDecimal(rate.from || '0', 'EUR'),
  }))
  const isReadable =
    amounts.every((amount) => amount.amountMinor !== null && amount.minSubtotalMinor !== null) &&
    rates.every((rate) => /^\d*$/.test(rate.weight))

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReadable) return
        run({
          methodId: method.id,
          ...fields,
          minDays: Number(fields.minDays),
          maxDays: Number(fields.maxDays),
          rates: rates.map((rate, index) => ({
            currency: rate.currency,
            amountMinor: amounts[index]?.amountMinor ?? 0,
            minSubtotalMinor: amounts[index]?.minSubtotalMinor ?? 0,
            maxWeightGrams: rate.weight ? Number(rate.weight) : null,
          })),
        })
      }}
      className="flex flex-col gap-4"
    >
      <FormGrid>
        <Field label="Name" error={errors.name}>
          <Input value={fields.name} onChange={(event) => set({ name: event.target.value })} maxLength={80} />
        </Field>
        <Field label="Description" error={errors.description}>
          <Input
            value={fields.description}
            onChange={(event) => set({ description: event.target.value })}
            maxLength={300}
          />
        </Field>
        <Field label="Working days, at least" error={errors.minDays}>
          <Input
            type="number"
            min={0}
            max={365}
            value={fields.minDays}
            onChange={(event) => set({ minDays: event.target.value })}
          />
        </Field>
        <Field label="Working days, at most" error={errors.maxDays}>
          <Input
            type="number"
            min={0}
            max={365}
            value={fields.maxDays}
            onChange={(event) => set({ maxDays: event.target.value })}
          />
        </Field>
      </FormGrid>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 text-sm font-medium">Rates: the first that fits counts</legend>
        {rates.map((rate, index) => (
          <div key={rate.key} className="flex flex-wrap items-center gap-2">
            <Input
              size="sm"
              aria-label={`Currency of rate ${index + 1}`}
              value={rate.currency}
              maxLength={3}
              onChange={(event) => setRate(rate.key, { currency: event.target.value.toUpperCase() })}
              className="w-16"
            />
            <Input
              size="sm"
              aria-label={`Price of rate ${index + 1}`}
              inputMode="decimal"
              value={rate.amount}
              onChange={(event) => setRate(rate.key, { amount: event.target.value })}
              className="w-24"
            />
            <span className="text-muted">from goods of</span>
            <Input
              size="sm"
              aria-label={`Least goods of rate ${index + 1}`}
              inputMode="decimal"
              value={rate.from}
              onChange={(event) => setRate(rate.key, { from: event.target.value })}
              className="w-24"
            />
            <span className="text-muted">up to</span>
            <Input
              size="sm"
              aria-label={`Greatest weight of rate ${index + 1} in grams`}
              inputMode="numeric"
              placeholder="any"
              end="g"
              value={rate.weight}
              onChange={(event) => setRate(rate.key, { weight: event.target.value })}
              className="w-32"
            />
            <IconButton
              label={`Remove rate ${index + 1}`}
              size="sm"
              disabled={rates.length === 1}
              onClick={() => setRates((all) => all.filter((each) => each.key !== rate.key))}
            >
              <X size={15} strokeWidth={1.5} aria-hidden />
            </IconButton>
          </div>
        ))}
        <div>
          <Button
            size="sm"
            variant="ghost"
            icon={<Plus size={15} strokeWidth={1.6} aria-hidden />}
            onClick={() =>
              setRates((all) => [
                ...all,
                {
                  key: Math.max(...all.map((each) => each.key)) + 1,
                  currency: all[0]?.currency ?? 'EUR',
                  amount: '0.00',
                  from: '0.00',
                  weight: '',
                },
              ])
            }
          >
            Add rate
          </Button>
        </div>
      </fieldset>
      <Checkbox
        label="Offered at checkout"
        checked={fields.isActive}
        onChange={(event) => set({ isActive: event.target.checked })}
      />
      {!isReadable && <Alert tone="danger">Enter amounts such as 4.90 and whole grams.</Alert>}
      {failure && (
        <Alert tone="danger" live>
          {failure.message} {Object.values(errors)[0]}
        </Alert>
      )}
      <div>
        <Button type="submit" loading={pending} disabled={!isReadable}>
          Save
        </Button>
      </div>
    </form>
  )
}
