// One file format for trained models made of typed arrays: a header in JSON, the arrays, a checksum. Arrays are aligned,
// so that a loaded model looks into the bytes it was given instead of copying them.
import { createHash } from 'node:crypto'

type Packable =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array

const makers = {
  Float32Array,
  Float64Array,
  Int32Array,
  Uint32Array,
  Int16Array,
  Uint16Array,
  Int8Array,
  Uint8Array,
} as const

type Header = {
  kind: string
  meta: unknown
  arrays: { name: string; type: keyof typeof makers; offset: number; length: number }[]
}

const MAGIC = 'SOUKARR1'
const PREFIX = MAGIC.length + 4
const DIGEST = 32
const aligned = (length: number) => (length + 7) & ~7

/** The bytes of a model: `kind` names its format and version (`ease/1`), `meta` is JSON. */
export function packArrays(kind: string, meta: unknown, arrays: Record<string, Packable>): Uint8Array {
  const header: Header = { kind, meta, arrays: [] }
  let offset = 0
  for (const [name, array] of Object.entries(arrays)) {
    const type = array.constructor.name as keyof typeof makers
    header.arrays.push({ name, type, offset, length: array.length })
    offset = aligned(offset + array.byteLength)
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = aligned(PREFIX + text.length)
  const bytes = new Uint8Array(start + offset + DIGEST)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(MAGIC.length, text.length, true)
  bytes.set(text, PREFIX)
  header.arrays.forEach((entry, index) => {
    const array = Object.values(arrays)[index]!
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + entry.offset)
  })
  bytes.set(digest(bytes.subarray(0, -DIGEST)), bytes.length - DIGEST)
  return bytes
}

/** Reads what `packArrays` wrote; throws an Error that says what is wrong with truncated, damaged or foreign bytes. */
export function unpackArrays(kind: string, source: Uint8Array): { meta: unknown; arrays: Record<string, Packable> } {
  // Typed arrays need aligned bytes; a Buffer out of Node's pool may start anywhere.
  const bytes = source.byteOffset % 8 === 0 ? source : new Uint8Array(source)
  if (bytes.length < PREFIX + DIGEST || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new Error(`These ${bytes.length} bytes are no model file.`)
  }
  if (!digest(bytes.subarray(0, -DIGEST)).equals(bytes.subarray(-DIGEST))) {
    throw new Error(`The model file is damaged or cut short: its checksum does not fit its ${bytes.length} bytes.`)
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + length))) as Header
  if (header.kind !== kind) throw new Error(`The model file holds ${header.kind}, not ${kind}.`)
  const start = bytes.byteOffset + aligned(PREFIX + length)
  const arrays = Object.fromEntries(
    header.arrays.map(({ name, type, offset, length: size }) => [
      name,
      new makers[type](bytes.buffer as ArrayBuffer, start + offset, size) as Packable,
    ]),
  )
  return { meta: header.meta, arrays }
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
