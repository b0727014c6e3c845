'use client'

import { useState } from 'react'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

export type Country = { value: string; label: string }
type AddressFieldsProps = {
  name: string
  autoComplete: 'shipping' | 'billing'
  countries: Country[]
  values: Record<string, string>
  errors: Record<string, string>
}

const regionLabels: Record<string, string> = {
  US: 'State',
  CA: 'Province',
  AU: 'State or territory',
  IE: 'County',
  GB: 'County',
}
const regionNeeded = new Set(['US', 'CA', 'AU'])
const postalLabels: Record<string, string> = { US: 'ZIP code', GB: 'Postcode', IE: 'Eircode' }

/** The fields of one postal address as its country writes them. Names begin with `name` and a dot. */
export function AddressFields({ name, autoComplete, countries, values, errors }: AddressFieldsProps) {
  const key = (field: string) => `${name}.${field}`
  const [country, setCountry] = useState(values[key('country')] || countries[0]?.value || '')
  const text = (field: string, complete: string) => ({
    name: key(field),
    defaultValue: values[key(field)] ?? '',
    autoComplete: `${autoComplete} ${complete}`,
  })
  const regionLabel = regionLabels[country]
  return (
    <FormGrid>
      <Field label="Country" error={errors[key('country')]} className="sm:col-span-2">
        <Select
          name={key('country')}
          value={country}
          onChange={(event) => setCountry(event.target.value)}
          autoComplete={`${autoComplete} country`}
          options={countries}
        />
      </Field>
      <Field label="First name" error={errors[key('firstName')]}>
        <Input {...text('firstName', 'given-name')} />
      </Field>
      <Field label="Last name" error={errors[key('lastName')]}>
        <Input {...text('lastName', 'family-name')} />
      </Field>
      <Field label="Company" optional error={errors[key('company')]} className="sm:col-span-2">
        <Input {...text('company', 'organization')} />
      </Field>
      <Field label="Street and number" error={errors[key('line1')]} className="sm:col-span-2">
        <Input {...text('line1', 'address-line1')} />
      </Field>
      <Field label="Flat, floor, building" optional error={errors[key('line2')]} className="sm:col-span-2">
        <Input {...text('line2', 'address-line2')} />
      </Field>
      <Field label={postalLabels[country] ?? 'Postal code'} error={errors[key('postalCode')]}>
        <Input {...text('postalCode', 'postal-code')} />
      </Field>
      <Field label="Town or city" error={errors[key('city')]}>
        <Input {...text('city', 'address-level2')} />
      </Field>
      {regionLabel && (
        <Field label={regionLabel} optional={!regionNeeded.has(country)} error={errors[key('region')]}>
          <Input {...text('region', 'address-level1')} />
        </Field>
      )}
      <Field
        label="Phone"
        optional
        hint="Only for questions about the delivery."
        error={errors[key('phone')]}
        className={regionLabel ? '' : 'sm:col-span-2'}
      >
        <Input type="tel" {...text('phone', 'tel')} />
      </Field>
    </FormGrid>
  )
}
