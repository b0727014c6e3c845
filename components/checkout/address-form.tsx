'use client'

import { useActionState, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FieldSet } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveAddressStep } from '@/lib/checkout/actions'
import { AddressFields, type Country } from './address-fields'
import { useDraft } from './use-draft'
import { useErrorFocus } from './use-error-focus'

type AddressFormProps = {
  countries: Country[]
  initial: Record<string, string>
  isSameBilling: boolean
  isChosen: boolean
}

/** Who gets the order and where it goes; works without scripting, and what was typed survives a reload. */
export function AddressForm({ countries, initial, isSameBilling, isChosen }: AddressFormProps) {
  const [state, action] = useActionState(saveAddressStep, null)
  const form = useErrorFocus(state)
  const draft = useDraft('souk-checkout-address')
  const [isSame, setSame] = useState(isSameBilling)
  // An address just taken from the book counts more than what was typed before.
  const values = state?.values ?? (isChosen ? { ...draft.values, ...initial } : { ...initial, ...draft.values })
  const errors = state?.fields ?? {}
  return (
    <form
      ref={form}
      key={draft.key}
      action={action}
      noValidate
      onChange={draft.keep}
      className="group flex flex-col gap-10"
    >
      {state && (
        <Alert tone="danger" live>
          {state.message}
        </Alert>
      )}
      <FieldSet legend="Contact">
        <Field label="Email" hint="For the confirmation and news of the delivery." error={errors.email}>
          <Input type="email" name="email" autoComplete="email" inputMode="email" defaultValue={values.email ?? ''} />
        </Field>
      </FieldSet>
      <FieldSet legend="Delivery address">
        <AddressFields
          name="shippingAddress"
          autoComplete="shipping"
          countries={countries}
          values={values}
          errors={errors}
        />
      </FieldSet>
      <FieldSet legend="Billing address">
        <Checkbox
          name="isSameBilling"
          label="The same as the delivery address"
          defaultChecked={isSameBilling}
          onChange={(event) => setSame(event.target.checked)}
        />
        <div className={isSame ? 'hidden noscript:group-has-[input[name=isSameBilling]:not(:checked)]:block' : ''}>
          <AddressFields
            name="billingAddress"
            autoComplete="billing"
            countries={countries}
            values={values}
            errors={errors}
          />
        </div>
      </FieldSet>
      <SubmitButton size="lg" className="self-stretch sm:self-end" pendingLabel="One moment">
        Continue to shipping
      </SubmitButton>
    </form>
  )
}
