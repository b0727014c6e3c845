'use client'

import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { requestResetAction } from '@/lib/auth/actions'
import { useFormAction } from './use-form-action'

/** Asks where to mail a link for a new password; the answer is the same for every address. */
export function ForgotForm() {
  const { form, fields, typed, message, done } = useFormAction(requestResetAction)
  if (done) {
    return (
      <Alert tone="success" title="Check your email" live>
        If there is an account with this address, a link to set a new password is on its way. It works for one hour.
      </Alert>
    )
  }
  return (
    <form {...form} className="flex flex-col gap-5">
      {message && (
        <Alert tone="danger" live>
          {message}
        </Alert>
      )}
      <Field label="Email" error={fields.email} required>
        <Input
          name="email"
          defaultValue={typed.email}
          type="email"
          autoComplete="username"
          inputMode="email"
          maxLength={254}
          autoCapitalize="none"
        />
      </Field>
      <SubmitButton block pendingLabel="Sending">
        Send me a link
      </SubmitButton>
    </form>
  )
}
