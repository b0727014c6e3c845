'use client'

import { Alert } from '@/components/ui/alert'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from './use-form-action'

/** The button that spends a mailed link. Opening the page alone spends nothing: mail scanners open every link. */
export function ConfirmLinkForm({ action, token, label }: { action: FormAction; token: string; label: string }) {
  const { form, message } = useFormAction(action)
  return (
    <form {...form} className="flex flex-col gap-5">
      {message && (
        <Alert tone="danger" live>
          {message}
        </Alert>
      )}
      <input type="hidden" name="token" value={token} />
      <SubmitButton block pendingLabel="One moment">
        {label}
      </SubmitButton>
    </form>
  )
}
