'use client'

import { useFormAction, type FormAction } from '@/components/auth/use-form-action'
import { SubmitButton } from '@/components/ui/submit-button'

/** Signs this device out. */
export function SignOutButton({ action }: { action: FormAction }) {
  const { form } = useFormAction(action)
  return (
    <form {...form}>
      <SubmitButton variant="secondary" size="sm" pendingLabel="Signing out">
        Sign out
      </SubmitButton>
    </form>
  )
}
