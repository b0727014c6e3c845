'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { decimalString, formatMoney, parseDecimal } from '@/lib/money'
import type { Order } from '@/lib/orders/schema'
import { capturePaymentAction } from '@/lib/payments/admin-actions'
import { useAct } from '../use-act'

/** Takes an authorised payment, whole or in part; what is not taken is freed. */
export function CaptureDialog({ payment }: { payment: Order['payments'][number] }) {
  const { currency } = payment.amount
  const [open, setOpen] = useState(false)
  const [text, setText] = useState(decimalString(payment.amount))
  const { run, pending, failure } = useAct(capturePaymentAction, {
    success: 'Payment captured',
    onDone: () => setOpen(false),
    onFailed: () => {},
  })
  const amountMinor = parseDecimal(text, currency)
  const isWrong = amountMinor === null || amountMinor <= 0 || amountMinor > payment.amount.amountMinor
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger>
        <Button variant="secondary">Capture</Button>
      </DialogTrigger>
      <DialogContent
        title="Capture the payment"
        description={`${formatMoney(payment.amount)} are authorised. What you do not take is freed and cannot be taken later.`}
        size="sm"
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!isWrong) run({ paymentId: payment.id, amountMinor })
          }}
          className="flex flex-col gap-4"
        >
          <Field
            label="Amount"
            error={isWrong ? `Enter an amount up to ${formatMoney(payment.amount)}.` : failure?.fields.amountMinor}
          >
            <Input inputMode="decimal" value={text} onChange={(event) => setText(event.target.value)} end={currency} />
          </Field>
          {failure && (
            <Alert tone="danger" live>
              {failure.message}
            </Alert>
          )}
          <div className="flex flex-wrap justify-end gap-3">
            <DialogClose>
              <Button variant="ghost">Cancel</Button>
            </DialogClose>
            <Button type="submit" loading={pending} disabled={isWrong}>
              Capture
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  )
}
