import { beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/ml/random'
import { attributeBags } from './content'
import { fitHybrid } from './hybrid'
import { HybridModel } from './hybrid-model'
import { fitPopularity } from './popularity'
import { interactionsFrom } from './sequences'
import { type Recommender } from './types'

const items = 200
const series = 20
// People stay in one of twenty series and mostly take its next part; the last part of each series nobody has taken yet.
const random = seededRandom(5)
const sequences = Array.from({ length: 1200 }, () => {
  const found: number[] = []
  const mine = random.below(series)
  let at = random.below(9)
  while (found.length < 6) {
    found.push(at * series + mine)
    at = random.next() < 0.7 ? (at + 1) % 9 : random.below(9)
  }
  return [...new Set(found)]
})
const content = { attributes: attributeBags(Array.from({ length: items }, (_, item) => [item % series])) }

describe('the hybrid', () => {
  let model: HybridModel
  beforeAll(async () => {
    const train = interactionsFrom(
      sequences.map((one) => one.slice(0, -1)),
      items,
    )
    model = await fitHybrid(train, { content, threads: 1 })
  }, 60_000)

  it('finds the next item far more often than popularity does', () => {
    const hits = (of: Recommender) =>
      sequences.filter((one) => of.recommend(one.slice(0, -1), 3).some(({ item }) => item === one.at(-1))).length
    expect(hits(model)).toBeGreaterThan(
      5 *
        hits(
          fitPopularity(
            interactionsFrom(
              sequences.map((one) => one.slice(0, -1)),
              items,
            ),
          ),
        ),
    )
  })

  it('recommends items that nobody has taken to people who like their kind', () => {
    const found = model.recommend([3, 23, 43], 20).map(({ item }) => item)
    expect(found).toContain(183)
  })

  it('never comes back empty or out of order, whatever the history', () => {
    const long = Array.from({ length: 100_000 }, (_, n) => n % 150)
    for (const history of [[], [9999], [Number.NaN, -3, 0.5], long]) {
      const found = model.recommend(history, 30)
      expect(found).toHaveLength(30)
      expect(new Set(found.map(({ item }) => item)).size).toBe(30)
      for (let n = 1; n < 30; n++) expect(found[n]!.score).toBeLessThanOrEqual(found[n - 1]!.score)
      expect(found.some(({ item }) => history.includes(item))).toBe(false)
    }
    expect(model.recommend([5], 500)).toHaveLength(items - 1)
  })

  it('gives reasons out of the history that add up', () => {
    const [first] = model.recommend([4, 24], 1)
    const reasons = model.reasons([4, 24], first!.item)
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect([4, 24]).toContain(reasons[0]!.item)
  })

  it('comes back from its bytes alike, and refuses damaged ones', () => {
    const bytes = model.toBytes()
    expect(HybridModel.fromBytes(bytes).recommend([7, 27], 50)).toEqual(model.recommend([7, 27], 50))
    bytes[bytes.length >> 1]! ^= 1
    expect(() => HybridModel.fromBytes(bytes)).toThrow(/damaged/)
  })

  it('answers in a catalogue of one product, of none, and where nobody has done anything', async () => {
    const alone = await fitHybrid(interactionsFrom([[0], [0]], 1))
    expect(alone.recommend([], 5)).toHaveLength(1)
    expect(alone.recommend([0], 5)).toEqual([])
    expect((await fitHybrid(interactionsFrom([], 0))).recommend([1], 5)).toEqual([])
    expect((await fitHybrid(interactionsFrom([], 4))).recommend([1], 5)).toHaveLength(3)
  })
})
