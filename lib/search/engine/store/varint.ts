import type { Column } from './column'

/** Appends a number below 2^32, seven bits a byte, low bits first. */
export function pushVarint(bytes: Column<Uint8Array>, value: number): void {
  let rest = value >>> 0
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  bytes.push(rest)
}

/** Reads numbers written by `pushVarint`, one after another. */
export class VarintReader {
  constructor(
    public bytes: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    const bytes = this.bytes
    let byte = bytes[this.at++] as number
    if (byte < 128) return byte
    let value = byte & 127
    let shift = 7
    do {
      byte = bytes[this.at++] as number
      value |= (byte & 127) << shift
      shift += 7
    } while (byte > 127 && shift < 35)
    return value >>> 0
  }
}
