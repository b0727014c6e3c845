import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculateTotals } from './calculate-totals'

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 50 }),
  unitPriceMinor: fc.integer({ min: 0, max: 500_000 }),
  taxRatePpm: fc.constantFrom(0, 70_000, 190_000, 255_000),
  discountMinor: fc.integer({ min: 0, max: 100_000 }),
})

test('lines and shipping always add up to the total, and the tax never exceeds it', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.nat(5_000), (lines, shipping) => {
      const totals = calculateTotals(lines, shipping)
      expect(totals.subtotalMinor - totals.discountMinor + totals.shippingMinor).toBe(totals.totalMinor)
      expect(totals.lines.reduce((sum, each) => sum + each.totalMinor, 0) + shipping).toBe(totals.totalMinor)
      expect(totals.taxMinor).toBeGreaterThanOrEqual(0)
      expect(totals.taxMinor).toBeLessThanOrEqual(totals.totalMinor)
    }),
  )
})

test('tax contained in a gross price of 119 at 19 % is 19', () => {
  expect(calculateTotals([{ quantity: 1, unitPriceMinor: 11_900, taxRatePpm: 190_000 }], 0).taxMinor).toBe(1_900)
})
