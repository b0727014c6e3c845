type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array
type Maker<T extends Numbers> = { new (length: number): T; readonly BYTES_PER_ELEMENT: number }

/** A typed array that grows: tight when read from a file or built at once, doubled when pushed to. */
export class Column<T extends Numbers> {
  length: number

  constructor(
    private readonly make: Maker<T>,
    public data: T,
  ) {
    this.length = data.length
  }

  static empty<T extends Numbers>(make: Maker<T>): Column<T> {
    const column = new Column(make, new make(16))
    column.length = 0
    return column
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.data.length) return
    const larger = new this.make(Math.max(this.length + more, Math.ceil(this.data.length * 1.5) + 16))
    larger.set(this.data.subarray(0, this.length) as never)
    this.data = larger
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1)
    this.data[this.length++] = value
  }

  /** Exactly the values, without the spare room. */
  tight(): T {
    return (this.data.length === this.length ? this.data : this.data.slice(0, this.length)) as T
  }

  get bytes(): number {
    return this.data.byteLength
  }
}
