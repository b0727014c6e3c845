import { allocate, includedTax } from '@/lib/money'

export type TotalsLine = { quantity: number; unitPriceMinor: number; taxRatePpm: number; discountMinor?: number }
export type LineTotal = { subtotalMinor: number; discountMinor: number; totalMinor: number; taxMinor: number }
export type Totals = {
  lines: LineTotal[]
  subtotalMinor: number
  discountMinor: number
  shippingMinor: number
  taxMinor: number
  totalMinor: number
}

/**
 * The totals of a cart or order whose prices include tax, in minor units.
 * total = Σ lines + shipping − discounts. Tax is the part contained in it, worked out per line and for shipping
 * (at the rates of the goods it carries, by their share), each rounded half away from zero.
 */
export function calculateTotals(lines: readonly TotalsLine[], shippingMinor: number): Totals {
  const results = lines.map((line) => {
    const subtotalMinor = line.unitPriceMinor * line.quantity
    const discountMinor = Math.min(subtotalMinor, line.discountMinor ?? 0)
    const totalMinor = subtotalMinor - discountMinor
    return { subtotalMinor, discountMinor, totalMinor, taxMinor: includedTax(totalMinor, line.taxRatePpm) }
  })
  const sum = (key: keyof LineTotal) => results.reduce((all, line) => all + line[key], 0)
  const shippingParts = allocate(
    shippingMinor,
    results.map((line) => line.totalMinor),
  )
  const shippingTax = shippingParts.reduce(
    (all, part, index) => all + includedTax(part, lines[index]?.taxRatePpm ?? 0),
    0,
  )
  return {
    lines: results,
    subtotalMinor: sum('subtotalMinor'),
    discountMinor: sum('discountMinor'),
    shippingMinor,
    taxMinor: sum('taxMinor') + shippingTax,
    totalMinor: sum('totalMinor') + shippingMinor,
  }
}
