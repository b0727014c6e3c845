'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { ActionResult } from '@/lib/action'
import { useAct } from './use-act'

type ActButtonProps<I> = Omit<ButtonProps, 'onClick' | 'asChild' | 'action'> & {
  action: (input: I) => Promise<ActionResult<unknown>>
  input: I
  success?: string
  /** asks first, with these words */
  confirm?: { title: string; description?: ReactNode; label: string; danger?: boolean }
}

/** A button that runs one staff action with a fixed input, asking first when that is wanted. */
export function ActButton<I>({ action, input, success, confirm, children, ...rest }: ActButtonProps<I>) {
  const { run, pending } = useAct(action, { success })
  if (!confirm)
    return (
      <Button size="sm" variant="secondary" {...rest} loading={pending} onClick={() => run(input)}>
        {children}
      </Button>
    )
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="secondary" {...rest} loading={pending}>
          {children}
        </Button>
      }
      title={confirm.title}
      description={confirm.description}
      confirmLabel={confirm.label}
      danger={confirm.danger}
      onConfirm={() => run(input)}
    />
  )
}
