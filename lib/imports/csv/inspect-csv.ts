import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ImportError } from '../import-error'

export type CsvFormat = {
  path: string
  isGzip: boolean
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  separator: string
}
export type CsvFile = CsvFormat & { sha256: string; bytes: number }

const separators = [',', ';', '\t', '|']

/** The bytes of a file, unpacked when it is gzip. */
export function openBytes({ path, isGzip }: Pick<CsvFormat, 'path' | 'isGzip'>): Readable {
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  if (!isGzip) return file
  const unpacked = createGunzip({ chunkSize: 1 << 18 })
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

function byteOrderMark(head: Buffer): CsvFormat['encoding'] | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : null
}

/** The separator that stands most often in the first line, outside of quotes. */
function guessSeparator(head: string): string {
  const counts = new Map(separators.map((each) => [each, 0]))
  let isQuoted = false
  for (const sign of head) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

/**
 * Reads a file once to learn how it is written: packed or not, its encoding (UTF-8 unless its bytes say otherwise, then
 * Windows-1252) and separator, with the hash of its bytes. Throws an ImportError when it is missing or empty.
 */
export async function inspectCsv(path: string): Promise<CsvFile> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new ImportError(`There is no file ${path}.`)
  const magic = await firstBytes(createReadStream(path, { end: 3 }))
  const isGzip = magic[0] === 0x1f && magic[1] === 0x8b
  const hash = createHash('sha256')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  let bytes = 0
  let head = Buffer.alloc(0)
  try {
    for await (const chunk of openBytes({ path, isGzip }) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
      if (head.length < 65_536) head = Buffer.concat([head, chunk])
      if (isUtf8) isUtf8 = decodes(utf8, chunk)
    }
  } catch (error) {
    throw new ImportError(`${path} cannot be read: ${(error as Error).message}. Is it whole?`, { cause: error })
  }
  if (bytes === 0) throw new ImportError(`${path} is empty.`)
  const encoding = byteOrderMark(head) ?? (isUtf8 && decodes(utf8) ? 'utf-8' : 'windows-1252')
  const separator = guessSeparator(new TextDecoder(encoding).decode(head))
  return { path, isGzip, encoding, separator, sha256: hash.digest('hex'), bytes }
}

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}

async function firstBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
