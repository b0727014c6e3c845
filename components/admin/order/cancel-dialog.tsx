'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { cancelOrderAction } from '@/lib/payments/admin-actions'
import { useAct } from '../use-act'

/** Cancels the whole order after asking: stock is freed and all money given back. */
export function CancelDialog({ orderId }: { orderId: string }) {
  const [open, setOpen] = useState(false)
  const { run, pending, failure } = useAct(cancelOrderAction, {
    success: 'Order canceled',
    onDone: () => setOpen(false),
    onFailed: () => {},
  })
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger>
        <Button variant="ghost">Cancel order</Button>
      </DialogTrigger>
      <DialogContent
        title="Cancel this order?"
        description="Its stock is freed and everything paid is given back. The customer gets a mail. This cannot be undone."
        size="sm"
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            run({ orderId, reason: String(new FormData(event.currentTarget).get('reason') ?? '') })
          }}
          className="flex flex-col gap-4"
        >
          <Field label="Reason" optional error={failure?.fields.reason}>
            <Input name="reason" maxLength={500} />
          </Field>
          {failure && (
            <Alert tone="danger" live>
              {failure.message}
            </Alert>
          )}
          <div className="flex flex-wrap justify-end gap-3">
            <DialogClose>
              <Button variant="ghost">Keep it</Button>
            </DialogClose>
            <Button type="submit" variant="danger" loading={pending}>
              Cancel order
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  )
}
