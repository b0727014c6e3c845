'use client'

import { useState, useTransition, type ReactNode } from 'react'
import { Alert } from './alert'
import { Button } from './button'
import { Dialog, DialogClose, DialogContent, DialogTrigger } from './dialog'
import { SubmitButton } from './submit-button'

type ConfirmDialogProps = {
  trigger: ReactNode
  title: ReactNode
  description?: ReactNode
  confirmLabel: string
  cancelLabel?: string
  danger?: boolean
  onConfirm?: () => void | Promise<void>
  action?: (form: FormData) => unknown
  children?: ReactNode
}

/** Asks before something that cannot be taken back. Closes when it went well; a thrown error is shown in place, generally worded. */
export function ConfirmDialog({
  trigger,
  title,
  description,
  confirmLabel,
  cancelLabel = 'Cancel',
  danger,
  onConfirm,
  action,
  children,
}: ConfirmDialogProps) {
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const [pending, startTransition] = useTransition()

  async function run(form: FormData) {
    setFailed(false)
    try {
      await (action ? action(form) : onConfirm?.())
      setOpen(false)
    } catch (error) {
      if (isNavigation(error)) throw error
      setFailed(true)
    }
  }

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger>{trigger}</DialogTrigger>
      <DialogContent title={title} description={description} size="sm">
        <form action={(form) => startTransition(() => run(form))} className="flex flex-col gap-5">
          {children}
          {failed && (
            <Alert tone="danger" live>
              That did not work. Nothing was changed; please try again.
            </Alert>
          )}
          <div className="flex flex-wrap justify-end gap-3">
            <DialogClose>
              <Button variant="ghost">{cancelLabel}</Button>
            </DialogClose>
            <SubmitButton variant={danger ? 'danger' : 'primary'} {...(pending ? { loading: true } : {})}>
              {confirmLabel}
            </SubmitButton>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  )
}

/** `redirect()` and `notFound()` travel as errors with a digest and belong to the router. */
function isNavigation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'digest' in error && String(error.digest).startsWith('NEXT_')
}
