import 'server-only'
import { openOnnx, type OnnxSession } from './onnx-session'
import { openModel } from './open-model'
import { sampleInput } from './serving-stats'

/** The files of a model that `openPredictor` serves: an ONNX graph and the names of its columns as JSON, in order. */
export const predictorFiles = { graph: 'model.onnx', columns: 'columns.json' } as const

type Answer = { scores: Float32Array /** 0 is the fallback */; version: number }
type Opened = { session: OnnxSession | null }

const inputShare = 0.01

/**
 * A model that scores rows of features. `predict` takes rows one after the other in the order of `columns`; while no version
 * can answer, `fallback` scores each row. A version made for other columns is refused like a broken file.
 */
export function openPredictor(
  name: string,
  { columns, fallback }: { columns: readonly string[]; fallback: (row: Float32Array) => number },
) {
  const slot = openModel<Opened>(name, {
    async load(files) {
      const theirs = JSON.parse(Buffer.from(files[predictorFiles.columns]!).toString()) as string[]
      if (theirs.join() !== columns.join()) throw new Error('It was made for other features than this shop computes.')
      return { session: await openOnnx(files[predictorFiles.graph]!, columns.length) }
    },
    fallback: () => ({ session: null }),
    dispose: ({ session }) => session?.close(),
    agreement: (live, shadow) => orderAgreement((live as Answer).scores, (shadow as Answer).scores),
  })
  const width = columns.length
  return {
    ready: slot.ready,
    canaryFor: slot.canaryFor,
    predict: (rows: Float32Array, isTrial = false): Promise<Answer> =>
      slot.use(async ({ session }, version) => {
        if (version > 0 && Math.random() < inputShare) sampleInput(name, version, columns, rows.subarray(0, width))
        if (session) return { scores: await session.predict(rows), version }
        return {
          scores: Float32Array.from({ length: rows.length / width }, (_, row) =>
            fallback(rows.subarray(row * width, (row + 1) * width)),
          ),
          version,
        }
      }, isTrial),
  }
}

/** Share of pairs that two lists of scores put in the same order (ties count half); for one row, how near they are. */
export function orderAgreement(one: ArrayLike<number>, two: ArrayLike<number>): number {
  if (one.length < 2) return 1 / (1 + Math.abs((one[0] ?? 0) - (two[0] ?? 0)))
  let same = 0
  let pairs = 0
  const size = Math.min(one.length, 60)
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const product = Math.sign(one[a]! - one[b]!) * Math.sign(two[a]! - two[b]!)
      same += product > 0 ? 1 : product === 0 ? 0.5 : 0
      pairs += 1
    }
  }
  return same / pairs
}
