import { Strings } from './strings'

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Products' ids by ordinal, and back: the newest ordinal of an id wins. */
export class Ids {
  private slots: Uint32Array
  private used = 0

  constructor(
    readonly texts: Strings,
    slots?: Uint32Array,
  ) {
    this.slots = slots ?? new Uint32Array(this.sizeFor(texts.length))
    this.used = slots ? texts.length : 0
    if (slots) return
    for (let ordinal = 0; ordinal < texts.length; ordinal++) this.place(texts.get(ordinal), ordinal)
  }

  static empty(): Ids {
    return new Ids(Strings.empty())
  }

  /** The same ids kept in other strings. */
  over(texts: Strings): Ids {
    return new Ids(texts, this.slots)
  }

  private sizeFor(amount: number): number {
    let size = 16
    while (size < amount * 1.5) size *= 2
    return size
  }

  private place(id: string, ordinal: number): void {
    const mask = this.slots.length - 1
    let slot = hashOf(id) & mask
    for (let at = this.slots[slot] as number; at !== 0; at = this.slots[slot] as number) {
      if (this.texts.get(at - 1) === id) break
      slot = (slot + 1) & mask
    }
    if (this.slots[slot] === 0) this.used += 1
    this.slots[slot] = ordinal + 1
  }

  /** The ordinal of an id, or -1. It may be of a removed product. */
  find(id: string): number {
    const mask = this.slots.length - 1
    let slot = hashOf(id) & mask
    for (let at = this.slots[slot] as number; at !== 0; at = this.slots[slot] as number) {
      if (this.texts.get(at - 1) === id) return at - 1
      slot = (slot + 1) & mask
    }
    return -1
  }

  push(id: string): number {
    const ordinal = this.texts.push(id)
    if (this.used * 1.3 > this.slots.length) {
      this.slots = new Uint32Array(this.slots.length * 2)
      this.used = 0
      for (let other = 0; other < ordinal; other++) this.place(this.texts.get(other), other)
    }
    this.place(id, ordinal)
    return ordinal
  }

  get bytes(): number {
    return this.texts.bytes.bytes + this.texts.ends.bytes + this.slots.byteLength
  }
}
