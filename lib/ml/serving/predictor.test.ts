import { beforeEach, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { treesToOnnx } from '@/lib/ml/onnx/trees'
import { registerModel } from '@/lib/ml/registry/register-model'
import { promoteVersion } from '@/lib/ml/registry/stages'
import { predictTrees } from '@/lib/ml/trees/model'
import { trainTrees } from '@/lib/ml/trees/train'
import { batchCalls } from './batch-calls'
import { closeModels } from './open-model'
import { openPredictor, orderAgreement, predictorFiles } from './predictor'

const columns = ['one', 'two']
const values = Float32Array.from({ length: 400 }, (_, place) => (place * 37) % 101)
const { model } = await trainTrees(
  {
    rows: 200,
    columns: 2,
    values,
    labels: Float32Array.from({ length: 200 }, (_, row) => values[row * 2]! + 2 * values[row * 2 + 1]!),
  },
  { objective: 'squared', rounds: 20, threads: 1 },
)
const graph = treesToOnnx(model)

async function goLive(bytes: Uint8Array, names = columns) {
  const { id } = await registerModel({
    name: 'scorer',
    artefacts: { [predictorFiles.graph]: bytes, [predictorFiles.columns]: Buffer.from(JSON.stringify(names)) },
    metrics: {},
    baselineMetrics: {},
    dataWindow: { from: null, to: null, rows: 0 },
    codeVersion: '1',
  })
  await promoteVersion(systemActor, id)
}
const open = () => openPredictor('scorer', { columns, fallback: (row) => row[0]! * 1_000 })

beforeEach(async () => {
  closeModels()
  await pool.query('DELETE FROM models')
})

test('what is asked at once is predicted in one call, and each gets its own answers', async () => {
  const sizes: number[] = []
  const call = batchCalls(
    async (rows, count) => {
      sizes.push(count)
      return Float32Array.from({ length: count }, (_, row) => rows[row * 2]! + rows[row * 2 + 1]!)
    },
    2,
    5,
  )
  const answers = await Promise.all([
    call(new Float32Array([1, 2])),
    call(new Float32Array([3, 4, 5, 6])),
    call(new Float32Array([1, 1, 1, 1, 1, 1])),
  ])
  expect(answers.map((each) => [...each])).toEqual([[3], [7, 11], [2, 2, 2]])
  expect(sizes).toEqual([3, 3])
  await expect(call(new Float32Array(3))).rejects.toThrow('2 columns')
  const failing = batchCalls(() => Promise.reject(new Error('no')), 1)
  await expect(Promise.allSettled([failing(new Float32Array(1)), failing(new Float32Array(1))])).resolves.toMatchObject(
    [{ status: 'rejected' }, { status: 'rejected' }],
  )
})

test('the runtime predicts what the trees predict, also where values are missing', async () => {
  await goLive(graph)
  const rows = new Float32Array([5, 7, Number.NaN, 3, 90, Number.NaN, Number.NaN, Number.NaN])
  const { scores, version } = await open().predict(rows)
  const expected = predictTrees(model, { rows: 4, columns: 2, values: rows })
  expect(version).toBe(1)
  for (const [row, score] of scores.entries()) expect(score).toBeCloseTo(expected[row]!, 3)
})

test('a version that is no model or was made for other features is refused, and the fallback answers', async () => {
  const row = new Float32Array([1, 2])
  expect(await open().predict(row)).toEqual({ scores: new Float32Array([1_000]), version: 0 })
  await goLive(graph.slice(0, 200))
  closeModels()
  expect((await open().predict(row)).version).toBe(0)
  await goLive(graph, ['one', 'three'])
  closeModels()
  expect((await open().predict(row)).version).toBe(0)
  const { rows } = await pool.query('SELECT broken_reason FROM model_versions ORDER BY version')
  expect(rows[1].broken_reason).toContain('other features')
  await goLive(graph)
  await open().ready()
  expect((await open().predict(row)).version).toBe(3)
})

test('agreement of two orders is 1 when equal, 0 when reversed', () => {
  expect(orderAgreement([1, 2, 3], [10, 20, 30])).toBe(1)
  expect(orderAgreement([1, 2, 3], [3, 2, 1])).toBe(0)
  expect(orderAgreement([0.5], [0.5])).toBe(1)
})
