'use client'

import { useRouter } from 'next/navigation'
import {
  createContext,
  startTransition,
  useActionState,
  useContext,
  useRef,
  type ComponentProps,
  type ReactNode,
} from 'react'
import { Alert } from '@/components/ui/alert'
import { Button, type ButtonProps } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { toast } from '@/components/ui/toast'
import type { ActionResult } from '@/lib/action'

type State = { pending: boolean; errors: Record<string, string> }
const FormState = createContext<State>({ pending: false, errors: {} })

type ActFormProps<T> = {
  action: (form: FormData) => Promise<ActionResult<T>>
  /** said when it worked; silent when left out */
  success?: string
  onDone?: (data: T) => void
  /** empties the fields when it worked */
  reset?: boolean
  className?: string
  children: ReactNode
}

/**
 * A form over a staff action: keeps what was typed when the action refuses, shows its message above the buttons and its
 * errors in the `ActField`s of the same name, and refreshes the page when it worked.
 */
export function ActForm<T>({ action, success, onDone, reset, className, children }: ActFormProps<T>) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [result, dispatch, pending] = useActionState(async (_: ActionResult<T> | null, data: FormData) => {
    const answer = await action(data)
    if (answer.ok) {
      if (success) toast({ title: success, tone: 'success' })
      if (reset) form.current?.reset()
      router.refresh()
      onDone?.(answer.data)
    }
    return answer
  }, null)
  const failed = result && !result.ok ? result : null
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        // Handled here and not by `action`, which would empty the fields even when they are refused.
        event.preventDefault()
        const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
        if (!pending) startTransition(() => dispatch(data))
      }}
      className={className}
    >
      <FormState.Provider value={{ pending, errors: failed?.fields ?? {} }}>{children}</FormState.Provider>
      {failed && (
        <Alert tone="danger" live className="mt-3">
          {failed.message}
        </Alert>
      )}
    </form>
  )
}

/** A field of an `ActForm` that shows the error of its `name`. */
export function ActField({ name, ...rest }: ComponentProps<typeof Field> & { name: string }) {
  return <Field {...rest} error={useContext(FormState).errors[name]} />
}

/** The submit button of an `ActForm`. */
export function ActSubmit(props: ButtonProps) {
  return <Button type="submit" loading={useContext(FormState).pending} {...props} />
}
