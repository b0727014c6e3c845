import { describe, expect, it } from 'vitest'
import { auc, ndcg, rmse } from '../metrics'
import { seededRandom } from '../random'
import { treesFromBytes, treesToBytes } from './bytes'
import { crossValidate } from './cross-validate'
import { contributions, featureImportance } from './explain'
import { predictTrees } from './model'
import { trainTrees } from './train'
import type { TreeDataset } from './types'

function makeData(
  rows: number,
  columns: number,
  seed: number,
  label: (value: (column: number) => number, noise: number) => number,
): TreeDataset {
  const random = seededRandom(seed)
  const values = Float32Array.from({ length: rows * columns }, () => random.normal())
  const labels = Float32Array.from({ length: rows }, (_, row) =>
    label((column) => values[row * columns + column]!, random.normal()),
  )
  return { rows, columns, values, labels }
}

const wavy = (value: (column: number) => number, noise: number): number =>
  2 * value(0) + value(1) * value(2) + Math.sin(3 * value(3)) + 0.1 * noise

const bent = (value: (column: number) => number, noise: number): number =>
  value(0) * value(1) + Math.abs(value(2)) + 0.1 * noise

describe('gradient-boosted trees', () => {
  it('learn a curved function with interactions from squared errors', async () => {
    const { model } = await trainTrees(makeData(4000, 6, 1, wavy), { objective: 'squared', rounds: 200 })
    const fresh = makeData(1000, 6, 2, wavy)
    expect(rmse(fresh.labels, predictTrees(model, fresh))).toBeLessThan(0.6)
    const importance = featureImportance(model)
    expect(importance[0]! + importance[1]! + importance[2]! + importance[3]!).toBeGreaterThan(0.95)
  })

  it('are the same for any number of threads', async () => {
    const data = makeData(6000, 12, 3, wavy)
    const options = { objective: 'squared', rounds: 8, rowFraction: 0.7, columnFraction: 0.6, seed: 5 } as const
    const [one, two, three] = await Promise.all([1, 2, 3].map((threads) => trainTrees(data, { ...options, threads })))
    expect(treesToBytes(two!.model)).toEqual(treesToBytes(one!.model))
    expect(treesToBytes(three!.model)).toEqual(treesToBytes(one!.model))
  })

  it('tell apart what a straight line cannot, as probabilities', async () => {
    const xor = (value: (column: number) => number): number => (value(0) > 0 !== value(1) > 0 ? 1 : 0)
    const { model } = await trainTrees(makeData(2000, 3, 4, xor), { objective: 'logistic', rounds: 60 })
    const fresh = makeData(1000, 3, 5, xor)
    const predictions = predictTrees(model, fresh)
    expect(auc(fresh.labels, predictions)).toBeGreaterThan(0.99)
    expect(Math.min(...predictions)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...predictions)).toBeLessThanOrEqual(1)
  })

  it('order groups better than chance and better than their best single column', async () => {
    const graded = (value: (column: number) => number, noise: number): number =>
      Math.min(4, Math.max(0, Math.round(2 + value(0) + Math.abs(value(1)) - value(2) * value(0) + 0.3 * noise)))
    const grouped = (rows: number, seed: number): TreeDataset => ({
      ...makeData(rows, 5, seed, graded),
      groups: new Int32Array(rows / 10).fill(10),
    })
    const { model } = await trainTrees(grouped(4000, 6), { objective: 'lambdamart', rounds: 60 })
    const fresh = grouped(1000, 7)
    const figure = (scores: ArrayLike<number>): number =>
      ndcg(fresh.labels, scores, fresh.groups!, { depth: 5, gain: 'exponential' })
    expect(figure(predictTrees(model, fresh))).toBeGreaterThan(0.95)
    expect(figure(Float32Array.from({ length: 1000 }, (_, row) => fresh.values[row * 5]!))).toBeLessThan(0.9)
  })

  it('send missing values where they belong, also those first seen when predicting', async () => {
    const data = makeData(2000, 2, 8, () => 0)
    for (let row = 0; row < 2000; row++) {
      if (row % 4 === 0) data.values[row * 2] = Number.NaN
      data.labels[row] = row % 4 === 0 ? 5 : data.values[row * 2]! > 0 ? 1 : 0
    }
    const { model } = await trainTrees(data, { objective: 'squared', rounds: 100 })
    const asked = Float32Array.of(Number.NaN, 0, -1, 0, 1, 0, 1, Number.NaN)
    const [missing, low, high, unseen] = predictTrees(model, { rows: 4, columns: 2, values: asked })
    expect(missing).toBeCloseTo(5, 1)
    expect(low).toBeCloseTo(0, 1)
    expect(high).toBeCloseTo(1, 1)
    expect(unseen).toBeCloseTo(1, 1)
  })

  it('stop early on held-out rows and keep the best number of trees', async () => {
    const noise = (_: (column: number) => number, random: number): number => random
    const data = makeData(500, 4, 9, noise)
    const training = await trainTrees(data, {
      objective: 'squared',
      rounds: 200,
      patience: 10,
      validation: makeData(500, 4, 10, noise),
    })
    expect(training.rounds).toBeLessThan(50)
    expect(training.model.roots.length).toBe(training.rounds)
    const { rounds, predictions } = await crossValidate(
      makeData(600, 4, 11, wavy),
      { objective: 'squared', rounds: 60, patience: 10 },
      3,
    )
    expect(rounds).toBeGreaterThan(10)
    expect(predictions.every((value) => value !== 0)).toBe(true)
  })

  it('never break a promised direction', async () => {
    const data = makeData(3000, 3, 12, (value, noise) => value(0) + Math.sin(5 * value(0)) + value(1) * 2 + noise)
    const { model } = await trainTrees(data, { objective: 'squared', rounds: 80, monotone: [1, 0, -1] })
    const random = seededRandom(13)
    for (let round = 0; round < 50; round++) {
      const [a, b] = [random.normal(), random.normal()]
      const values = Float32Array.from({ length: 60 }, (_, at) => [at / 10 - 1, a, b][at % 3]!)
      const rising = predictTrees(model, { rows: 20, columns: 3, values })
      expect([...rising].every((value, at) => at === 0 || value >= rising[at - 1]! - 1e-6)).toBe(true)
    }
  })

  it('give weight to rows as if they were repeated', async () => {
    const data = makeData(400, 3, 14, bent)
    const weights = Float32Array.from({ length: 400 }, (_, row) => (row < 100 ? 3 : 1))
    const rows = Array.from({ length: 600 }, (_, row) => (row < 400 ? row : row % 100))
    const repeated: TreeDataset = {
      rows: 600,
      columns: 3,
      values: Float32Array.from(rows.flatMap((row) => [...data.values.subarray(row * 3, row * 3 + 3)])),
      labels: Float32Array.from(rows, (row) => data.labels[row]!),
    }
    const options = { objective: 'squared', rounds: 10, minRows: 1, minWeight: 10, leaves: 8, bins: 255 } as const
    const few = { ...data, weights }
    // Both see the same cuts when every value has a bin of its own.
    for (const set of [few, repeated])
      for (let at = 0; at < set.values.length; at++) set.values[at] = Math.round(set.values[at]! * 10) / 10
    const weighted = predictTrees((await trainTrees(few, options)).model, data)
    const copied = predictTrees((await trainTrees(repeated, options)).model, data)
    for (let row = 0; row < 400; row++) expect(weighted[row]).toBeCloseTo(copied[row]!, 4)
  })

  it('explain a prediction by parts that add up and match Shapley values', async () => {
    const data = makeData(500, 3, 15, bent)
    const { model } = await trainTrees(data, { objective: 'squared', rounds: 5, leaves: 8 })
    const row = data.values.subarray(0, 3)
    const { expected, values } = contributions(model, row)
    const [prediction] = predictTrees(model, { rows: 1, columns: 3, values: Float32Array.from(row) })
    expect(expected + values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(prediction!, 5)

    const known = (node: number, columns: readonly number[]): number => {
      const feature = model.feature[node]!
      if (feature < 0) return model.value[node]!
      const left = model.left[node]!
      const right = model.right[node]!
      if (columns.includes(feature)) return known(row[feature]! <= model.threshold[node]! ? left : right, columns)
      return (
        (known(left, columns) * model.cover[left]! + known(right, columns) * model.cover[right]!) / model.cover[node]!
      )
    }
    const worth = (columns: readonly number[]): number =>
      model.roots.reduce((sum, root) => sum + known(root, columns), 0)
    const shapley =
      (worth([0]) - worth([])) / 3 +
      (worth([0, 1]) - worth([1]) + worth([0, 2]) - worth([2])) / 6 +
      (worth([0, 1, 2]) - worth([1, 2])) / 3
    expect(values[0]).toBeCloseTo(shapley, 5)
  })

  it('come back from bytes unchanged, and a cut or damaged file says so', async () => {
    const data = makeData(300, 3, 16, bent)
    const { model } = await trainTrees(data, { objective: 'squared', rounds: 5 })
    const bytes = treesToBytes(model)
    expect(predictTrees(treesFromBytes(bytes), data)).toEqual(predictTrees(model, data))
    expect(() => treesFromBytes(bytes.subarray(0, 10))).toThrow('cut short')
    expect(() => treesFromBytes(bytes.subarray(0, bytes.length - 5))).toThrow('cut short')
    const damaged = bytes.slice()
    damaged[100]! ^= 1
    expect(() => treesFromBytes(damaged)).toThrow('damaged')
    expect(() => treesFromBytes(new Uint8Array(64))).toThrow('no file of trees')
  })

  it('refuse shapes and labels that do not fit, and stop when told', async () => {
    const data = makeData(100, 2, 17, (value) => value(0))
    await expect(trainTrees({ ...data, rows: 99 }, { objective: 'squared' })).rejects.toThrow('do not fill')
    await expect(trainTrees(data, { objective: 'logistic' })).rejects.toThrow('0 or 1')
    await expect(trainTrees(data, { objective: 'lambdamart' })).rejects.toThrow('groups')
    await expect(
      trainTrees({ ...data, labels: new Float32Array(100).fill(Number.NaN) }, { objective: 'squared' }),
    ).rejects.toThrow('not a number')
    await expect(
      trainTrees(data, { objective: 'squared', signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough')
  })

  it('predict the mean where there is nothing to learn', async () => {
    const flat: TreeDataset = {
      rows: 50,
      columns: 2,
      values: new Float32Array(100),
      labels: new Float32Array(50).fill(3),
    }
    const { model, rounds } = await trainTrees(flat, { objective: 'squared', validation: flat })
    expect(rounds).toBe(0)
    expect(predictTrees(model, { rows: 1, columns: 2, values: Float32Array.of(1, Number.NaN) })).toEqual(
      Float32Array.of(3),
    )
  })
})
