import { expect, it } from 'vitest'
import { seededRandom } from '@/lib/ml/random'
import { symmetricProduct } from './dense-product'
import { fitEnsemble } from './ensemble'
import { fitRecentState } from './recent-state'
import { interactionsFrom } from './sequences'

// People walk around a ring of items, each from somewhere else, now and then skipping one.
function walks(users: number, items: number): number[][] {
  const random = seededRandom(3)
  return Array.from({ length: users }, () => {
    let at = random.below(items)
    return Array.from({ length: 8 }, () => (at = (at + 1 + (random.next() < 0.2 ? 1 : 0)) % items))
  })
}

it('a product of matrices is the sum over their rows and columns', () => {
  const size = 264
  const random = seededRandom(1)
  const [a, b] = [new Float32Array(size * size), Float32Array.from({ length: size * size }, () => random.normal())]
  for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) a[i * size + j] = a[j * size + i] = random.normal()
  const found = symmetricProduct(a, b, size)
  for (const [i, j] of [
    [0, 0],
    [3, 263],
    [131, 77],
    [263, 8],
  ] as const) {
    let sum = 0
    for (let k = 0; k < size; k++) sum += a[i * size + k]! * b[k * size + j]!
    expect(found[i * size + j]).toBeCloseTo(sum, 3)
  }
  expect(() => symmetricProduct(a, b, 7)).toThrow(RangeError)
})

it('what comes next is told from where somebody stands, not from where they came', async () => {
  const data = interactionsFrom(walks(200, 30), 30)
  const model = await fitRecentState(data, { decay: 0.8, ahead: 1, lambda: 0.1 })
  expect([11, 12]).toContain(model.recommend([8, 9, 10], 1)[0]!.item)
  expect([9, 8]).toContain(model.recommend([5, 6, 7], 1)[0]!.item)
})

it('a decay that never fades is refused', async () => {
  await expect(fitRecentState(interactionsFrom([[0, 1]], 2), { decay: 1, ahead: 3, lambda: 1 })).rejects.toThrow(
    RangeError,
  )
})

it('the ensemble is the same for the same data, never answers what was taken or excluded, and stands on its members', async () => {
  const data = interactionsFrom(walks(120, 40), 40)
  const options = { k: 5, ordered: true }
  const [one, other] = [await fitEnsemble(data, options), await fitEnsemble(data, options)]
  const list = one.recommend([8, 9, 10], 5, { exclude: [11] }).map(({ item }) => item)
  expect(other.recommend([8, 9, 10], 5, { exclude: [11] }).map(({ item }) => item)).toEqual(list)
  expect(list).toHaveLength(5)
  expect(list).toContain(12)
  for (const taken of [8, 9, 10, 11]) expect(list).not.toContain(taken)
  const { validation, names } = one.state
  for (const name of names) expect(validation.sum).toBeGreaterThanOrEqual(validation[name]!)
})

it('an ensemble without people to learn from is refused', async () => {
  await expect(fitEnsemble(interactionsFrom([[0, 1]], 2))).rejects.toThrow(/20 people/)
})
