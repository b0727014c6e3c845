// Which words of product titles answer which words of queries, learned from what shoppers asked and then chose: "stove"
// is answered by "range". Expectation maximisation over word pairs (IBM model 1, Brown et al. 1993; for search, Berger
// and Lafferty 1999).
import { packArrays, unpackArrays } from '@/lib/ml/packed-arrays'

const kind = 'translations/1'
const rounds = 5
/** Seen pairs are trusted as if so many unseen ones stood against them. */
const doubt = 3
const leastShare = 0.004
const mostAnswers = 15

/** A query's terms and the terms of the title that was chosen; `weight` says how strongly (1 when not said). */
export type Choice = { asked: readonly string[]; chosen: readonly string[]; weight?: number }

/** Answers of each asked term, most likely first: `answers[starts[i]] … answers[starts[i + 1]]` with their shares. */
export class Translations {
  private readonly places: Map<string, number>

  private constructor(
    readonly asked: readonly string[],
    readonly words: readonly string[],
    private readonly starts: Uint32Array,
    private readonly answers: Uint32Array,
    private readonly shares: Float32Array,
  ) {
    this.places = new Map(asked.map((word, at) => [word, at]))
  }

  /** Terms of titles that answer a term of a query, with their share of all answers; empty for an unknown one. */
  of(term: string): { term: string; share: number }[] {
    const place = this.places.get(term)
    if (place === undefined) return []
    const out: { term: string; share: number }[] = []
    for (let at = this.starts[place]!; at < this.starts[place + 1]!; at++) {
      out.push({ term: this.words[this.answers[at]!]!, share: this.shares[at]! })
    }
    return out
  }

  /** The terms of a query, each with weight one, and their answers by share. */
  expand(asked: readonly string[]): Map<string, number> {
    const out = new Map<string, number>()
    const add = (term: string, weight: number) => out.set(term, (out.get(term) ?? 0) + weight)
    for (const term of new Set(asked)) {
      add(term, 1)
      for (const answer of this.of(term)) add(answer.term, answer.share)
    }
    return out
  }

  /** Learns from choices; none gives translations that answer nothing. */
  static learn(choices: Iterable<Choice>): Translations {
    const sources = new Numbering()
    const targets = new Numbering()
    const nobody = sources.of('')
    // Every pair of words that met, numbered once, so that the rounds run over plain arrays.
    const cellOf = new Map<number, number>()
    const cellSource: number[] = []
    const cellTarget: number[] = []
    const meetings: { cells: Uint32Array; width: number; weight: number }[] = []
    for (const { asked, chosen, weight = 1 } of choices) {
      const from = [...new Set(asked)].map((term) => sources.of(term))
      if (from.length === 0 || !(weight > 0)) continue
      from.push(nobody)
      const to = [...new Set(chosen)].map((term) => targets.of(term))
      const cells = new Uint32Array(from.length * to.length)
      let filled = 0
      for (const target of to)
        for (const source of from) {
          const key = source * 0x1000000 + target
          let cell = cellOf.get(key)
          if (cell === undefined) {
            cell = cellSource.push(source) - 1
            cellTarget.push(target)
            cellOf.set(key, cell)
          }
          cells[filled++] = cell
        }
      meetings.push({ cells, width: from.length, weight })
    }
    let shares = new Float64Array(cellSource.length).fill(1)
    for (let round = 0; round < rounds; round++) {
      const counts = new Float64Array(shares.length)
      for (const { cells, width, weight } of meetings) {
        for (let start = 0; start < cells.length; start += width) {
          let all = 1e-12
          for (let at = start; at < start + width; at++) all += shares[cells[at]!]!
          for (let at = start; at < start + width; at++) counts[cells[at]!]! += (weight * shares[cells[at]!]!) / all
        }
      }
      const sums = new Float64Array(sources.size).fill(doubt)
      counts.forEach((count, cell) => (sums[cellSource[cell]!]! += count))
      shares = counts.map((count, cell) => count / sums[cellSource[cell]!]!)
    }
    const rows: { target: number; share: number }[][] = Array.from({ length: sources.size }, () => [])
    shares.forEach((share, cell) => {
      if (share >= leastShare && cellSource[cell] !== nobody)
        rows[cellSource[cell]!]!.push({ target: cellTarget[cell]!, share })
    })
    return Translations.pack(sources.names, targets.names, rows)
  }

  private static pack(asked: string[], words: string[], rows: { target: number; share: number }[][]): Translations {
    const kept = rows.map((row) =>
      row.sort((one, two) => two.share - one.share || one.target - two.target).slice(0, mostAnswers),
    )
    const starts = new Uint32Array(kept.length + 1)
    kept.forEach((row, at) => (starts[at + 1] = starts[at]! + row.length))
    const flat = kept.flat()
    return new Translations(
      asked,
      words,
      starts,
      Uint32Array.from(flat, (one) => one.target),
      Float32Array.from(flat, (one) => one.share),
    )
  }

  toBytes(): Uint8Array {
    const { asked, words, starts, answers, shares } = this
    return packArrays(kind, { asked, words }, { starts, answers, shares })
  }

  /** Reads what `toBytes` wrote; throws with the reason for truncated, damaged or foreign bytes. */
  static fromBytes(bytes: Uint8Array): Translations {
    const { meta, arrays } = unpackArrays(kind, bytes)
    const { asked, words } = meta as { asked: string[]; words: string[] }
    return new Translations(
      asked,
      words,
      arrays.starts as Uint32Array,
      arrays.answers as Uint32Array,
      arrays.shares as Float32Array,
    )
  }
}

class Numbering {
  readonly names: string[] = []
  private readonly numbers = new Map<string, number>()

  get size(): number {
    return this.names.length
  }

  of(name: string): number {
    let number = this.numbers.get(name)
    if (number === undefined) this.numbers.set(name, (number = this.names.push(name) - 1))
    return number
  }
}
