'use client'

import { type FormEvent, useActionState, useEffect, useRef } from 'react'
import type { ActionResult } from '@/lib/action'

export type FormAction<T = unknown> = (previous: unknown, form: FormData) => Promise<ActionResult<T>>

/**
 * A form over a server action that works before scripts have loaded: spread `form` onto `<form>`. After a failure what was
 * typed stays (without scripts when fields begin with `typed`), `fields` holds the errors by field name, `message` what no
 * field says already, and the first wrong field gets the focus.
 */
export function useFormAction<T>(action: FormAction<T>) {
  const [result, submit, pending] = useActionState<ActionResult<T> | null, FormData>(action, null)
  const ref = useRef<HTMLFormElement>(null)
  const failed = result && !result.ok ? result : null
  useEffect(() => {
    if (failed) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [failed])
  return {
    form: {
      ref,
      action: submit,
      noValidate: true,
      // React empties a form after its action; a form that failed keeps what was typed.
      onReset: (event: FormEvent) => {
        if (failed || pending) event.preventDefault()
      },
    },
    fields: failed?.fields ?? {},
    typed: failed?.typed ?? {},
    message: failed && !Object.values(failed.fields).includes(failed.message) ? failed.message : undefined,
    done: result?.ok === true,
    data: result?.ok ? result.data : undefined,
  }
}
