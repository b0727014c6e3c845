'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type PasswordFieldProps = {
  name: string
  label: string
  autoComplete: 'current-password' | 'new-password'
  hint?: string
  error?: string
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ name, label, autoComplete, hint, error }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  const toggle = (
    <button
      type="button"
      aria-pressed={shown}
      aria-label="Show the password"
      onClick={() => setShown(!shown)}
      className="link min-h-6 text-sm noscript:hidden"
    >
      {shown ? 'Hide' : 'Show'}
    </button>
  )
  return (
    <Field label={label} hint={hint} error={error} required>
      <PasswordInput name={name} shown={shown} autoComplete={autoComplete} toggle={toggle} />
    </Field>
  )
}

type PasswordInputProps = React.ComponentProps<typeof Input> & { shown: boolean; toggle: React.ReactNode }

function PasswordInput({ shown, toggle, ...rest }: PasswordInputProps) {
  return (
    <Input
      {...rest}
      type={shown ? 'text' : 'password'}
      maxLength={200}
      spellCheck={false}
      autoCapitalize="none"
      end={toggle}
    />
  )
}
