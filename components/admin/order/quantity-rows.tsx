'use client'

import { QuantityStepper } from '@/components/ui/quantity-stepper'
import type { Order } from '@/lib/orders/schema'
import { Thumb } from '../thumb'

type Line = Order['lines'][number]

type QuantityRowsProps = {
  rows: readonly { line: Line; most: number }[]
  quantities: Readonly<Record<string, number>>
  onChange: (lineId: string, quantity: number) => void
  /** error by position among the rows */
  errors: Readonly<Record<string, string>>
}

/** Lines of an order with a stepper each, from none to as many as are open. */
export function QuantityRows({ rows, quantities, onChange, errors }: QuantityRowsProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ line, most }, index) => (
        <li key={line.id} className="flex flex-wrap items-center gap-3 py-2">
          <Thumb storageKey={line.imageKey} />
          <span className="min-w-0 flex-1 basis-40">
            <span className="block truncate font-medium">{line.title}</span>
            <span className="block truncate text-xs text-muted">
              {[line.variantTitle, line.sku].filter(Boolean).join(' · ')}
            </span>
            {errors[`lines.${index}.quantity`] && (
              <span role="alert" className="block text-xs text-danger">
                {errors[`lines.${index}.quantity`]}
              </span>
            )}
          </span>
          <QuantityStepper
            size="sm"
            label={`Pieces of ${line.title}`}
            min={0}
            max={most}
            value={quantities[line.id] ?? 0}
            onValueChange={(value) => onChange(line.id, value)}
          />
          <span className="tabular w-12 text-end text-xs text-muted">of {most}</span>
        </li>
      ))}
    </ul>
  )
}
