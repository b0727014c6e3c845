'use client'

import { type FormAction, useFormAction } from '@/components/auth/use-form-action'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { RatingInput } from '@/components/ui/rating'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'
import { PhotoField } from './photo-field'

type ReviewFormProps = { action: FormAction; orderId: string; lineId: string; token: string; authorName: string }

/** Stars, words and photos about one bought thing. What the server refuses stands below its field, and nothing typed is lost. */
export function ReviewForm({ action, orderId, lineId, token, authorName }: ReviewFormProps) {
  const { form, fields, typed, message } = useFormAction(action)
  return (
    <form {...form} className="flex flex-col gap-7">
      {message && (
        <Alert tone="danger" live>
          {message}
        </Alert>
      )}
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="lineId" value={lineId} />
      <input type="hidden" name="token" value={token} />
      <RatingInput
        name="rating"
        defaultValue={typed.rating ? Number(typed.rating) : undefined}
        required
        error={fields.rating}
      />
      <Field
        label="Your review"
        hint="What you use it for, what surprised you, what it cannot do. Others decide by this."
        error={fields.body}
        required
      >
        <Textarea name="body" defaultValue={typed.body} rows={6} maxLength={4000} />
      </Field>
      <Field label="In a few words" error={fields.title} optional>
        <Input name="title" defaultValue={typed.title} maxLength={120} />
      </Field>
      <PhotoField name="photos[]" error={fields.photos} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-line pt-6">
        <SubmitButton size="lg" pendingLabel="Sending">
          Send review
        </SubmitButton>
        <p className="max-w-[40ch] text-sm text-muted">
          Shown as {authorName}, once one of us has read it. We publish praise and complaint alike.
        </p>
      </div>
    </form>
  )
}
