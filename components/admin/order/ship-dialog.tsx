'use client'

import { Truck } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { shipOrderAction } from '@/lib/orders/admin-actions'
import type { Order } from '@/lib/orders/schema'
import { useAct } from '../use-act'
import { QuantityRows } from './quantity-rows'

const openPieces = (line: Order['lines'][number]) => line.quantity - line.shippedQuantity - line.canceledQuantity

/** Sends a parcel: all open pieces unless fewer are chosen, with carrier and tracking. */
export function ShipDialog({ order }: { order: Order }) {
  const rows = order.lines.map((line) => ({ line, most: openPieces(line) })).filter((row) => row.most > 0)
  const everything = () => Object.fromEntries(rows.map(({ line, most }) => [line.id, most]))
  const [open, setOpen] = useState(false)
  const [quantities, setQuantities] = useState<Record<string, number>>(everything)
  const { run, pending, failure, clear } = useAct(shipOrderAction, {
    success: 'Shipped. The customer gets a mail.',
    onDone: () => setOpen(false),
    onFailed: () => {},
  })
  const errors = failure?.fields ?? {}
  const pieces = rows.reduce((sum, { line }) => sum + (quantities[line.id] ?? 0), 0)

  function submit(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? '')
    run({
      orderId: order.id,
      lines: rows.map(({ line }) => ({ orderLineId: line.id, quantity: quantities[line.id] ?? 0 })),
      carrier: text('carrier'),
      trackingNumber: text('trackingNumber'),
      trackingUrl: text('trackingUrl'),
    })
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        clear()
        if (next) setQuantities(everything())
      }}
    >
      <DialogTrigger>
        <Button icon={<Truck size={16} strokeWidth={1.6} aria-hidden />}>Ship</Button>
      </DialogTrigger>
      <DialogContent title="Ship a parcel" size="md">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            submit(new FormData(event.currentTarget))
          }}
          className="flex flex-col gap-4"
        >
          <QuantityRows
            rows={rows}
            quantities={quantities}
            errors={errors}
            onChange={(id, quantity) => setQuantities((all) => ({ ...all, [id]: quantity }))}
          />
          <FormGrid>
            <Field label="Carrier" optional error={errors.carrier}>
              <Input name="carrier" placeholder="DHL" autoComplete="off" />
            </Field>
            <Field label="Tracking number" optional error={errors.trackingNumber}>
              <Input name="trackingNumber" autoComplete="off" />
            </Field>
          </FormGrid>
          <Field label="Tracking link" optional error={errors.trackingUrl}>
            <Input name="trackingUrl" inputMode="url" placeholder="https://" autoComplete="off" />
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
            <Button type="submit" loading={pending} disabled={pieces === 0}>
              Ship {pieces} {pieces === 1 ? 'piece' : 'pieces'}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  )
}
