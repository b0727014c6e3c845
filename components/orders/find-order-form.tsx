'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { findOrderAction } from '@/lib/checkout/actions'

/** Asks for number and email and mails the link to the order; says the same whether there is one or not. */
export function FindOrderForm() {
  const [result, action] = useActionState(findOrderAction, null)
  if (result?.ok) {
    return (
      <Alert tone="success" live title="Check your email.">
        If number and address belong together, a link to the order is on its way.
      </Alert>
    )
  }
  const fields = result?.fields ?? {}
  return (
    <form action={action} noValidate className="flex flex-col gap-5">
      {result && (
        <Alert tone="danger" live>
          {result.message}
        </Alert>
      )}
      <Field label="Order number" error={fields.number}>
        <Input name="number" inputMode="numeric" autoComplete="off" />
      </Field>
      <Field label="Email" hint="The one you ordered with." error={fields.email}>
        <Input type="email" name="email" autoComplete="email" />
      </Field>
      <SubmitButton size="lg" className="self-start">
        Send me the link
      </SubmitButton>
    </form>
  )
}
