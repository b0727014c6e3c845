'use client'

import { Textarea } from '@/components/ui/textarea'
import { addNoteAction } from '@/lib/orders/admin-actions'
import { ActField, ActForm, ActSubmit } from '../act-form'

/** A remark for colleagues at the head of the timeline. */
export function NoteForm({ orderId }: { orderId: string }) {
  return (
    <ActForm action={addNoteAction} reset className="mb-5 flex flex-col gap-2">
      <input type="hidden" name="orderId" value={orderId} />
      <ActField name="text" label="Note for colleagues" hideLabel>
        <Textarea name="text" rows={2} placeholder="Note for colleagues" maxLength={2000} />
      </ActField>
      <ActSubmit size="sm" variant="secondary" className="self-end">
        Add note
      </ActSubmit>
    </ActForm>
  )
}
