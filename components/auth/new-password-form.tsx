'use client'

import { Alert } from '@/components/ui/alert'
import { SubmitButton } from '@/components/ui/submit-button'
import { resetPasswordAction } from '@/lib/auth/actions'
import { PasswordField } from './password-field'
import { useFormAction } from './use-form-action'

/** Sets a password by a mailed link. */
export function NewPasswordForm({ token }: { token: string }) {
  const { form, fields, message } = useFormAction(resetPasswordAction)
  return (
    <form {...form} className="flex flex-col gap-5">
      {message && (
        <Alert tone="danger" live>
          {message}
        </Alert>
      )}
      <input type="hidden" name="token" value={token} />
      <PasswordField
        name="password"
        label="New password"
        autoComplete="new-password"
        hint="At least 10 characters. A few unrelated words work well."
        error={fields.password}
      />
      <SubmitButton block pendingLabel="Saving">
        Save password
      </SubmitButton>
    </form>
  )
}
