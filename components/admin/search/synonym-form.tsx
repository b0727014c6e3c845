'use client'

import { ActField, ActForm, ActSubmit } from '@/components/admin/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Input } from '@/components/ui/input'
import { addSynonymAction } from '@/lib/search/admin-actions'

/** Adds phrases that find each other's products. */
export function SynonymForm() {
  return (
    <ActForm action={addSynonymAction} success="Synonym added" reset className="flex flex-col gap-2">
      <ActField name="words" label="Phrases" hint="Divided by commas, such as: couch, sofa, settee">
        <Input name="words" size="sm" maxLength={600} autoComplete="off" />
      </ActField>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Checkbox name="isOneWay" label="Only the first finds the others" />
        <ActSubmit size="sm" variant="secondary">
          Add
        </ActSubmit>
      </div>
    </ActForm>
  )
}
