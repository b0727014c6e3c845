import { expect, test } from 'vitest'
import { freeDelivery } from './free-delivery'

const rate = (amountMinor: number, minSubtotalMinor: number, maxWeightGrams: number | null = 31_500) => ({
  currency: 'EUR',
  amountMinor,
  minSubtotalMinor,
  minWeightGrams: 0,
  maxWeightGrams,
})

test('free delivery is promised only where a rate says so, and collecting does not count', () => {
  const methods = [
    { countries: ['DE'], rates: [rate(0, 8_000), rate(490, 0), rate(3_900, 0, null)] },
    { countries: ['DE'], rates: [rate(0, 0, null)] },
    { countries: ['US'], rates: [rate(2_990, 0)] },
  ]
  expect(freeDelivery(methods, 'DE', 'EUR')).toEqual({
    from: { amountMinor: 8_000, currency: 'EUR' },
    country: 'DE',
    maxWeightGrams: 31_500,
  })
  expect(freeDelivery(methods, 'DE', 'USD')).toBeNull()
  expect(freeDelivery(methods, 'US', 'EUR')).toBeNull()
})
