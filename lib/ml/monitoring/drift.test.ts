import { expect, test } from 'vitest'
import { seededRandom } from '@/lib/ml/random'
import { kolmogorovSmirnov, psi } from './drift'
import { summariseReference } from './reference'

const normal = (size: number, shift = 0, seed = 1) => {
  const random = seededRandom(seed)
  return Float64Array.from({ length: size }, () => random.normal() + shift)
}

test('the stability index of two equal samples is nought, and of a known table what its formula gives', () => {
  const sample = normal(1000)
  expect(psi(sample, sample)).toBeCloseTo(0, 10)
  // Two bins, 50/50 before and 80/20 now: .3 ln(.8/.5) − .3 ln(.2/.5) = .41589
  const before = [...Array(50).fill(0), ...Array(50).fill(1)]
  const now = [...Array(80).fill(0), ...Array(20).fill(1)]
  expect(psi(before, now, 2)).toBeCloseTo(0.41589, 4)
  expect(psi(before, now)).toBeCloseTo(0.41589, 4)
})

test('a shift by one standard deviation is far above the alert, by a twentieth far below', () => {
  expect(psi(normal(5000), normal(5000, 1, 2))).toBeGreaterThan(0.5)
  expect(psi(normal(5000), normal(5000, 0.05, 2))).toBeLessThan(0.05)
})

test('values that the reference never had and empty samples stay finite or say so', () => {
  expect(Number.isFinite(psi([1, 2, 3], [100, 100]))).toBe(true)
  expect(psi([], [1])).toBeNaN()
  expect(kolmogorovSmirnov([1], []).distance).toBeNaN()
})

test('the distance of Kolmogorov and Smirnov and its probability are those of published examples', () => {
  expect(kolmogorovSmirnov([1, 2, 3, 4], [1, 2, 3, 4])).toEqual({ distance: 0, pValue: 1 })
  expect(kolmogorovSmirnov([1, 2, 3, 4], [5, 6, 7, 8]).distance).toBe(1)
  expect(kolmogorovSmirnov([1, 2, 3, 4], [3, 4, 5, 6]).distance).toBe(0.5)
  // K(1.36) = .049, the usual 5% point of the limiting law (Smirnov 1948).
  const one = Float64Array.from({ length: 20_000 }, (_, index) => index)
  const two = one.map((value) => value + 1.36 * Math.sqrt(2 / 20_000) * 20_000)
  expect(kolmogorovSmirnov(one, two).pValue).toBeCloseTo(0.049, 2)
})

test('the kept sample of a feature has the distribution of all its values and leaves missing ones out', () => {
  const values = Float32Array.from(normal(20_000))
  values[7] = Number.NaN
  const { a } = summariseReference(['a'], values)
  expect(a).toHaveLength(400)
  expect(psi(a!, normal(20_000, 0, 3))).toBeLessThan(0.03)
  expect(summariseReference(['a', 'b'], new Float32Array([1, Number.NaN, 2, Number.NaN]))).toEqual({ a: [1, 2], b: [] })
})
