'use client'

import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { DemoSignIns } from './demo-sign-ins'
import { PasswordField } from './password-field'
import { type FormAction, useFormAction } from './use-form-action'

type SignInFormProps = { action: FormAction; next?: string; demo: { role: string; email: string; password: string }[] }

/** Email and password; in the demo shop its accounts are offered below. */
export function SignInForm({ action, next, demo }: SignInFormProps) {
  const { form, fields, typed, message } = useFormAction(action)
  return (
    <>
      <form {...form} className="flex flex-col gap-5">
        {message && (
          <Alert tone="danger" live>
            {message}
          </Alert>
        )}
        {next && <input type="hidden" name="next" value={next} />}
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
        <div className="flex flex-col gap-2">
          <PasswordField name="password" label="Password" autoComplete="current-password" error={fields.password} />
          <Link href="/forgot" className="link self-start py-1 text-sm">
            Forgot your password?
          </Link>
        </div>
        <SubmitButton block pendingLabel="Signing in">
          Sign in
        </SubmitButton>
      </form>
      {demo.length > 0 && <DemoSignIns accounts={demo} formRef={form.ref} />}
    </>
  )
}
