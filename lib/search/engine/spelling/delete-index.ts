// Symmetric deletion (Garbe): two words within k edits share a form with at most k letters deleted. Forms are kept as
// hashes of the first letters only; what they lead to is compared in full afterwards, so collisions cost time, not truth.
import { soundOf } from './sound'

const PREFIX = 7

function hashOf(text: string, skipA: number, skipB: number, length: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < length; at++) {
    if (at !== skipA && at !== skipB) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

/** Calls with the hash of each form of a word with up to `edits` (0–2) of its first letters deleted, and of its sound. */
function eachForm(word: string, edits: number, visit: (hash: number) => void): void {
  const length = Math.min(PREFIX, word.length)
  visit(hashOf(word, -1, -1, length))
  if (edits > 0) for (let a = 0; a < length; a++) visit(hashOf(word, a, -1, length))
  if (edits > 1 && length > 2)
    for (let a = 0; a < length; a++) for (let b = a + 1; b < length; b++) visit(hashOf(word, a, b, length))
  const sound = soundOf(word)
  if (sound.length > 1) visit(~hashOf(sound, -1, -1, sound.length) >>> 0)
}

/** So many edits a word of this length may have. */
export const editsFor = (length: number): number => (length < 3 ? 0 : length < 5 ? 1 : 2)

/** Leads from a misspelt word to all words near it, by number. */
export class DeleteIndex {
  private readonly recent = new Map<number, number[]>()
  private readonly mask: number

  constructor(
    /** where each slot's numbers begin; one more than there are slots, which are a power of two */
    readonly starts: Uint32Array,
    readonly ids: Uint32Array,
    /** eight more bits of each hash, so that few foreign words have to be compared */
    readonly checks: Uint8Array,
  ) {
    this.mask = starts.length - 2
  }

  /** `each` calls back with every word to be found; it is run three times. */
  static build(each: (visit: (word: string, id: number) => void) => void): DeleteIndex {
    let words = 0
    each(() => (words += 1))
    let size = 64
    while (size < words * 4) size *= 2
    const mask = size - 1
    const starts = new Uint32Array(size + 1)
    each((word) =>
      eachForm(
        word,
        editsFor(word.length),
        (hash) => (starts[(hash & mask) + 1] = (starts[(hash & mask) + 1] as number) + 1),
      ),
    )
    for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
    const ids = new Uint32Array(starts[size] as number)
    const checks = new Uint8Array(ids.length)
    const next = starts.slice(0, size)
    each((word, id) =>
      eachForm(word, editsFor(word.length), (hash) => {
        const place = next[hash & mask] as number
        ids[place] = id
        checks[place] = hash >>> 24
        next[hash & mask] = place + 1
      }),
    )
    return new DeleteIndex(starts, ids, checks)
  }

  /** Adds one word later. */
  add(word: string, id: number): void {
    eachForm(word, editsFor(word.length), (hash) => {
      const slot = hash & this.mask
      const list = this.recent.get(slot)
      if (list) list.push(id)
      else this.recent.set(slot, [id])
    })
  }

  /** Numbers of words that may be near; every word within two edits of the first letters is among them. */
  near(word: string): Set<number> {
    const found = new Set<number>()
    eachForm(word, word.length < 4 ? 1 : 2, (hash) => {
      const slot = hash & this.mask
      for (let at = this.starts[slot] as number; at < (this.starts[slot + 1] as number); at++) {
        if (this.checks[at] === hash >>> 24) found.add(this.ids[at] as number)
      }
      for (const id of this.recent.get(slot) ?? []) found.add(id)
    })
    return found
  }

  get bytes(): number {
    return this.starts.byteLength + this.ids.byteLength + this.checks.byteLength
  }
}
