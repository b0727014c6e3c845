import { InferenceSession, Tensor } from 'onnxruntime-node'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random'
import { predictTrees } from '../trees/model'
import { trainTrees } from '../trees/train'
import type { Objective, TreeDataset } from '../trees/types'
import { treeInput, treeOutput, treesToOnnx } from './trees'

function makeData(objective: Objective): TreeDataset {
  const random = seededRandom(21)
  const rows = 600
  const columns = 5
  const values = Float32Array.from({ length: rows * columns }, (_, at) => (at % 7 === 0 ? Number.NaN : random.normal()))
  const labels = Float32Array.from({ length: rows }, (_, row) => {
    const [a = 0, b = 0] = values.subarray(row * columns, row * columns + 2)
    const sum = (Number.isNaN(a) ? 1.5 : a) + (Number.isNaN(b) ? -1 : b * b)
    return objective === 'squared'
      ? sum
      : objective === 'logistic'
        ? Number(sum > 0.5)
        : Math.max(0, Math.min(4, Math.round(sum)))
  })
  return { rows, columns, values, labels, groups: new Int32Array(60).fill(10) }
}

async function serve(onnx: Uint8Array, { rows, columns, values }: TreeDataset): Promise<Float32Array> {
  const session = await InferenceSession.create(onnx, { intraOpNumThreads: 1 })
  const answer = await session.run({ [treeInput]: new Tensor('float32', values, [rows, columns]) })
  expect(answer[treeOutput]!.dims).toEqual([rows, 1])
  return answer[treeOutput]!.data as Float32Array
}

describe('trees served by onnxruntime', () => {
  it.each(['squared', 'logistic', 'lambdamart'] as const)(
    'predict as the trainer does (%s), also for missing values and values on a threshold',
    async (objective) => {
      const data = makeData(objective)
      const { model } = await trainTrees(data, { objective, rounds: 40, minRows: 5 })
      // Each threshold itself, for every column, is asked for too.
      const edges = model.threshold.filter((_, node) => model.feature[node]! >= 0)
      const onEdges = Float32Array.from(
        { length: edges.length * data.columns },
        (_, at) => edges[Math.floor(at / data.columns)]!,
      )
      const values = Float32Array.from([...data.values, ...onEdges])
      const asked = { ...data, rows: data.rows + edges.length, values }
      const expected = predictTrees(model, asked)
      const served = await serve(treesToOnnx(model), asked)
      for (let row = 0; row < asked.rows; row++) expect(Math.abs(served[row]! - expected[row]!)).toBeLessThan(1e-5)
    },
  )

  it('serve a model that never split', async () => {
    const data = { ...makeData('squared'), labels: new Float32Array(600).fill(2) }
    const { model } = await trainTrees(data, { objective: 'squared', validation: data })
    expect(model.roots.length).toBe(0)
    expect((await serve(treesToOnnx(model), data))[0]).toBe(2)
  })
})
