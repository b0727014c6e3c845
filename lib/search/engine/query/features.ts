import type { Core } from '../store/core'
import { FIELDS } from '../store/postings'
import { featureNames } from '../types'
import { type Alternative, bitCount, type Reading } from './reading'
import type { Scorer } from './scorer'

const WIDTH = featureNames.length
const at = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Record<
  (typeof featureNames)[number],
  number
>
const TITLE = 0

/** What stands in one product for one alternative. */
type Found = { counts: Float64Array; titlePlaces: number[]; words: Set<number> }

/**
 * Describes products for one query, from the words kept of them: the same numbers whether a product was found by the
 * lists or is only asked about.
 */
export class Describer {
  private readonly byTerm = new Map<number, Alternative[]>()
  private readonly wanted: Uint8Array
  private readonly queryWords: number
  private readonly idfSum: number
  private readonly numbers: number
  /** the typed words by number; empty when some word is unknown */
  private readonly typedWords: readonly number[]
  private readonly isStop = new Map<number, boolean>()

  constructor(
    private readonly core: Core,
    private readonly scorer: Scorer,
    private readonly reading: Reading,
    typed: readonly string[],
    private readonly popularityOf: (ordinal: number) => number,
  ) {
    scorer.refresh()
    this.wanted = new Uint8Array(core.lexicon.length)
    for (const alternative of reading.alternatives) {
      for (const term of alternative.parts ?? alternative.terms) {
        if (term < 0) continue
        this.wanted[term] = 1
        const list = this.byTerm.get(term)
        if (!list) this.byTerm.set(term, [alternative])
        else if (!list.includes(alternative)) list.push(alternative)
      }
    }
    this.queryWords = reading.slots.length
    const typedWords = typed.map((word) => core.lexicon.find(word))
    this.typedWords = typedWords.includes(-1) ? [] : typedWords
    this.idfSum = reading.slots.reduce((sum, slot) => sum + slot.idf, 0)
    this.numbers = reading.slots.filter((slot) => slot.isNumber).length
  }

  /** Occurrences of every alternative in a product, and the terms of its title. */
  private find(ordinal: number): { found: Map<Alternative, Found>; title: number[] } {
    const { documents, lexicon } = this.core
    const termOf = lexicon.termOf.data
    const reader = documents.reader(ordinal)
    const found = new Map<Alternative, Found>()
    const title: number[] = []
    const line: number[] = []
    for (let field = 0; field < FIELDS; field++) {
      const length = reader.next()
      line.length = 0
      let isAsked = false
      for (let place = 0; place < length; place++) {
        const word = reader.next()
        line.push(word)
        if (this.wanted[termOf[word] as number] === 1) isAsked = true
      }
      if (field === TITLE) for (const word of line) title.push(termOf[word] as number)
      if (!isAsked) continue
      for (let place = 0; place < length; place++) {
        const term = termOf[line[place] as number] as number
        if (this.wanted[term] !== 1) continue
        for (const alternative of this.byTerm.get(term) ?? []) {
          if (alternative.parts && !followsOn(alternative, line, place, termOf)) continue
          let one = found.get(alternative)
          if (!one)
            found.set(
              alternative,
              (one = {
                counts: new Float64Array(FIELDS * Math.max(1, alternative.terms.length)),
                titlePlaces: [],
                words: new Set(),
              }),
            )
          const part = alternative.parts ? 0 : alternative.terms.indexOf(term)
          one.counts[part * FIELDS + field] = (one.counts[part * FIELDS + field] as number) + 1
          one.words.add(line[place] as number)
          if (field === TITLE) one.titlePlaces.push(place)
        }
      }
    }
    return { found, title }
  }

  private scoresOf(
    ordinal: number,
    alternative: Alternative,
    counts: Float64Array,
  ): { total: number; fields: number[] } | null {
    const lengths = this.core.documents.lengths.data
    const { norms } = this.scorer
    const parts = alternative.parts ? 1 : alternative.terms.length
    const fields = new Array<number>(FIELDS).fill(0)
    let total = 0
    for (let part = 0; part < parts; part++) {
      const term = alternative.terms[part] as number
      const idf = parts === 1 ? alternative.idf : this.scorer.idf(this.core.lexicon.documents.data[term] as number)
      let size = 0
      for (let field = 0; field < FIELDS; field++) {
        const own =
          (counts[part * FIELDS + field] as number) *
          (norms[field * 256 + (lengths[ordinal * FIELDS + field] as number)] as number)
        size += own
        fields[field] = (fields[field] as number) + idf * this.scorer.saturate(own)
      }
      if (size === 0) return null
      total += idf * this.scorer.saturate(size)
    }
    return { total, fields }
  }

