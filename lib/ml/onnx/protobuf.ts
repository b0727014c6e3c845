// The few kinds of protobuf fields that an ONNX file needs. The library for it is forty times this and CommonJS.

/** Writes one protobuf message, field by field; numbers of fields are those of the schema. */
export class ProtoWriter {
  private bytes = new Uint8Array(1024)
  private length = 0

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes)
    this.bytes = grown
  }

  private varint(value: number): void {
    this.room(10)
    let rest = BigInt.asUintN(64, BigInt(value))
    for (; rest > 127n; rest >>= 7n) this.bytes[this.length++] = Number(rest & 127n) | 128
    this.bytes[this.length++] = Number(rest)
  }

  int(field: number, value: number): this {
    this.varint(field << 3)
    this.varint(value)
    return this
  }

  raw(field: number, value: Uint8Array): this {
    this.varint((field << 3) | 2)
    this.varint(value.length)
    this.room(value.length)
    this.bytes.set(value, this.length)
    this.length += value.length
    return this
  }

  text(field: number, value: string): this {
    return this.raw(field, new TextEncoder().encode(value))
  }

  message(field: number, fill: (writer: ProtoWriter) => void): this {
    const inner = new ProtoWriter()
    fill(inner)
    return this.raw(field, inner.finish())
  }

  packedFloats(field: number, values: ArrayLike<number>): this {
    const bytes = new Uint8Array(values.length * 4)
    const view = new DataView(bytes.buffer)
    for (let index = 0; index < values.length; index++) view.setFloat32(index * 4, values[index]!, true)
    return this.raw(field, bytes)
  }

  packedInts(field: number, values: ArrayLike<number>): this {
    const inner = new ProtoWriter()
    for (let index = 0; index < values.length; index++) inner.varint(values[index]!)
    return this.raw(field, inner.finish())
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}
