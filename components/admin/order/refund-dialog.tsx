'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { allocate, formatMoney, parseDecimal } from '@/lib/money'
import type { Order } from '@/lib/orders/schema'
import { refundOrderAction } from '@/lib/payments/admin-actions'
import { useAct } from '../use-act'
import { QuantityRows } from './quantity-rows'

/** What so many more pieces of a line are worth: shown beforehand, decided on the server by the same rule. */
function worth(line: Order['lines'][number], quantity: number): number {
  const each = allocate(
    line.total.amountMinor,
    Array.from({ length: line.quantity }, () => 1),
  )
  return each.slice(line.refundedQuantity, line.refundedQuantity + quantity).reduce((sum, part) => sum + part, 0)
}

/** Gives money back for pieces, shipping or as goodwill, at most `leftMinor`; returned pieces go back on stock when wanted. */
export function RefundDialog({ order, leftMinor }: { order: Order; leftMinor: number }) {
  const { currency } = order
  const rows = order.lines
    .map((line) => ({ line, most: line.quantity - line.refundedQuantity }))
    .filter((row) => row.most > 0)
  const [open, setOpen] = useState(false)
  const [quantities, setQuantities] = useState<Record<string, number>>({})
  const [shipping, setShipping] = useState('')
  const [extra, setExtra] = useState('')
  const [restock, setRestock] = useState(true)
  const { run, pending, failure, clear } = useAct(refundOrderAction, {
    success: 'Refund on its way',
    onDone: () => setOpen(false),
    onFailed: () => {},
  })
  const errors = failure?.fields ?? {}
  const amount = (text: string) => (text.trim() === '' ? 0 : parseDecimal(text, currency))
  const [shippingMinor, extraMinor] = [amount(shipping), amount(extra)]
  const sum =
    rows.reduce((all, { line }) => all + worth(line, quantities[line.id] ?? 0), 0) +
    (shippingMinor ?? 0) +
    (extraMinor ?? 0)
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency })
  const wrong = (value: number | null) => (value === null || value < 0 ? 'Enter an amount such as 12.50.' : undefined)

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        setQuantities({})
        clear()
      }}
    >
      <DialogTrigger>
        <Button variant="secondary">Refund</Button>
      </DialogTrigger>
      <DialogContent title="Refund" description={`At most ${money(leftMinor)} can still be given back.`}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (shippingMinor === null || extraMinor === null) return
            const lines = rows.map(({ line }) => ({ orderLineId: line.id, quantity: quantities[line.id] ?? 0 }))
            run({
              orderId: order.id,
              lines,
              shippingMinor,
              extraMinor,
              restock,
              reason: String(new FormData(event.currentTarget).get('reason') ?? ''),
            })
          }}
          className="flex flex-col gap-4"
        >
          {rows.length > 0 && (
            <QuantityRows
              rows={rows}
              quantities={quantities}
              errors={errors}
              onChange={(id, quantity) => setQuantities((all) => ({ ...all, [id]: quantity }))}
            />
          )}
          <FormGrid>
            <Field
              label={`Shipping (paid ${money(order.shipping.amountMinor)})`}
              error={wrong(shippingMinor) ?? errors.shippingMinor}
            >
              <Input
                inputMode="decimal"
                value={shipping}
                onChange={(event) => setShipping(event.target.value)}
                end={currency}
                placeholder="0.00"
              />
            </Field>
            <Field label="Goodwill or plain amount" error={wrong(extraMinor) ?? errors.extraMinor}>
              <Input
                inputMode="decimal"
                value={extra}
                onChange={(event) => setExtra(event.target.value)}
                end={currency}
                placeholder="0.00"
              />
            </Field>
          </FormGrid>
          <Field label="Reason" optional>
            <Input name="reason" maxLength={500} />
          </Field>
          <Checkbox
            label="Put returned pieces back on stock"
            description="Pieces not shipped yet are freed in any case."
            checked={restock}
            onChange={(event) => setRestock(event.target.checked)}
          />
          {failure && (
            <Alert tone="danger" live>
              {failure.message}
            </Alert>
          )}
          <div className="flex flex-wrap justify-end gap-3">
            <DialogClose>
              <Button variant="ghost">Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="danger" loading={pending} disabled={sum <= 0}>
              Refund {money(sum)}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  )
}
