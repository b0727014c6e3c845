// Any sentence-transformers model with a BERT tokenizer, run on its ONNX file instead of the built-in token vectors.
import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { toUnitLength } from './token-embedder.ts'
import type { TextEmbedder } from './types.ts'
import { WordPieces } from './word-pieces.ts'

const batchSize = 32
const longestInput = 256
const modelFiles = ['model.onnx', 'onnx/model.onnx', 'onnx/model_quantized.onnx']

/**
 * Loads a folder with `model.onnx` (or `onnx/model.onnx`) and `tokenizer.json` of WordPiece kind: token states are
 * averaged and scaled to length one. Rejects, saying why, when a file is missing or the tokenizer is of another kind.
 */
export async function loadSentenceTransformer(folder: string): Promise<TextEmbedder> {
  const runtime = await import('onnxruntime-node')
  const tokenizer = readTokenizer(
    await readFile(path.join(/* turbopackIgnore: true */ folder, 'tokenizer.json'), 'utf8'),
  )
  const bytes = await readFile(await findModel(folder))
  const session = await runtime.InferenceSession.create(bytes, { intraOpNumThreads: 1, interOpNumThreads: 1 })
  const version = `onnx-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`

  async function run(texts: readonly string[]): Promise<Float32Array[]> {
    const rows = texts.map((text) => [
      tokenizer.start,
      ...tokenizer.pieces.encode(text, longestInput - 2),
      tokenizer.end,
    ])
    const width = Math.max(...rows.map((row) => row.length))
    const columns = feed(rows, width)
    const inputs: Record<string, Tensor> = {}
    for (const name of session.inputNames) {
      const values = columns[name as keyof typeof columns]
      if (!values) throw new Error(`The embedding model wants an input that is not known: ${name}.`)
      inputs[name] = new runtime.Tensor('int64', values, [rows.length, width])
    }
    const output = (await session.run(inputs))[session.outputNames[0]!]!
    // Some exports have the averaging built in and give one vector a text.
    return output.dims.length === 2 ? split(output, rows.length) : average(output, rows, width)
  }

  async function embedMany(texts: readonly string[]): Promise<Float32Array[]> {
    const out: Float32Array[] = []
    for (let at = 0; at < texts.length; at += batchSize) out.push(...(await run(texts.slice(at, at + batchSize))))
    texts.forEach((text, at) => {
      if (text.trim() === '') out[at]!.fill(0)
    })
    return out
  }
  const dimensions = (await run(['a']))[0]!.length
  return { dimensions, version, embed: async (text) => (await embedMany([text]))[0]!, embedMany }
}

async function findModel(folder: string): Promise<string> {
  for (const name of modelFiles) {
    const file = path.join(/* turbopackIgnore: true */ folder, name)
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  throw new Error(`${folder} holds no ${modelFiles.join(', ')}.`)
}

function readTokenizer(json: string): { pieces: WordPieces; start: number; end: number } {
  const { model } = JSON.parse(json) as { model: { type?: string; vocab: Record<string, number>; unk_token?: string } }
  const ids = new Map(Object.entries(model.vocab))
  const [start, end, unknown] = ['[CLS]', '[SEP]', model.unk_token ?? '[UNK]'].map((name) => ids.get(name))
  if ((model.type ?? 'WordPiece') !== 'WordPiece' || start === undefined || end === undefined || unknown === undefined)
    throw new Error('The tokenizer of the embedding model is not of the WordPiece kind.')
  return { pieces: new WordPieces(ids, unknown), start, end }
}

function feed(rows: readonly number[][], width: number) {
  const size = rows.length * width
  const columns = {
    input_ids: new BigInt64Array(size),
    attention_mask: new BigInt64Array(size),
    token_type_ids: new BigInt64Array(size),
  }
  rows.forEach((row, at) =>
    row.forEach((id, place) => {
      columns.input_ids[at * width + place] = BigInt(id)
      columns.attention_mask[at * width + place] = 1n
    }),
  )
  return columns
}

function split(output: InferenceSession.OnnxValueMapType[string], count: number): Float32Array[] {
  const data = output.data as Float32Array
  const size = data.length / count
  return Array.from({ length: count }, (_, at) => toUnitLength(data.slice(at * size, (at + 1) * size)))
}

function average(
  output: InferenceSession.OnnxValueMapType[string],
  rows: readonly number[][],
  width: number,
): Float32Array[] {
  const data = output.data as Float32Array
  const size = output.dims[2]!
  return rows.map((row, at) => {
    const sum = new Float32Array(size)
    for (let place = 0; place < row.length; place++) {
      const start = (at * width + place) * size
      for (let column = 0; column < size; column++) sum[column]! += data[start + column]!
    }
    return toUnitLength(sum)
  })
}