  describe(ordinal: number): Float32Array {
    const { slots, alternatives } = this.reading
    const row = new Float32Array(WIDTH)
    const add = (index: number, value: number) => (row[index] = (row[index] as number) + value)
    const { found, title } = this.find(ordinal)
    const placesBySlot: number[][] = []
    let numbersFound = 0
    const done = new Map<Alternative, ReturnType<Describer['scoresOf']>>()
    slots.forEach((slot, index) => {
      let best:
        | { alternative: Alternative; score: number; fields: number[]; share: number; words: Set<number> }
        | undefined
      const places: number[] = []
      for (const alternative of alternatives) {
        if (!(alternative.covers & (1 << index))) continue
        const one = found.get(alternative)
        if (!one) continue
        let scores = done.get(alternative)
        if (scores === undefined) done.set(alternative, (scores = this.scoresOf(ordinal, alternative, one.counts)))
        if (!scores) continue
        const share = alternative.weight / bitCount(alternative.covers)
        places.push(...one.titlePlaces)
        if (!best || scores.total * share > best.score)
          best = { alternative, score: scores.total * share, fields: scores.fields, share, words: one.words }
      }
      placesBySlot.push(places.sort((a, b) => a - b))
      if (!best) return
      const { alternative, score, fields, share, words } = best
      add(at.score, score)
      fields.forEach((value, field) => add(at.bm25Title + field, value * share))
      add(at.coverage, slot.idf / this.idfSum)
      if (places.length > 0) add(at.titleCoverage, slot.idf / this.idfSum)
      add(at.wordShare, 1 / slots.length)
      if (alternative.kind === 'measure' || (slot.word >= 0 && words.has(slot.word)))
        add(at.exactShare, 1 / slots.length)
      add(at.typoDistance, alternative.distance)
      if (alternative.kind === 'prefix') add(at.prefixShare, 1 / slots.length)
      if (alternative.kind === 'synonym') add(at.synonymShare, 1 / slots.length)
      if (slot.isNumber) numbersFound += 1
    })
    const near = nearness(placesBySlot)
    row[at.proximity] = near.proximity
    row[at.order] = near.order
    row[at.phrase] = this.hasPhrase(ordinal, title.length) ? 1 : 0
    const asked = new Set(placesBySlot.flat())
    row[at.titleShare] = title.length > 0 ? asked.size / title.length : 0
    const first = Math.min(...asked, Infinity)
    row[at.firstPlace] = Number.isFinite(first) ? 1 / (1 + first) : 0
    const head = this.headPlace(ordinal, title.length)
    const lastPlaces = placesBySlot.at(-1) ?? []
    row[at.lastWordAtEnd] =
      lastPlaces.length > 0 ? 1 / (1 + Math.min(...lastPlaces.map((place) => Math.abs(head - place)))) : 0
    row[at.numberShare] = this.numbers === 0 ? 1 : numbersFound / this.numbers
    row[at.queryWords] = this.queryWords
    row[at.titleWords] = title.length
    row[at.popularity] = this.popularityOf(ordinal)
    return row
  }

  /** Where the title's main noun most likely stands: before the first `in`, `with`, `for` or number, else at the end. */
  private headPlace(ordinal: number, length: number): number {
    const reader = this.core.documents.reader(ordinal)
    reader.next()
    for (let place = 0; place < length; place++) {
      const word = reader.next()
      if (place > 1 && this.isStopWord(word)) return place - 1
    }
    return length - 1
  }

  private isStopWord(word: number): boolean {
    let known = this.isStop.get(word)
    if (known === undefined) {
      const { lexicon, settings } = this.core
      this.isStop.set(word, (known = lexicon.isPlain(word) && settings.stopWords.has(lexicon.word(word))))
    }
    return known
  }

  private hasPhrase(ordinal: number, length: number): boolean {
    const words = this.typedWords
    if (words.length === 0 || words.length > length) return false
    const reader = this.core.documents.reader(ordinal)
    reader.next()
    const title = Array.from({ length }, () => reader.next())
    return title.some((_, start) => words.every((word, offset) => title[start + offset] === word))
  }
}

function followsOn(
  { parts = [], within = 3 }: Alternative,
  line: readonly number[],
  place: number,
  termOf: Uint32Array,
): boolean {
  const [first, second] = parts
  if (termOf[line[place] as number] !== first) return false
  for (let next = place + 1; next <= place + within && next < line.length; next++) {
    if (termOf[line[next] as number] === second) return true
  }
  return false
}

/** How close together the asked words stand in a title, and how many follow each other in the order asked. */
function nearness(placesBySlot: readonly number[][]): { proximity: number; order: number } {
  const found = placesBySlot.filter((places) => places.length > 0)
  if (found.length < 2) return { proximity: 0, order: 0 }
  let gaps = 0
  let inOrder = 0
  let pairs = 0
  for (let index = 1; index < found.length; index++) {
    let gap = Infinity
    let follows = false
    for (const a of found[index - 1] as number[]) {
      for (const b of found[index] as number[]) {
        if (b !== a) gap = Math.min(gap, Math.abs(b - a))
        if (b === a + 1 || b === a) follows = true
      }
    }
    pairs += 1
    gaps += Number.isFinite(gap) ? 1 / gap : 1
    if (follows) inOrder += 1
  }
  return { proximity: gaps / pairs, order: inOrder / Math.max(1, placesBySlot.length - 1) }
}
