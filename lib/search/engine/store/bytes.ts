import { AppError } from '@/lib/errors'

const MAGIC = 0x4b554f53 // SOUK
const HEAD = 20

type Part = Uint8Array | Uint16Array | Uint32Array | Float64Array
const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array }
type Kind = keyof typeof kinds
type Directory = { meta: unknown; parts: { name: string; kind: Kind; length: number; at: number }[] }

const kindOf = (part: Part): Kind =>
  part instanceof Uint8Array ? 'u8' : part instanceof Uint16Array ? 'u16' : part instanceof Uint32Array ? 'u32' : 'f64'
const aligned = (size: number) => (size + 7) & ~7

function checksum(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash >>> 0
}

/** One run of bytes: a head with version, length and checksum, a directory, and the parts on 8-byte borders. */
export function packParts(version: number, meta: unknown, parts: Record<string, Part>): Uint8Array {
  let at = 0
  const entries = Object.entries(parts).map(([name, part]) => {
    const entry = { name, kind: kindOf(part), length: part.length, at, part }
    at += aligned(part.byteLength)
    return entry
  })
  const directory: Directory = {
    meta,
    parts: entries.map(({ name, kind, length, at: place }) => ({ name, kind, length, at: place })),
  }
  const text = new TextEncoder().encode(JSON.stringify(directory))
  const body = aligned(HEAD + text.length)
  const bytes = new Uint8Array(body + at)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, MAGIC, true)
  head.setUint32(4, version, true)
  head.setUint32(8, bytes.length, true)
  head.setUint32(16, text.length, true)
  bytes.set(text, HEAD)
  for (const { part, at: place } of entries)
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), body + place)
  head.setUint32(12, checksum(bytes, 16), true)
  return bytes
}

const broken = (why: string) => new AppError('invalid_input', `This is no search index: ${why}.`)

/** What `packParts` made. Throws `invalid_input` with the reason when the bytes are foreign, of another version, cut short or changed. */
export function unpackParts(version: number, bytes: Uint8Array): { meta: unknown; parts: Map<string, Part> } {
  if (bytes.length < HEAD) throw broken('it is too short')
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (head.getUint32(0, true) !== MAGIC) throw broken('it begins with something else')
  if (head.getUint32(4, true) !== version) throw broken(`version ${head.getUint32(4, true)} is not ${version}`)
  if (head.getUint32(8, true) !== bytes.length) throw broken('it is cut short or has something added')
  if (head.getUint32(12, true) !== checksum(bytes, 16)) throw broken('its checksum is wrong')
  const size = head.getUint32(16, true)
  const directory = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + size))) as Directory
  const body = bytes.byteOffset + aligned(HEAD + size)
  // Typed arrays stand on their own borders only in a buffer that does too.
  const isAligned = body % 8 === 0
  const parts = new Map<string, Part>()
  for (const { name, kind, length, at } of directory.parts) {
    const Kind = kinds[kind]
    const start = body + at
    const end = start + length * Kind.BYTES_PER_ELEMENT
    parts.set(
      name,
      isAligned
        ? new Kind(bytes.buffer as ArrayBuffer, start, length)
        : new Kind(bytes.buffer.slice(start, end) as ArrayBuffer),
    )
  }
  return { meta: directory.meta, parts }
}
