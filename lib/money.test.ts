import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, decimalString, formatMoney, includedTax, minorDigits, parseDecimal, ratio } from './money'

test('allocated parts always add up to the total and never differ from their share by a whole unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(fc.nat(1e6), { minLength: 1, maxLength: 30 }),
      (total, weights) => {
        const parts = allocate(total, weights)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        if (all > 0)
          weights.forEach((weight, index) =>
            expect(Math.abs((parts[index] ?? 0) - (total * weight) / all)).toBeLessThan(1.001),
          )
      },
    ),
  )
})

test('tax contained in a gross amount and the net add up and round half away from zero', () => {
  expect(includedTax(11900, 190000)).toBe(1900)
  expect(includedTax(100, 190000)).toBe(16)
  expect(includedTax(-11900, 190000)).toBe(-1900)
  expect(ratio(50, 190000)).toBe(10)
  expect(ratio(-50, 190000)).toBe(-10)
})

test('amounts are written and read with the decimals of their currency', () => {
  expect(minorDigits('JPY')).toBe(0)
  expect(formatMoney({ amountMinor: 2400, currency: 'EUR' })).toBe('€24.00')
  expect(decimalString({ amountMinor: 2405, currency: 'EUR' })).toBe('24.05')
  expect(parseDecimal('24,50', 'EUR')).toBe(2450)
  expect(parseDecimal('24.505', 'EUR')).toBeNull()
  expect(parseDecimal('abc', 'EUR')).toBeNull()
  expect(parseDecimal('-3', 'JPY')).toBe(-3)
})
