'use client'

import Link from 'next/link'
import { type FormAction, useFormAction } from '@/components/auth/use-form-action'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { toast } from '@/components/ui/toast'

type OrderActionsProps = {
  orderId: string
  canCancel: boolean
  reorder: FormAction<{ missing: string[] }>
  cancel: FormAction
}

/** Order the same again, or cancel while nothing has been sent. */
export function OrderActions({ orderId, canCancel, reorder, cancel }: OrderActionsProps) {
  const { form, message, data } = useFormAction(reorder)
  const confirmCancel = async () => {
    const input = new FormData()
    input.set('orderId', orderId)
    const result = await cancel(null, input)
    if (result && !result.ok) toast({ title: result.message, tone: 'danger' })
    else toast({ title: 'The order is cancelled', description: 'Your money is on its way back.' })
  }
  return (
    <div className="flex flex-col gap-4">
      {message && (
        <Alert tone="danger" live>
          {message}
        </Alert>
      )}
      {data && data.missing.length > 0 && (
        <Alert
          tone="warning"
          title="Not everything is available right now"
          actions={
            <Link href="/cart" className="link">
              Go to the cart
            </Link>
          }
          live
        >
          {data.missing.join(' ')}
        </Alert>
      )}
      <div className="flex flex-wrap gap-3">
        <form {...form}>
          <input type="hidden" name="orderId" value={orderId} />
          <SubmitButton variant="secondary" pendingLabel="Filling the cart">
            Order again
          </SubmitButton>
        </form>
        {canCancel && (
          <ConfirmDialog
            trigger={<Button variant="ghost">Cancel order</Button>}
            title="Cancel this order?"
            description="Nothing will be sent, and you get all of your money back."
            confirmLabel="Cancel order"
            cancelLabel="Keep it"
            danger
            onConfirm={confirmCancel}
          />
        )}
      </div>
    </div>
  )
}
