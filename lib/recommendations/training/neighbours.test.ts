import { describe, expect, it } from 'vitest'
import { attributeBags, fitContent } from './content'
import { fitItemKnn } from './item-knn'
import { NeighbourModel } from './neighbour-model'
import { fitPopularity } from './popularity'
import { interactionsFrom, withoutLast } from './sequences'
import { TopList } from './top-list'
import { fitTransitions } from './transitions'

const items = (found: { item: number }[]) => found.map(({ item }) => item)

describe('neighbour models', () => {
  const walks = interactionsFrom(
    Array.from({ length: 20 }, () => [0, 1, 2, 3]),
    5,
  )

  it('go on to what follows before what came before', () => {
    const model = fitTransitions(walks)
    expect(items(model.recommend([1], 3))).toEqual([2, 3, 0])
    expect(items(model.similarItems(1, 1))).toEqual([2])
  })

  it('never recommend what was taken already, unless asked to, nor what is excluded', () => {
    const model = fitTransitions(walks)
    expect(items(model.recommend([0, 1], 5))).toEqual([2, 3])
    expect(items(model.recommend([0, 1], 5, { exclude: [2] }))).toEqual([3])
    expect(items(model.recommend([0, 1], 5, { repeat: true }))).toContain(1)
  })

  it('know which items are taken by the same people, in whatever order', () => {
    const shared = interactionsFrom([...Array.from({ length: 9 }, () => [4, 0, 1]), [1, 4], [1, 4], [2, 3]], 5)
    for (const similarity of ['cosine', 'jaccard', 'lift', 'conditional'] as const) {
      expect(items(fitItemKnn(shared, { similarity }).similarItems(1, 1))).toEqual([4])
    }
  })

  it('let old pairs fade when there are times', () => {
    const times = Float64Array.from([0, 0, 0, 0, 1000, 1000])
    const drift = {
      ...interactionsFrom(
        [
          [0, 1],
          [0, 1],
          [0, 2],
        ],
        3,
      ),
      times,
    }
    expect(items(fitTransitions(drift).similarItems(0, 1))).toEqual([1])
    expect(items(fitTransitions(drift, { halfLife: 100 }).similarItems(0, 1))).toEqual([2])
  })

  it('say which items of the history led to a recommendation', () => {
    const model = fitTransitions(
      interactionsFrom(
        [
          [0, 1],
          [0, 1],
          [2, 3],
        ],
        4,
      ),
    )
    expect(model.reasons([2, 0], 1)).toMatchObject([{ item: 0 }])
    expect(model.reasons([2], 1)).toEqual([])
  })

  it('pass over deleted items, NaN and empty histories', () => {
    const model = fitTransitions(walks)
    expect(items(model.recommend([99, -1, Number.NaN, 1], 1))).toEqual([2])
    expect(model.recommend([], 3)).toEqual([])
    expect(model.recommend([77], 3)).toEqual([])
    expect(model.similarItems(77, 3)).toEqual([])
  })

  it('come back from their bytes, and refuse bytes that were cut short', () => {
    const model = fitTransitions(walks)
    const bytes = model.toBytes()
    expect(NeighbourModel.fromBytes(bytes).recommend([1], 3)).toEqual(model.recommend([1], 3))
    expect(() => NeighbourModel.fromBytes(bytes.slice(0, -9))).toThrow(/damaged or cut short/)
  })

  it('learn from one person with 100,000 events without trouble', () => {
    const crowd = interactionsFrom([Array.from({ length: 100_000 }, (_, n) => n % 300)], 300)
    expect(items(fitTransitions(crowd).similarItems(7, 1))).toEqual([8])
  })
})

describe('content', () => {
  it('finds neighbours for items that nobody has taken, those with rare things in common first', () => {
    const attributes = attributeBags([[0, 1], [0, 1], [0, 2], [0, 3], []])
    const model = fitContent(5, { attributes })
    expect(items(model.similarItems(0, 5))[0]).toBe(1)
    expect(model.similarItems(4, 5)).toEqual([])
  })

  it('compares vectors of texts and pictures beside attributes', () => {
    const text = { dimensions: 2, values: Float32Array.from([1, 0, 0.8, 0.6, 0, 1]) }
    expect(items(fitContent(3, { text }).similarItems(0, 3))).toEqual([1])
    const image = { dimensions: 1, values: Float32Array.from([1, 0, 1]), weight: 5 }
    expect(items(fitContent(3, { text, image }).similarItems(0, 1))).toEqual([2])
  })
})

describe('popularity', () => {
  it('answers everybody alike, without their own items', () => {
    const model = fitPopularity(
      interactionsFrom(
        [
          [0, 1],
          [1, 2],
          [1, 0],
        ],
        4,
      ),
    )
    expect(items(model.recommend([], 4))).toEqual([1, 0, 2, 3])
    expect(items(model.recommend([1], 4))).toEqual([0, 2, 3])
  })

  it('trends with what was taken lately', () => {
    const times = Float64Array.from([0, 0, 0, 1000])
    const events = { ...interactionsFrom([[0], [0], [0], [1]], 2), times }
    expect(items(fitPopularity(events, { halfLife: 100 }).recommend([], 1))).toEqual([1])
    expect(() => fitPopularity(interactionsFrom([[0]], 1), { halfLife: 1 })).toThrow(/needs the time/)
  })
})

describe('the tools beneath', () => {
  it('keep the best of many in order, lower items first among equals, without NaN', () => {
    const best = new TopList(3)
    for (const [item, score] of [
      [5, 1],
      [2, 3],
      [9, 3],
      [4, Number.NaN],
      [1, 2],
      [0, 0],
    ] as const)
      best.push(item, score)
    const found: number[] = []
    best.drain((item) => found.push(item))
    expect(found).toEqual([2, 9, 1])
  })

  it('round a capacity down that is no whole number', () => {
    const best = new TopList(2.5)
    for (let item = 0; item < 9; item++) best.push(item, item)
    const found: [number, number][] = []
    best.drain((item, score) => found.push([item, score]))
    expect(found).toEqual([
      [8, 8],
      [7, 7],
    ])
  })

  it('cut the last events off those who keep some', () => {
    const { indptr, indices } = withoutLast(interactionsFrom([[0, 1, 2], [3], []], 4), 1, 1)
    expect([...indptr]).toEqual([0, 2, 3, 3])
    expect([...indices]).toEqual([0, 1, 3])
  })
})
