'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field, FormGrid } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Table, Tbody, Td, Th, Thead, Tr } from '@/components/ui/table'
import type { StockLine } from '@/lib/catalog/product-for-edit'
import { adjustStockAction } from '@/lib/inventory/admin-actions'
import { useAct } from '../use-act'

type StockDialogProps = {
  variantId: string
  title: string
  stock: readonly StockLine[]
  warehouses: readonly { id: string; name: string }[]
  mayWrite: boolean
}

const reasons = [
  { value: 'count', label: 'Counted' },
  { value: 'receive', label: 'Received' },
  { value: 'return', label: 'Came back' },
  { value: 'adjust', label: 'Correction' },
] as const

/** Stock of a variant by warehouse, and a form that enters a count or a delivery into the ledger at once. */
export function StockDialog({ variantId, title, stock, warehouses, mayWrite }: StockDialogProps) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<(typeof reasons)[number]['value']>('count')
  const { run, pending, failure, clear } = useAct(adjustStockAction, { success: 'Stock entered', onFailed: () => {} })
  const isCount = reason === 'count'
  const none: StockLine = { warehouseId: '', onHand: 0, held: 0, allocated: 0 }
  const available = stock.reduce((sum, level) => sum + level.onHand - level.held - level.allocated, 0)

  function enter() {
    const field = (name: string) => (document.getElementById(`${variantId}-${name}`) as HTMLInputElement).value
    const amount = Number(field('amount'))
    run({
      variantId,
      warehouseId: field('warehouse'),
      reason,
      note: field('note'),
      ...(isCount ? { onHand: amount } : { delta: amount }),
    })
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        clear()
      }}
    >
      <DialogTrigger>
        <button type="button" className="link tabular min-h-6" aria-label={`Stock of ${title}: ${available}`}>
          {available}
        </button>
      </DialogTrigger>
      <DialogContent title={`Stock of ${title}`}>
        <Table caption="Stock by warehouse">
          <Thead>
            <Tr>
              <Th>Warehouse</Th>
              <Th numeric>There</Th>
              <Th numeric>Held</Th>
              <Th numeric>Sold</Th>
              <Th numeric>Available</Th>
            </Tr>
          </Thead>
          <Tbody>
            {warehouses.map((warehouse) => {
              const level = stock.find((each) => each.warehouseId === warehouse.id) ?? none
              return (
                <Tr key={warehouse.id}>
                  <Td>{warehouse.name}</Td>
                  <Td numeric>{level.onHand}</Td>
                  <Td numeric>{level.held}</Td>
                  <Td numeric>{level.allocated}</Td>
                  <Td numeric>{level.onHand - level.held - level.allocated}</Td>
                </Tr>
              )
            })}
          </Tbody>
        </Table>
        {mayWrite && (
          <div className="mt-5 flex flex-col gap-4">
            <FormGrid columns={3}>
              <Field label="Warehouse" id={`${variantId}-warehouse`}>
                <Select options={warehouses.map((each) => ({ value: each.id, label: each.name }))} />
              </Field>
              <Field label="What happened" id={`${variantId}-reason`}>
                <Select
                  value={reason}
                  onChange={(event) => setReason(event.target.value as typeof reason)}
                  options={reasons}
                />
              </Field>
              <Field
                label={isCount ? 'There are now' : 'Change by'}
                id={`${variantId}-amount`}
                error={failure?.fields.onHand ?? failure?.fields.delta}
              >
                <Input type="number" defaultValue={0} min={isCount ? 0 : undefined} />
              </Field>
            </FormGrid>
            <Field label="Note" optional id={`${variantId}-note`}>
              <Input maxLength={500} />
            </Field>
            {failure && (
              <Alert tone="danger" live>
                {failure.message}
              </Alert>
            )}
            <div className="flex justify-end">
              <Button onClick={enter} loading={pending}>
                Enter
              </Button>
            </div>
          </div>
        )}
      </DialogContent>
    </Dialog>
  )
}
