import { describe, expect, it } from 'vitest'
import { bootstrapMean, pairedBootstrap } from './bootstrap'
import {
  auc,
  averagePrecision,
  averagePrecisionAt,
  binaryNdcgAt,
  hitRateAt,
  logLoss,
  ndcg,
  ndcgByGroup,
  recallAt,
  rmse,
} from './metrics'
import { seededRandom } from './random'

describe('ranking figures', () => {
  it('give the textbook value of NDCG', () => {
    // Gains 3 2 3 0 1 2 in shown order: DCG 6.861, ideal 7.141 (linear).
    const scores = [6, 5, 4, 3, 2, 1]
    expect(ndcg([3, 2, 3, 0, 1, 2], scores, [6], { depth: 6, gain: 'linear' })).toBeCloseTo(0.9608, 3)
    expect(ndcg([3, 2, 3, 0, 1, 2], scores, [6], { depth: 6, gain: 'exponential' })).toBeCloseTo(0.9488, 3)
  })

  it('do not depend on the order of rows with equal scores', () => {
    const options = { depth: 2, gain: 'linear' } as const
    const values = [
      [3, 1, 0],
      [0, 1, 3],
      [1, 3, 0],
    ].map((labels) => ndcg(labels, [1, 1, 1], [3], options))
    expect(values[0]).toBeCloseTo(values[1]!, 12)
    expect(values[0]).toBeCloseTo(values[2]!, 12)
  })

  it('leave out groups where nothing is relevant', () => {
    expect([...ndcgByGroup([0, 0, 1, 0], [1, 2, 2, 1], [2, 2], { depth: 10, gain: 'linear' })]).toEqual([Number.NaN, 1])
    expect(ndcg([0, 0, 1, 0], [1, 2, 2, 1], [2, 2], { depth: 10, gain: 'linear' })).toBe(1)
  })

  it('count hits of a list', () => {
    const wanted = new Set(['a', 'c', 'x'])
    const list = ['a', 'b', 'c', 'd']
    expect(recallAt(list, wanted, 3)).toBeCloseTo(2 / 3)
    expect(hitRateAt(list, wanted, 1)).toBe(1)
    expect(hitRateAt(list, new Set(['d']), 3)).toBe(0)
    expect(averagePrecisionAt(list, wanted, 4)).toBeCloseTo((1 + 2 / 3) / 3)
    expect(binaryNdcgAt(list, wanted, 4)).toBeCloseTo(1.5 / (1 + 1 / Math.log2(3) + 0.5))
    expect(recallAt(list, new Set<string>(), 3)).toBeNaN()
  })
})

describe('figures of predictions', () => {
  it('agree with values worked out by hand', () => {
    expect(rmse([1, 2], [1, 4])).toBeCloseTo(Math.SQRT2)
    expect(logLoss([1, 0], [0.8, 0.4])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2)
    expect(auc([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).toBeCloseTo(0.75)
    expect(auc([0, 1, 1], [0.5, 0.5, 0.9])).toBeCloseTo(0.75)
    expect(averagePrecision([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).toBeCloseTo(0.8333, 3)
  })
})

describe('bootstrap intervals', () => {
  it('hold the true difference about as often as they say and are the same for the same seed', () => {
    const random = seededRandom(1)
    let held = 0
    for (let trial = 0; trial < 100; trial++) {
      const theirs = Array.from({ length: 80 }, () => random.normal())
      const ours = theirs.map((figure) => figure + 0.3 + random.normal())
      const { low, high } = pairedBootstrap(ours, theirs, { rounds: 300, seed: trial })
      if (low <= 0.3 && high >= 0.3) held += 1
    }
    expect(held).toBeGreaterThan(85)
    expect(bootstrapMean([1, 2, 3], { seed: 4 })).toEqual(bootstrapMean([1, 2, 3], { seed: 4 }))
    expect(() => bootstrapMean([Number.NaN])).toThrow('nothing to resample')
  })
})
