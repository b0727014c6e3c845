import type { ReadDocument } from '../analysis/document'
import { measureTerms, termOf } from '../analysis/terms'
import type { Settings } from '../settings'
import type { Documents } from './documents'
import type { Lexicon } from './lexicon'
import { FIELDS, type Postings } from './postings'
import { TermCounter } from './term-counter'

/** Everything an index knows, and how one product is added or taken away in place. */
export class Core {
  /** products that are not removed */
  live = 0
  removed = 0
  /** counts changes; what is worked out from the whole is worked out again when it moved */
  change = 0
  readonly lengthSums = new Float64Array(FIELDS)
  private readonly counter = new TermCounter()
  private readonly wordCounter = new TermCounter()

  constructor(
    readonly settings: Settings,
    readonly lexicon: Lexicon,
    readonly postings: Postings,
    readonly documents: Documents,
    /** products there were when this was built */
    readonly built: number,
  ) {
    for (let ordinal = 0; ordinal < documents.length; ordinal++) {
      if (documents.alive.data[ordinal] === 0) continue
      this.live += 1
      for (let field = 0; field < FIELDS; field++)
        this.addLength(field, documents.lengths.data[ordinal * FIELDS + field] as number)
    }
  }

  private addLength(field: number, length: number): void {
    this.lengthSums[field] = (this.lengthSums[field] as number) + length
  }

  /** The ordinal of a living product, or -1. */
  find(id: string): number {
    const ordinal = this.documents.ids.find(id)
    return ordinal >= 0 && this.documents.alive.data[ordinal] === 1 ? ordinal : -1
  }

  /** Counts the terms and words of a product into the two counters. */
  private count(fields: readonly (readonly number[])[]): void {
    const { lexicon } = this
    this.counter.start()
    this.wordCounter.start()
    fields.forEach((words, field) => {
      for (const word of words) {
        this.counter.add(lexicon.termOf.data[word] as number, field)
        this.wordCounter.add(word, 0)
      }
      for (const measure of measureTerms(words.map((word) => lexicon.word(word)))) {
        this.counter.add(
          lexicon.intern(measure, (text) => text),
          field,
        )
      }
    })
  }

  add(document: ReadDocument): void {
    const { lexicon, settings, documents } = this
    const fileUnder = (word: string) => termOf(word, settings.language)
    const fields = document.fields.map((words) => words.map((word) => lexicon.intern(word, fileUnder)))
    const ordinal = documents.add(document.id, fields, document.facets, document.numbers)
    this.count(fields)
    this.counter.terms.forEach((term, place) => this.postings.add(term, ordinal, this.counter.at(place)))
    this.tally(ordinal, 1)
  }

  /** Takes a living product out of all counts; its entries stay until the next merge and are passed over. */
  removeAt(ordinal: number): void {
    this.count(this.documents.fieldsOf(ordinal))
    this.documents.alive.data[ordinal] = 0
    this.removed += 1
    this.tally(ordinal, -1)
  }

  private tally(ordinal: number, by: 1 | -1): void {
    const { documents, uses } = this.lexicon
    for (const term of this.counter.terms) documents.data[term] = (documents.data[term] as number) + by
    for (const word of this.wordCounter.terms) uses.data[word] = (uses.data[word] as number) + by
    for (let field = 0; field < FIELDS; field++)
      this.addLength(field, by * (this.documents.lengths.data[ordinal * FIELDS + field] as number))
    this.live += by
    this.change += 1
  }
}
