import { expect, it } from 'vitest'
import { seededRandom } from '@/lib/ml/random'
import { fitIals } from './ials'
import { IalsModel } from './ials-model'
import { interactionsFrom } from './sequences'

const parameters = { dimensions: 2, epochs: 6, unobserved: 0.1, regularization: 0.01 }

// Items 0–19 are taken together, and so are items 20–39.
function groups(users: number): number[][] {
  const random = seededRandom(3)
  return Array.from({ length: users }, (_, user) => Array.from({ length: 8 }, () => (user % 2) * 20 + random.below(20)))
}

it('a new person gets the items of their group, folded in without training', async () => {
  const model = await fitIals(interactionsFrom(groups(200), 40), { parameters })
  expect(model.recommend([3, 7], 10).every(({ item }) => item < 20 && item !== 3 && item !== 7)).toBe(true)
  expect(model.recommend([25], 10).every(({ item }) => item >= 20)).toBe(true)
  expect(model.similarItems(30, 5).every(({ item }) => item >= 20 && item !== 30)).toBe(true)
  const loaded = IalsModel.fromBytes(model.toBytes())
  expect(loaded.recommend([3, 7], 10)).toEqual(model.recommend([3, 7], 10))
})

it('training is the same with one thread and with two', async () => {
  const interactions = interactionsFrom(groups(3_000), 40)
  const [one, two] = [1, 2].map((threads) =>
    fitIals(interactions, { parameters: { ...parameters, epochs: 2 }, threads }),
  )
  expect(Buffer.from((await two!).toBytes()).equals(Buffer.from((await one!).toBytes()))).toBe(true)
})

it('chooses its own parameters, and has nothing to say about nothing', async () => {
  const model = await fitIals(interactionsFrom(groups(60), 40), { parameters: { dimensions: 8, epochs: 2 }, k: 5 })
  expect(model.parameters.unobserved).toBeGreaterThan(0)
  for (const [lists, items] of [
    [[], 0],
    [[], 3],
    [[[0]], 1],
  ] as [number[][], number][]) {
    const empty = await fitIals(interactionsFrom(lists, items))
    expect(empty.recommend([0, 99], 5)).toEqual([])
  }
})

it('refuses weights that are no numbers', async () => {
  const interactions = { ...interactionsFrom([[0, 1]], 2), weights: Float32Array.of(1, Number.NaN) }
  await expect(fitIals(interactions)).rejects.toThrow(/weight NaN/)
})
