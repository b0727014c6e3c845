import type { Column } from './column'
import type { Strings } from './strings'

/** A word no letter of which is a digit: it may be misspelt and completed. */
export const PLAIN = 1

/**
 * Every word of the catalogue by number, with the number of its term (the spelling it is filed under, itself a word).
 * Words known at building time are sorted; later ones follow as they come.
 */
export class Lexicon {
  private readonly recent = new Map<string, number>()
  private readonly recentWords: string[] = []

  constructor(
    readonly sorted: Strings,
    readonly termOf: Column<Uint32Array>,
    readonly flags: Column<Uint8Array>,
    /** products with this very word */
    readonly uses: Column<Uint32Array>,
    /** products filed under this term */
    readonly documents: Column<Uint32Array>,
  ) {}

  get length(): number {
    return this.termOf.length
  }

  find(word: string): number {
    const recent = this.recent.get(word)
    return recent ?? this.sorted.findSorted(word)
  }

  word(id: number): string {
    return id < this.sorted.length ? this.sorted.get(id) : (this.recentWords[id - this.sorted.length] as string)
  }

  /** Bytes of a word; its letters when they are plain. */
  sizeOf(id: number): number {
    return id < this.sorted.length
      ? this.sorted.sizeOf(id)
      : (this.recentWords[id - this.sorted.length] as string).length
  }

  /** The number of a word, which is added when new; `fileUnder` names its term. */
  intern(word: string, fileUnder: (word: string) => string): number {
    const known = this.find(word)
    if (known >= 0) return known
    const id = this.length
    this.recent.set(word, id)
    this.recentWords.push(word)
    this.termOf.push(id)
    this.flags.push(isPlain(word) ? PLAIN : 0)
    this.uses.push(0)
    this.documents.push(0)
    const term = fileUnder(word)
    if (term !== word) this.termOf.data[id] = this.intern(term, () => term)
    return id
  }

  /** Calls with the number of every word that begins with a prefix, in no order. */
  eachBeginningWith(prefix: string, visit: (id: number) => void): void {
    const { start, end } = this.sorted.prefixRange(prefix)
    for (let id = start; id < end; id++) visit(id)
    for (const [word, id] of this.recent) if (word.startsWith(prefix)) visit(id)
  }

  /** Tells whether the word of a number begins with a prefix. */
  prefixTest(prefix: string): (id: number) => boolean {
    const { start, end } = this.sorted.prefixRange(prefix)
    const later = new Set([...this.recent].filter(([word]) => word.startsWith(prefix)).map(([, id]) => id))
    return later.size === 0 ? (id) => id >= start && id < end : (id) => (id >= start && id < end) || later.has(id)
  }

  hasPrefix(prefix: string): boolean {
    const { start, end } = this.sorted.prefixRange(prefix)
    if (end > start) return true
    for (const word of this.recent.keys()) if (word.startsWith(prefix)) return true
    return false
  }

  isPlain(id: number): boolean {
    return this.flags.data[id] === PLAIN
  }

  get recentBytes(): number {
    let bytes = 0
    for (const word of this.recentWords) bytes += 64 + 2 * word.length
    return bytes
  }
}

/** Whether a word is letters only. */
export const isPlain = (word: string): boolean => !/\d/.test(word)
