'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'

/** The submit button of the form around it: shows that the form's action runs and keeps it from being sent twice. */
export function SubmitButton({ pendingLabel, children, ...rest }: ButtonProps & { pendingLabel?: ReactNode }) {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" loading={pending} {...rest}>
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  )
}
