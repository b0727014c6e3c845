// Small WebAssembly modules, put together opcode by opcode: a compiler for so few lines would be one more thing to install.

export const I32 = 0x7f
export const V128 = 0x7b
export const add = 0x6a
export const get = (local: number) => [0x20, local]
export const set = (local: number) => [0x21, local]
export const tee = (local: number) => [0x22, local]
/** A constant from -64 to 63. */
export const i32 = (value: number) => [0x41, value & 0x7f]
export const simd = (opcode: number) => [0xfd, ...unsigned(opcode)]

type Parts = {
  /** what the module exports: one function without a result */
  name: string
  /** how many 32-bit numbers it takes */
  parameters: number
  /** the rest of its variables, [how many, type] in a row */
  locals: [count: number, type: number][]
  /** limits of the memory it imports as `env.memory`, as the format writes them */
  memory: number[]
  code: number[]
}

/** The bytes of a module with one function over an imported memory. */
export function wasmModule({ name, parameters, locals, memory, code }: Parts): Uint8Array<ArrayBuffer> {
  const body = [...vector(locals), ...code]
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, ...vector(Array<number[]>(parameters).fill([I32])), 0]])),
    ...section(2, vector([[...text('env'), ...text('memory'), 0x02, ...memory]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...text(name), 0x00, 0]])),
    ...section(10, vector([[...unsigned(body.length), ...body]])),
  ])
}

/** A whole number in LEB128, as sizes and offsets are written. */
export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function vector(items: number[][]): number[] {
  return [...unsigned(items.length), ...items.flat()]
}

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function text(value: string): number[] {
  return [value.length, ...new TextEncoder().encode(value)]
}
