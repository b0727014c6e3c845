'use client'

import type { ChangeEvent } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

const groupDigits = (text: string) =>
  text
    .replace(/\D/g, '')
    .slice(0, 19)
    .replace(/(\d{4})(?=\d)/g, '$1 ')

function slashExpiry(text: string): string {
  const digits = text.replace(/\D/g, '').slice(0, 4)
  const padded = /^[2-9]$/.test(digits) ? `0${digits}` : digits
  return padded.length > 2 ? `${padded.slice(0, 2)} / ${padded.slice(2)}` : padded
}

export type TypedCard = { number: string; expiry: string; cvc: string; name: string }
type CardFieldsProps = { card: TypedCard; onChange: (card: TypedCard) => void; errors: Record<string, string> }

/**
 * Number, expiry, security code and name of a card, formatted while typing. The inputs have no names, so that a form
 * sent before scripts run carries nothing of the card anywhere.
 */
export function CardFields({ card, onChange, errors }: CardFieldsProps) {
  const field = (key: keyof TypedCard, tidy: (text: string) => string = String) => ({
    value: card[key],
    onChange: (event: ChangeEvent<HTMLInputElement>) => onChange({ ...card, [key]: tidy(event.target.value) }),
  })
  return (
    <FormGrid>
      <Field label="Card number" error={errors.number} className="sm:col-span-2">
        <Input
          inputMode="numeric"
          autoComplete="cc-number"
          placeholder="1234 1234 1234 1234"
          className="tabular"
          {...field('number', groupDigits)}
        />
      </Field>
      <Field label="Expires" error={errors.expiry}>
        <Input
          inputMode="numeric"
          autoComplete="cc-exp"
          placeholder="MM / YY"
          className="tabular"
          {...field('expiry', slashExpiry)}
        />
      </Field>
      <Field label="Security code" error={errors.cvc}>
        <Input
          inputMode="numeric"
          autoComplete="cc-csc"
          placeholder="CVC"
          maxLength={4}
          className="tabular"
          {...field('cvc')}
        />
      </Field>
      <Field label="Name on the card" optional className="sm:col-span-2">
        <Input autoComplete="cc-name" {...field('name')} />
      </Field>
    </FormGrid>
  )
}

const hints = [
  ['4242 4242 4242 4242', 'pays'],
  ['4000 0000 0000 3220', 'asks the bank (3-D Secure), then pays'],
  ['4000 0084 0000 1629', 'asks the bank, then is declined'],
  ['4000 0000 0000 0002', 'is declined'],
  ['4000 0000 0000 9995', 'has insufficient funds'],
] as const

/** Which cards do what while payments are simulated. */
export function TestCards() {
  return (
    <Disclosure summary="Payments are simulated here: cards to try" className="text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {hints.map(([number, outcome]) => (
          <div key={number} className="contents">
            <dt className="tabular whitespace-nowrap">{number}</dt>
            <dd className="text-muted">{outcome}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-muted">Any future date and any three digits will do. No money moves.</p>
    </Disclosure>
  )
}
