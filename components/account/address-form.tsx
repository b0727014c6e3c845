'use client'

import Link from 'next/link'
import { useFormAction } from '@/components/auth/use-form-action'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveAddressAction } from '@/lib/customers/actions'
import type { SavedAddress } from '@/lib/customers/schema'

type AddressFormProps = { address?: SavedAddress; countries: { value: string; label: string }[] }

/** Adds an address to the book or changes one. */
export function AddressForm({ address, countries }: AddressFormProps) {
  const { form, fields, typed, message } = useFormAction(saveAddressAction)
  const error = (name: string) => fields[`address.${name}`]
  const value = (name: Exclude<keyof SavedAddress, 'isDefault'>) => typed[`address.${name}`] ?? address?.[name]
  return (
    <form {...form} className="flex max-w-2xl flex-col gap-5">
      {message && (
        <Alert tone="danger" live>
          {message}
        </Alert>
      )}
      {address && <input type="hidden" name="id" value={address.id} />}
      <FormGrid>
        <Field label="First name" error={error('firstName')} required>
          <Input name="address.firstName" autoComplete="given-name" maxLength={80} defaultValue={value('firstName')} />
        </Field>
        <Field label="Last name" error={error('lastName')} required>
          <Input name="address.lastName" autoComplete="family-name" maxLength={80} defaultValue={value('lastName')} />
        </Field>
      </FormGrid>
      <Field label="Company" error={error('company')} optional>
        <Input name="address.company" autoComplete="organization" maxLength={120} defaultValue={value('company')} />
      </Field>
      <Field label="Country" error={error('country')} required>
        <Select
          name="address.country"
          autoComplete="country"
          options={countries}
          defaultValue={value('country') ?? 'DE'}
        />
      </Field>
      <Field label="Street and number" error={error('line1')} required>
        <Input name="address.line1" autoComplete="address-line1" maxLength={160} defaultValue={value('line1')} />
      </Field>
      <Field label="Floor, flat, door" error={error('line2')} optional>
        <Input name="address.line2" autoComplete="address-line2" maxLength={160} defaultValue={value('line2')} />
      </Field>
      <FormGrid>
        <Field label="Postal code" error={error('postalCode')} required>
          <Input
            name="address.postalCode"
            autoComplete="postal-code"
            maxLength={20}
            defaultValue={value('postalCode')}
          />
        </Field>
        <Field label="Town or city" error={error('city')} required>
          <Input name="address.city" autoComplete="address-level2" maxLength={100} defaultValue={value('city')} />
        </Field>
        <Field label="State or province" hint="Where the address needs one." error={error('region')} optional>
          <Input name="address.region" autoComplete="address-level1" maxLength={100} defaultValue={value('region')} />
        </Field>
        <Field label="Phone" hint="For the carrier only." error={error('phone')} optional>
          <Input name="address.phone" type="tel" autoComplete="tel" maxLength={40} defaultValue={value('phone')} />
        </Field>
      </FormGrid>
      {!address?.isDefault && <Checkbox name="isDefault" label="Offer this address first at checkout" />}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Saving">Save address</SubmitButton>
        <Button asChild variant="ghost">
          <Link href="/account/addresses">Back</Link>
        </Button>
      </div>
    </form>
  )
}
