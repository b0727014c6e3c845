import 'server-only'
import { batchCalls } from './batch-calls'

export type OnnxSession = {
  columns: number
  predict(rows: Float32Array): Promise<Float32Array>
  close(): Promise<void>
}

/**
 * One onnxruntime session for a model with one input of `[rows, columns]` floats; its last output is the answer. The
 * library is loaded here, so a shop without models never pays for it. Throws when the bytes are no model of that shape.
 */
export async function openOnnx(bytes: Uint8Array, columns: number): Promise<OnnxSession> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session = await InferenceSession.create(bytes, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  })
  const input = session.inputNames[0]!
  const output = session.outputNames.at(-1)!
  const predict = async (rows: Float32Array, count: number) => {
    const result = await session.run({ [input]: new Tensor('float32', rows, [count, columns]) }, [output])
    return result[output]!.data as Float32Array
  }
  await predict(new Float32Array(columns), 1)
  return { columns, predict: batchCalls(predict, columns), close: () => session.release() }
}
