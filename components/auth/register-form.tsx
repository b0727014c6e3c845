'use client'

import { Alert } from '@/components/ui/alert'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { registerAction } from '@/lib/auth/actions'
import { PasswordField } from './password-field'
import { useFormAction } from './use-form-action'

/** Name, email and password; whatever the address, the answer is to look into the mailbox. */
export function RegisterForm() {
  const { form, fields, typed, message, done } = useFormAction(registerAction)
  if (done) {
    return (
      <Alert tone="success" title="Check your email" live>
        We have sent you a link. Open it within two days to complete your registration. Nothing there? Look among the
        unwanted mails, or register again.
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
      <FormGrid>
        <Field label="First name" error={fields.firstName} required>
          <Input name="firstName" autoComplete="given-name" maxLength={80} defaultValue={typed.firstName} />
        </Field>
        <Field label="Last name" error={fields.lastName} required>
          <Input name="lastName" autoComplete="family-name" maxLength={80} defaultValue={typed.lastName} />
        </Field>
      </FormGrid>
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
      <PasswordField
        name="password"
        label="Password"
        autoComplete="new-password"
        hint="At least 10 characters. A few unrelated words work well."
        error={fields.password}
      />
      <Checkbox
        name="acceptsMarketing"
        label="Send me news of what is new, about twice a month"
        description="You can stop this at any time in your account."
      />
      <SubmitButton block pendingLabel="Sending">
        Create account
      </SubmitButton>
    </form>
  )
}
