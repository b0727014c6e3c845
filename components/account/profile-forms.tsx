'use client'

import type { ReactNode } from 'react'
import { PasswordField } from '@/components/auth/password-field'
import { useFormAction } from '@/components/auth/use-form-action'
import { Alert } from '@/components/ui/alert'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { changeEmailAction, changePasswordAction } from '@/lib/auth/actions'
import { consentAction, updateProfileAction } from '@/lib/customers/actions'
import type { Profile } from '@/lib/customers/schema'

function Outcome({ message, done, children }: { message?: string; done: boolean; children: ReactNode }) {
  if (message)
    return (
      <Alert tone="danger" live>
        {message}
      </Alert>
    )
  return done ? (
    <Alert tone="success" live>
      {children}
    </Alert>
  ) : null
}

/** Name and phone. */
export function DetailsForm({ profile }: { profile: Profile }) {
  const { form, fields, typed, message, done } = useFormAction(updateProfileAction)
  return (
    <form {...form} className="flex flex-col gap-5">
      <Outcome message={message} done={done}>
        Saved.
      </Outcome>
      <FormGrid>
        <Field label="First name" error={fields.firstName} required>
          <Input
            name="firstName"
            autoComplete="given-name"
            maxLength={80}
            defaultValue={typed.firstName ?? profile.firstName}
          />
        </Field>
        <Field label="Last name" error={fields.lastName} required>
          <Input
            name="lastName"
            autoComplete="family-name"
            maxLength={80}
            defaultValue={typed.lastName ?? profile.lastName}
          />
        </Field>
      </FormGrid>
      <Field label="Phone" hint="For questions about a delivery." error={fields.phone} optional>
        <Input name="phone" type="tel" autoComplete="tel" maxLength={40} defaultValue={typed.phone ?? profile.phone} />
      </Field>
      <SubmitButton className="self-start" pendingLabel="Saving">
        Save details
      </SubmitButton>
    </form>
  )
}

/** The address to sign in with; the new one has to be confirmed by a mailed link. */
export function EmailForm({ email }: { email: string }) {
  const { form, fields, typed, message, done } = useFormAction(changeEmailAction)
  return (
    <form {...form} className="flex flex-col gap-5">
      <Outcome message={message} done={done}>
        We have mailed a link to the new address. It counts once you open the link.
      </Outcome>
      <Field label="New email address" hint={`Now: ${email}`} error={fields.email} required>
        <Input
          name="email"
          type="email"
          defaultValue={typed.email}
          autoComplete="email"
          inputMode="email"
          maxLength={254}
          autoCapitalize="none"
        />
      </Field>
      <PasswordField
        name="currentPassword"
        label="Your password"
        autoComplete="current-password"
        error={fields.currentPassword}
      />
      <SubmitButton className="self-start" pendingLabel="Sending">
        Change address
      </SubmitButton>
    </form>
  )
}

/** A new password for whoever knows the current one. */
export function PasswordForm({ email }: { email: string }) {
  const { form, fields, message, done } = useFormAction(changePasswordAction)
  return (
    <form {...form} className="flex flex-col gap-5">
      <Outcome message={message} done={done}>
        Your password is changed. Other devices were signed out.
      </Outcome>
      <input type="text" name="ignored" value={email} autoComplete="username" readOnly hidden disabled />
      <PasswordField
        name="currentPassword"
        label="Current password"
        autoComplete="current-password"
        error={fields.currentPassword}
      />
      <PasswordField
        name="password"
        label="New password"
        autoComplete="new-password"
        hint="At least 10 characters. A few unrelated words work well."
        error={fields.password}
      />
      <SubmitButton className="self-start" pendingLabel="Saving">
        Change password
      </SubmitButton>
    </form>
  )
}

/** Whether news may be mailed. */
export function ConsentForm({ acceptsMarketing }: { acceptsMarketing: boolean }) {
  const { form, message, done } = useFormAction(consentAction)
  return (
    <form {...form} className="flex flex-col gap-5">
      <Outcome message={message} done={done}>
        Saved.
      </Outcome>
      <Checkbox
        name="acceptsMarketing"
        label="Send me news of what is new, about twice a month"
        defaultChecked={acceptsMarketing}
      />
      <SubmitButton className="self-start" variant="secondary" pendingLabel="Saving">
        Save choice
      </SubmitButton>
    </form>
  )
}
