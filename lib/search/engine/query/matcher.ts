import type { Core } from '../store/core'
import { FIELDS } from '../store/postings'
import { bitCount, type Alternative, type Reading } from './reading'
import type { Scorer } from './scorer'

type List = { ordinals: number[]; scores: number[] }

/**
 * Finds the products for a reading, term by term: packed lists are read once each in order and added up per product.
 * Totals and facet counts need every match anyway, so nothing could be skipped; common words cost a few nanoseconds an entry.
 */
export class Matcher {
  totals = new Float32Array(0)
  /** which slots a product answers */
  masks = new Uint32Array(0)
  /** products that answer any slot */
  matched = new Uint32Array(0)
  count = 0
  private best = new Float32Array(0)
  private touched = new Uint32Array(0)
  private touchedCount = 0

  constructor(
    private readonly core: Core,
    private readonly scorer: Scorer,
  ) {}

  get bytes(): number {
    return 4 * (this.totals.length + this.masks.length + this.matched.length + this.best.length + this.touched.length)
  }

  private makeRoom(): void {
    const needed = this.core.documents.length
    if (this.totals.length >= needed) return
    const size = needed + (this.totals.length > 0 ? 1024 : 0)
    this.totals = new Float32Array(size)
    this.masks = new Uint32Array(size)
    this.matched = new Uint32Array(size)
    this.best = new Float32Array(size)
    this.touched = new Uint32Array(size)
  }

  /** Fills `totals`, `masks` and `matched` for a reading; what stood there is forgotten. */
  run({ slots, alternatives }: Reading): void {
    for (let at = 0; at < this.count; at++) {
      const ordinal = this.matched[at] as number
      this.totals[ordinal] = 0
      this.masks[ordinal] = 0
    }
    this.count = 0
    this.makeRoom()
    this.scorer.refresh()
    const lists = new Map<Alternative, List>()
    for (let slot = 0; slot < slots.length; slot++) {
      const bit = (1 << slot) >>> 0
      for (const alternative of alternatives) {
        if (!(alternative.covers & bit)) continue
        const share = alternative.weight / bitCount(alternative.covers)
        const [first] = alternative.terms
        if (alternative.terms.length === 1 && first !== undefined) this.touchTerm(first, alternative.idf * share)
        else {
          let list = lists.get(alternative)
          if (!list) lists.set(alternative, (list = this.allOf(alternative.terms)))
          list.ordinals.forEach((ordinal, at) => this.touch(ordinal, (list.scores[at] as number) * share))
        }
      }
      this.settle(bit)
    }
  }

  private touch(ordinal: number, score: number): void {
    const before = this.best[ordinal] as number
    if (before === 0) this.touched[this.touchedCount++] = ordinal
    if (score > before) this.best[ordinal] = score
  }

  /** Adds the best answer to one slot to each product's total. */
  private settle(bit: number): void {
    const { touched, best, totals, masks, matched } = this
    for (let at = 0; at < this.touchedCount; at++) {
      const ordinal = touched[at] as number
      totals[ordinal] = (totals[ordinal] as number) + (best[ordinal] as number)
      best[ordinal] = 0
      if (masks[ordinal] === 0) matched[this.count++] = ordinal
      masks[ordinal] = ((masks[ordinal] as number) | bit) >>> 0
    }
    this.touchedCount = 0
  }

  // The innermost loop: reading of lists is written out here instead of calling `Postings.each` for every entry.
  private touchTerm(term: number, factor: number): void {
    const { best, touched } = this
    const { norms, k1 } = this.scorer
    const alive = this.core.documents.alive.data
    const lengths = this.core.documents.lengths.data
    const top = factor * (k1 + 1)
    for (const { bytes, from, to } of this.core.postings.runs(term)) {
      let at = from
      let ordinal = 0
      while (at < to) {
        let byte = bytes[at++] as number
        let head = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] as number
          head |= (byte & 127) << shift
        }
        ordinal += head >>> 1
        let size: number
        if ((head & 1) === 0) size = norms[lengths[ordinal * FIELDS] as number] as number
        else {
          const mask = bytes[at++] as number
          size = 0
          for (let field = 0; field < FIELDS; field++) {
            if (mask & (1 << field))
              size +=
                (bytes[at++] as number) * (norms[field * 256 + (lengths[ordinal * FIELDS + field] as number)] as number)
          }
        }
        if (alive[ordinal] === 0) continue
        const score = (top * size) / (k1 + size)
        const before = best[ordinal] as number
        if (before === 0) touched[this.touchedCount++] = ordinal
        if (score > before) best[ordinal] = score
      }
    }
  }

  /** Products that have all terms, each scored by their sum. */
  private allOf(terms: readonly number[]): List {
    const sorted = [...new Set(terms)].sort(
      (a, b) => (this.core.lexicon.documents.data[a] as number) - (this.core.lexicon.documents.data[b] as number),
    )
    let common: Map<number, number> | undefined
    for (const term of sorted) {
      const found = new Map<number, number>()
      const idf = this.scorer.idf(this.core.lexicon.documents.data[term] as number)
      this.core.postings.each(term, (ordinal, counts) => {
        const before = common ? common.get(ordinal) : 0
        if (before === undefined || this.core.documents.alive.data[ordinal] === 0) return
        let size = 0
        for (let field = 0; field < FIELDS; field++) {
          if (counts[field])
            size +=
              (counts[field] as number) *
              (this.scorer.norms[
                field * 256 + (this.core.documents.lengths.data[ordinal * FIELDS + field] as number)
              ] as number)
        }
        found.set(ordinal, before + idf * this.scorer.saturate(size))
      })
      common = found
      if (common.size === 0) break
    }
    return { ordinals: [...(common ?? []).keys()], scores: [...(common ?? []).values()] }
  }
}
