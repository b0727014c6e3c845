// The file of token vectors that comes with Souk: words and their quantised vectors, made by scripts/models.
// Layout: 'SOUKTOK1', uint32 length of the JSON header, header, float32 scale of each row, int8 rows, words by line.
import { WordPieces } from './word-pieces.ts'

const magic = 'SOUKTOK1'

/** Vectors of tokens: row i is `rows[i * dimensions …] * scales[i]`; how often a token is used is already in its length. */
export type TokenModel = {
  version: string
  dimensions: number
  pieces: WordPieces
  rows: Int8Array
  scales: Float32Array
}

type Header = { version: string; dimensions: number; rows: number; words: number; wordBytes: number; unknown: string }

/** Reads a file of token vectors. Throws when the bytes are cut short or are something else. */
export function readTokenModel(file: Uint8Array): TokenModel {
  // A Buffer's slice would share memory that is not aligned.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const text = new TextDecoder()
  if (bytes.length < 12 || text.decode(bytes.subarray(0, 8)) !== magic) throw new Error('Not a file of token vectors.')
  const headerBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  if (bytes.length < 12 + headerBytes) throw new Error('The file of token vectors is cut short.')
  const header = JSON.parse(text.decode(bytes.subarray(12, 12 + headerBytes))) as Header
  const scalesAt = 12 + headerBytes
  const rowsAt = scalesAt + header.rows * 4
  const wordsAt = rowsAt + header.rows * header.dimensions
  if (bytes.length !== wordsAt + header.wordBytes) throw new Error('The file of token vectors is cut short.')
  const words = text.decode(bytes.subarray(wordsAt)).split('\n')
  if (words.length !== header.words) throw new Error('The file of token vectors has a broken vocabulary.')
  const ids = new Map(words.map((word, id) => [word, id]))
  return {
    version: header.version,
    dimensions: header.dimensions,
    pieces: new WordPieces(ids, ids.get(header.unknown) ?? words.length),
    scales: new Float32Array(bytes.slice(scalesAt, rowsAt).buffer),
    rows: new Int8Array(bytes.slice(rowsAt, wordsAt).buffer),
  }
}
