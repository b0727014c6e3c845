import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/ml/random'
import { fitEase } from './ease'
import { EaseModel, type EaseParameters } from './ease-model'
import { interactionsFrom } from './sequences'

const plain: EaseParameters = { lambda: 2, rowExponent: 0, shrinkExponent: 0, popularityExponent: 0, decay: 1 }

// People of two tastes: even items or odd items, and now and then something else.
function tastes(users: number, items: number): number[][] {
  const random = seededRandom(7)
  return Array.from({ length: users }, (_, user) =>
    Array.from({ length: 6 }, () => {
      const item = random.below(items / 2) * 2 + (user % 2)
      return random.next() < 0.05 ? random.below(items) : item
    }),
  )
}

describe('EASE', () => {
  it('is its closed form', async () => {
    // X = [[1,1,0],[0,1,1]]: X'X + 2I = [[3,1,0],[1,4,1],[0,1,3]], inverse = [[11,-3,1],[-3,9,-3],[1,-3,11]] / 30.
    const model = await fitEase(
      interactionsFrom(
        [
          [0, 1],
          [1, 2],
        ],
        3,
      ),
      { parameters: plain },
    )
    const weights = new Float32Array(3)
    model.addScores([0], weights, 1)
    expect([...weights]).toEqual([0, expect.closeTo(3 / 9, 5), expect.closeTo(-1 / 11, 5)])
    expect(model.similarItems(0, 5)).toEqual([{ item: 1, score: expect.closeTo(3 / 9, 5) }])
  })

  it('never leads from an item to itself, nor back to what was taken', async () => {
    const model = await fitEase(interactionsFrom(tastes(60, 20), 20), { parameters: plain })
    for (let item = 0; item < 20; item++) {
      const found = model.similarItems(item, 20).map((one) => one.item)
      expect(found).not.toContain(item)
      expect(model.recommend([item], 20).map((one) => one.item)).not.toContain(item)
    }
    expect(model.recommend([0], 20, { exclude: [2, 4] }).map((one) => one.item)).not.toContain(2)
  })

  it('finds the taste, with parameters that it chose itself, the same every time', async () => {
    const interactions = interactionsFrom(tastes(120, 24), 24)
    const model = await fitEase(interactions, { k: 5 })
    expect(model.recommend([2, 4, 6], 5).every(({ item }) => item % 2 === 0)).toBe(true)
    expect(model.recommend([3], 5).every(({ item }) => item % 2 === 1)).toBe(true)
    const again = await fitEase(interactions, { k: 5 })
    expect(Buffer.from(again.toBytes()).equals(Buffer.from(model.toBytes()))).toBe(true)
    const loaded = EaseModel.fromBytes(model.toBytes())
    expect(loaded.recommend([2, 4, 6], 5)).toEqual(model.recommend([2, 4, 6], 5))
  })

  it('has nothing to say without users, without items, or about one item', async () => {
    for (const [lists, items] of [
      [[], 0],
      [[], 3],
      [[[0]], 1],
      [[[0], [0]], 1],
    ] as [number[][], number][]) {
      const model = await fitEase(interactionsFrom(lists, items))
      expect(model.recommend([0], 5)).toEqual([])
      expect(model.similarItems(0, 5)).toEqual([])
      expect(EaseModel.fromBytes(model.toBytes()).items).toBe(items)
    }
  })

  it('passes over deleted products, and answers a history of 100,000 events quickly', async () => {
    const long = Array.from({ length: 100_000 }, (_, n) => n % 50)
    const model = await fitEase(interactionsFrom([...tastes(60, 50), long], 50), { parameters: plain })
    expect(model.recommend([999, -1, Number.NaN], 5)).toEqual([])
    expect(model.recommend([2, 999], 5)).toEqual(model.recommend([2], 5))
    const start = process.cpuUsage()
    for (let n = 0; n < 10; n++) model.recommend(long, 5, { repeat: true })
    expect(process.cpuUsage(start).user / 10_000).toBeLessThan(5)
  })

  it('refuses weights that are no numbers, and says where', async () => {
    const interactions = {
      ...interactionsFrom(
        [
          [0, 1],
          [1, 2],
        ],
        3,
      ),
      weights: Float32Array.of(1, 1, Number.NaN, 1),
    }
    await expect(fitEase(interactions)).rejects.toThrow('Event 2 (item 1) has the weight NaN')
  })
})
