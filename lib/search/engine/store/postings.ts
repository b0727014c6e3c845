import { Column } from './column'
import { VarintReader, pushVarint } from './varint'

// One entry: the gap to the product before, doubled, plus 1 when more follows. Most words stand once in a title, and
// such an entry is a single varint. Otherwise a byte tells which fields have the word, then how often, one byte each.

/** How often a word stands in each of the five fields of one product. */
export type Counts = Uint8Array
export const FIELDS = 5

/** Writes one entry; `gap` is the distance to the ordinal before it in the same list. */
export function pushPosting(bytes: Column<Uint8Array>, gap: number, counts: ArrayLike<number>): void {
  const isSimple = counts[0] === 1 && counts[1] === 0 && counts[2] === 0 && counts[3] === 0 && counts[4] === 0
  pushVarint(bytes, gap * 2 + (isSimple ? 0 : 1))
  if (isSimple) return
  let mask = 0
  for (let field = 0; field < FIELDS; field++) if ((counts[field] as number) > 0) mask |= 1 << field
  bytes.push(mask)
  for (let field = 0; field < FIELDS; field++)
    if (mask & (1 << field)) bytes.push(Math.min(255, counts[field] as number))
}

type RecentList = { bytes: Column<Uint8Array>; last: number }

/** For each term the products that have it, packed; ordinals only grow, so new ones are written behind the old. */
export class Postings {
  private readonly recent = new Map<number, RecentList>()

  constructor(
    readonly bytes: Uint8Array,
    /** end of each term's list; terms beyond came later */
    readonly ends: Uint32Array,
  ) {}

  add(term: number, ordinal: number, counts: ArrayLike<number>): void {
    let list = this.recent.get(term)
    if (!list) this.recent.set(term, (list = { bytes: Column.empty(Uint8Array), last: 0 }))
    pushPosting(list.bytes, ordinal - list.last, counts)
    list.last = ordinal
  }

  /** The runs of bytes of one term, oldest first. */
  runs(term: number): { bytes: Uint8Array; from: number; to: number }[] {
    const runs = []
    if (term < this.ends.length) {
      const from = term === 0 ? 0 : (this.ends[term - 1] as number)
      const to = this.ends[term] as number
      if (to > from) runs.push({ bytes: this.bytes, from, to })
    }
    const list = this.recent.get(term)
    if (list) runs.push({ bytes: list.bytes.data, from: 0, to: list.bytes.length })
    return runs
  }

  /** Calls with each product of a term, in order, and how often each field has it. `counts` is reused. */
  each(term: number, visit: (ordinal: number, counts: Counts) => void): void {
    const counts = new Uint8Array(FIELDS)
    for (const { bytes, from, to } of this.runs(term)) {
      const reader = new VarintReader(bytes, from)
      let ordinal = 0
      while (reader.at < to) {
        const head = reader.next()
        ordinal += head >>> 1
        if (head & 1) {
          const mask = bytes[reader.at++] as number
          for (let field = 0; field < FIELDS; field++)
            counts[field] = mask & (1 << field) ? (bytes[reader.at++] as number) : 0
        } else {
          counts.fill(0)
          counts[0] = 1
        }
        visit(ordinal, counts)
      }
    }
  }

  get recentBytes(): number {
    let bytes = 0
    for (const list of this.recent.values()) bytes += 96 + list.bytes.bytes
    return bytes
  }
}
