'use client'

import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { submitCancelOrder } from '@/lib/checkout/actions'

/** Asks once, then cancels the order and gives its money back. */
export function CancelOrder({ orderId, token }: { orderId: string; token: string }) {
  return (
    <ConfirmDialog
      trigger={<Button variant="secondary">Cancel this order</Button>}
      title="Cancel this order?"
      description="Everything you paid goes back to you; banks take up to five days to show it."
      confirmLabel="Cancel the order"
      cancelLabel="Keep it"
      danger
      action={submitCancelOrder}
    >
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="token" value={token} />
    </ConfirmDialog>
  )
}
