import { expect, test } from 'vitest'
import { binaryNdcgAt, meanOf } from '@/lib/ml/metrics'
import { seededRandom } from '@/lib/ml/random'
import { ShopModel } from './shop-files'
import { evaluate, type ShopData, train } from './shop-model'

const day = 86_400_000
const items = 60
const shelves = 6
const shelfOf = (item: number) => item % shelves
const complementOf = (item: number) => (item % 2 === 0 ? item + 1 : item - 1)
const now = Date.UTC(2026, 5, 1)
const until = now - 7 * day
const context = { seed: 1, progress: () => {} }

/**
 * A small shop whose truth is known: everybody has one shelf they love, takes nine of ten things from it, and buys the
 * neighbour of what they buy; things differ in quality, and item 7 has risen in the last days.
 */
function shop(): { data: ShopData; tasteOf: Int32Array } {
  const random = seededRandom(5)
  const people = 500
  const tasteOf = Int32Array.from({ length: people }, () => random.below(shelves))
  const draw = (person: number): number => {
    const shelf = random.below(10) < 9 ? tasteOf[person]! : random.below(shelves)
    return shelf + shelves * Math.min(random.below(10), random.below(10))
  }
  const rows = (length: number, row: (n: number) => number[], at: (n: number, step: number) => number) => {
    const lists = Array.from({ length }, (_, n) => row(n))
    const indptr = [0]
    for (const list of lists) indptr.push(indptr.at(-1)! + list.length)
    return {
      users: length,
      items,
      indptr: Int32Array.from(indptr),
      indices: Int32Array.from(lists.flat()),
      times: Float64Array.from(lists.flatMap((list, n) => list.map((_, step) => at(n, step)))),
      weights: new Float32Array(lists.flat().length).fill(1),
    }
  }
  const touched = rows(
    people,
    (person) => Array.from({ length: 6 }, () => draw(person)),
    (person, step) => until - 60 * day + (person % 50) * day + step * 2 * day,
  )
  const questions: ShopData['questions'] = new Map()
  for (let person = 0; person < people; person++) {
    const seen = touched.indices.subarray(touched.indptr[person], touched.indptr[person + 1])
    const wanted = new Set<number>()
    while (wanted.size < 2) {
      const item = draw(person)
      if (!seen.includes(item)) wanted.add(item)
    }
    questions.set(person, wanted)
  }
  const data: ShopData = {
    products: Array.from({ length: items }, (_, item) => ({
      id: `p${item}`,
      title: `Thing ${item}`,
      shelf: String(shelfOf(item)),
      margin: null,
    })),
    attributes: Array.from({ length: items }, (_, item) => [shelfOf(item)]),
    text: null,
    touched,
    baskets: rows(
      300,
      () => {
        const item = random.below(items)
        return [item, complementOf(item)]
      },
      (n) => until - (n % 90) * day,
    ),
    questions,
    until,
    latest: rows(
      1,
      () => new Array<number>(60).fill(7),
      () => now - day,
    ),
    now,
  }
  return { data, tasteOf }
}

const { data, tasteOf } = shop()
const { files } = await train(data, context)
const model = ShopModel.fromFiles(files)
const historyOf = (person: number) =>
  Array.from(
    data.touched.indices.subarray(data.touched.indptr[person], data.touched.indptr[person + 1]),
    (item) => `p${item}`,
  )

test('it finds the shelf that each person loves', () => {
  const shares = Array.from(
    { length: 100 },
    (_, person) =>
      model.asTrained(historyOf(person), 4).filter(({ id }) => shelfOf(Number(id.slice(1))) === tasteOf[person])
        .length / 4,
  )
  expect(meanOf(shares)).toBeGreaterThan(0.8)
})

test('it foresees what people take better than what sells, by far', () => {
  const [ours, baseline] = [evaluate(data, files), evaluate(data, null)]
  expect(ours.metrics.ndcg10).toBeGreaterThan(2 * baseline.metrics.ndcg10!)
  expect(ours.units).toHaveLength(data.questions.size)
})

test('it finds what is bought together', () => {
  const found = Array.from({ length: items }, (_, item) =>
    binaryNdcgAt(
      model.together(`p${item}`, 3).map(({ id }) => id),
      new Set([`p${complementOf(item)}`]),
      3,
    ),
  )
  expect(meanOf(found)).toBeGreaterThan(0.95)
  expect(model.boughtWith(['p4', 'p20'], 'p5')).toBe('Thing 4')
})

test('it finds what rises, with the days it was not trained on', () => {
  expect(model.trending(1)).toMatchObject([{ id: 'p7' }])
})

test('it says what led to a suggestion, and answers somebody new and somebody of deleted goods', () => {
  const history = historyOf(0)
  const [first] = model.forYou(history, 1)
  expect(history).toContain(model.causes(history, first!.id)[0]!.id)
  expect(model.forYou([], 5)).toHaveLength(5)
  expect(model.forYou(['gone', 'away'], 5)).toEqual(model.forYou([], 5))
  expect(
    model.forYou(
      Array.from({ length: 100_000 }, (_, n) => `p${n % items}`),
      5,
    ),
  ).toEqual([])
  expect([model.similar('gone', 3), model.together('gone', 3), model.forBasket(['gone'], 3)]).toEqual([[], [], []])
})

test('a damaged or missing file is an error that says so', () => {
  expect(() =>
    ShopModel.fromFiles({ ...files, 'taste.bin': Buffer.from(files['taste.bin']!).subarray(0, 100) }),
  ).toThrow()
  const { 'together.bin': _, ...rest } = files
  expect(() => ShopModel.fromFiles(rest)).toThrow('together.bin is missing')
})

test('a shop of one product trains and answers', async () => {
  const empty = {
    users: 0,
    items: 1,
    indptr: new Int32Array(1),
    indices: new Int32Array(0),
    times: new Float64Array(0),
    weights: new Float32Array(0),
  }
  const one: ShopData = {
    products: data.products.slice(0, 1),
    attributes: [[0]],
    text: null,
    touched: empty,
    baskets: empty,
    questions: new Map(),
    until,
    latest: empty,
    now,
  }
  const only = ShopModel.fromFiles((await train(one, context)).files)
  expect(only.forYou([], 3).map(({ id }) => id)).toEqual(['p0'])
  expect(only.forYou(['p0'], 3)).toEqual([])
})
