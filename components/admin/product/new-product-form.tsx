'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { createProductAction } from '@/lib/catalog/admin-actions'
import { slugify } from '@/lib/catalog/admin-schema'
import type { EditorChoices } from '@/lib/catalog/admin-queries'
import { ActField, ActForm, ActSubmit } from '../act-form'

/** The few things a product begins with; the editor opens for the rest. */
export function NewProductForm({ choices }: { choices: Pick<EditorChoices, 'brands' | 'categories'> }) {
  const router = useRouter()
  const [title, setTitle] = useState('')
  return (
    <ActForm
      action={createProductAction}
      onDone={({ productId }) => router.push(`/admin/products/${productId}`)}
      className="flex max-w-2xl flex-col gap-4"
    >
      <ActField name="title" label="Title" required>
        <Input
          name="title"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          maxLength={200}
          autoFocus
        />
      </ActField>
      <FormGrid>
        <ActField name="slug" label="Address" optional hint="The end of the product's address in the shop.">
          <Input name="slug" placeholder={slugify(title) || 'made-from-the-title'} />
        </ActField>
        <ActField name="sku" label="SKU" required hint="Of its first variant.">
          <Input name="sku" maxLength={80} />
        </ActField>
        <ActField name="brandId" label="Brand" optional>
          <Select
            name="brandId"
            placeholder="None"
            options={choices.brands.map((brand) => ({ value: brand.id, label: brand.name }))}
          />
        </ActField>
        <ActField name="categoryId" label="Category" optional>
          <Select
            name="categoryId"
            placeholder="None"
            options={choices.categories.map((each) => ({ value: each.id, label: each.label }))}
          />
        </ActField>
      </FormGrid>
      <div>
        <ActSubmit>Create draft</ActSubmit>
      </div>
    </ActForm>
  )
}
