import { expect, test } from 'vitest'
import { decidePromotion } from './promotion-rule'

const interval = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half })

test('a first version goes live only when it is surely better than its baseline', () => {
  expect(decidePromotion({ overBaseline: interval(0.02, 0.01) }).promote).toBe(true)
  expect(decidePromotion({ overBaseline: interval(0.02, 0.03) }).promote).toBe(false)
  expect(decidePromotion({ overBaseline: interval(-0.02, 0.01) }).promote).toBe(false)
})

test('a later version goes live when it is not worse than the live one', () => {
  const overBaseline = interval(0.05, 0.01)
  const against = (overLive: { mean: number; low: number; high: number }) =>
    decidePromotion({ overBaseline, overLive, liveMetric: 0.5 }).promote
  expect(against(interval(0.01, 0.02))).toBe(true)
  expect(against(interval(-0.004, 0.01))).toBe(true)
  expect(against(interval(-0.006, 0.1))).toBe(false)
  expect(against(interval(-0.004, 0.002))).toBe(false)
})

test('a version that beats the live one but not the baseline stays a candidate', () => {
  expect(decidePromotion({ overBaseline: interval(0, 0.01), overLive: interval(0.1, 0.01) }).promote).toBe(false)
})

test('a failed check, a figure that is no number and nothing measured each keep a version from going live', () => {
  expect(
    decidePromotion({
      overBaseline: interval(1, 0.1),
      checks: [{ name: 'Size', ok: false, detail: 'half the products are missing' }],
    }),
  ).toEqual({ promote: false, reason: 'Size: half the products are missing' })
  expect(decidePromotion({ overBaseline: { mean: Number.NaN, low: Number.NaN, high: Number.NaN } }).promote).toBe(false)
  expect(decidePromotion({}).promote).toBe(false)
  expect(decidePromotion({ checks: [{ name: 'Size', ok: true, detail: '' }] }).promote).toBe(true)
})
