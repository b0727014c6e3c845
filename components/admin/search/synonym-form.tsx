'use client'

import { ActField, ActForm, ActSubmit } from '@/components/admin/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Input } from '@/components/ui/input'
import { addSynonymAction } from '@/lib/search/admin-actions'

/** Adds phrases that find each other's products. */
export function SynonymForm() {
  return (
    <ActForm action={addSynonymAction} success="Synonym added" reset className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <ActField name="words" label="Phrases" hint="Divided by commas, such as: couch, sofa, settee" className="min-w-64 flex-1"><Input name="words" size="sm" maxLength={600} autoComplete="off" /></ActField>
      <Checkbox name="isOneWay" label="Only the first finds the others" className="mb-7" />
      <ActSubmit size="sm" variant="secondary" className="mb-6">Add</ActSubmit>
    </ActForm>
  )
}
