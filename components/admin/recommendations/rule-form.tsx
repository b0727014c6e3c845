'use client'

import { useState } from 'react'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { saveRailRuleAction } from '@/lib/recommendations/admin-actions'
import { ProductField } from '../product-field'
import { ActField, ActForm, ActSubmit } from '../act-form'
import { railOptions } from './labels'

const kinds = [
  { value: 'pin', label: 'Show first' },
  { value: 'exclude', label: 'Never show' },
]

/** Pins a product or keeps it out. */
export function RuleForm({ product }: { product: string }) {
  const [saved, setSaved] = useState(0)
  return (
    <ActForm
      action={saveRailRuleAction}
      success="Rails follow the rule."
      reset
      onDone={() => setSaved(saved + 1)}
      className="flex flex-col gap-4"
    >
      <ActField name="product" label="Product" hint="Title, SKU or address">
        <ProductField key={saved} name="product" size="sm" required />
      </ActField>
      <div className="grid grid-cols-2 gap-3">
        <ActField name="kind" label="Rule">
          <Select name="kind" size="sm" options={kinds} />
        </ActField>
        <ActField name="rail" label="Rail">
          <Select name="rail" size="sm" options={railOptions} />
        </ActField>
      </div>
      <ActField name="context" label="Only beside" hint="Empty: everywhere" optional>
        <ProductField key={saved} name="context" size="sm" defaultValue={product} />
      </ActField>
      <ActField name="position" label="Place among pins">
        <Input name="position" type="number" min={1} max={24} defaultValue={1} size="sm" />
      </ActField>
      <div>
        <ActSubmit size="sm">Save the rule</ActSubmit>
      </div>
    </ActForm>
  )
}
