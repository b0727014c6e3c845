'use client'

import { type FormEvent, useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

const groupDigits = (text: string) => text.replace(/\D/g, '').slice(0, 19).replace(/(\d{4})(?=\d)/g, '$1 ')

function slashExpiry(text: string): string {
  const digits = text.replace(/\D/g, '').slice(0, 4)
  const padded = /^[2-9]$/.test(digits) ? `0${digits}` : digits
  return padded.length > 2 ? `${padded.slice(0, 2)} / ${padded.slice(2)}` : padded
}

const typed = (event: FormEvent<HTMLInputElement>) => event.currentTarget.value

/** Number, expiry and security code of a card, formatted while typing. */
export function CardFields({ errors }: { errors: Record<string, string> }) {
  const [number, setNumber] = useState('')
  const [expiry, setExpiry] = useState('')
  return (
    <FormGrid>
      <Field label="Card number" error={errors.number} className="sm:col-span-2">
        <Input name="number" inputMode="numeric" autoComplete="cc-number" placeholder="1234 1234 1234 1234" value={number} onChange={(event) => setNumber(groupDigits(typed(event)))} className="tabular" />
      </Field>
      <Field label="Expires" error={errors.expiry}>
        <Input name="expiry" inputMode="numeric" autoComplete="cc-exp" placeholder="MM / YY" value={expiry} onChange={(event) => setExpiry(slashExpiry(typed(event)))} className="tabular" />
      </Field>
      <Field label="Security code" error={errors.cvc}>
        <Input name="cvc" inputMode="numeric" autoComplete="cc-csc" placeholder="CVC" maxLength={4} className="tabular" />
      </Field>
      <Field label="Name on the card" className="sm:col-span-2"><Input name="name" autoComplete="cc-name" /></Field>
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
      <p className="mt-3 text-muted">Any date to come and any three digits will do. No money moves.</p>
    </Disclosure>
  )
}
