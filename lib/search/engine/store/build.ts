import type { ReadDocument } from '../analysis/document'
import { measureTerms, termOf } from '../analysis/terms'
import type { Settings } from '../settings'
import { Column } from './column'
import { Core } from './core'
import { Documents } from './documents'
import { isPlain, Lexicon, PLAIN } from './lexicon'
import { Postings, pushPosting } from './postings'
import { Strings } from './strings'
import { TermCounter } from './term-counter'

const BITS = 6
const tight = <T extends Uint8Array | Uint32Array | Float64Array>(
  make: { new (length: number): T; readonly BYTES_PER_ELEMENT: number },
  column: Column<T>,
) => new Column<T>(make, column.tight())

/** Collects products and makes a `Core` of them at once: words sorted, lists packed tight. */
export class CoreBuilder {
  private readonly numbers = new Map<string, number>()
  private readonly words: string[] = []
  private readonly terms: number[] = []
  /** for each field of each product: how many words, how many sizes, then their numbers */
  private readonly tokens = Column.empty(Uint32Array)
  private readonly rest: Pick<ReadDocument, 'id' | 'facets' | 'numbers'>[] = []
  private readonly places = new Map<string, number>()

  constructor(private readonly settings: Settings) {}

  private number(word: string, isTerm = false): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.push(word) - 1
    this.numbers.set(word, number)
    this.terms.push(number)
    const term = isTerm ? word : termOf(word, this.settings.language)
    if (term !== word) this.terms[number] = this.number(term, true)
    return number
  }

  /** Adds a product; of two with one id the later one stays. */
  add({ id, fields, facets, numbers }: ReadDocument): void {
    const before = this.places.get(id)
    if (before !== undefined) this.rest[before] = { id: '', facets: [], numbers: {} }
    this.places.set(id, this.rest.push({ id, facets, numbers }) - 1)
    for (const words of fields) {
      const measures = measureTerms(words)
      this.tokens.push(words.length)
      this.tokens.push(measures.length)
      for (const word of words) this.tokens.push(this.number(word))
      for (const measure of measures) this.tokens.push(this.number(measure, true))
    }
  }

  finish(): Core {
    const order = this.words.map((_, number) => number)
    const { words } = this
    order.sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1))
    const finals = new Uint32Array(order.length)
    order.forEach((number, final) => (finals[number] = final))
    const size = order.length
    const termOfWord = new Uint32Array(size)
    const flags = new Uint8Array(size)
    const uses = new Uint32Array(size)
    order.forEach((number, final) => {
      termOfWord[final] = finals[this.terms[number] as number] as number
      if (isPlain(words[number] as string)) flags[final] = PLAIN
    })

    const documents = Documents.empty()
    const lists = new ListsByTerm(size)
    const counter = new TermCounter()
    const wordCounter = new TermCounter()
    const data = this.tokens.data
    let at = 0
    for (const { id, facets, numbers } of this.rest) {
      const fields: number[][] = []
      counter.start()
      wordCounter.start()
      for (let field = 0; field < 5; field++) {
        const wordsEnd = at + 2 + (data[at] as number)
        const end = wordsEnd + (data[at + 1] as number)
        const list: number[] = []
        for (at += 2; at < wordsEnd; at++) {
          const word = finals[data[at] as number] as number
          list.push(word)
          counter.add(termOfWord[word] as number, field)
          wordCounter.add(word, 0)
        }
        for (; at < end; at++) counter.add(finals[data[at] as number] as number, field)
        fields.push(list)
      }
      if (id === '') continue
      const ordinal = documents.add(id, fields, facets, numbers)
      for (const word of wordCounter.terms) uses[word] = (uses[word] as number) + 1
      counter.terms.forEach((term, place) => lists.add(term, ordinal, counter.at(place)))
    }
    const lexicon = new Lexicon(
      Strings.of(order.map((number) => words[number] as string)),
      new Column(Uint32Array, termOfWord),
      new Column(Uint8Array, flags),
      new Column(Uint32Array, uses),
      new Column(Uint32Array, lists.documents),
    )
    return new Core(this.settings, lexicon, lists.pack(), trimmed(documents), documents.length)
  }
}

function trimmed(documents: Documents): Documents {
  const { ids, alive, lengths, words, wordEnds, facets, facetEnds, facetNames, numbers } = documents
  const strings = new Strings(tight(Uint8Array, ids.texts.bytes), tight(Uint32Array, ids.texts.ends))
  return new Documents(
    ids.over(strings),
    tight(Uint8Array, alive),
    tight(Uint8Array, lengths),
    tight(Uint8Array, words),
    tight(Uint32Array, wordEnds),
    tight(Uint32Array, facets),
    tight(Uint32Array, facetEnds),
    facetNames,
    new Map([...numbers].map(([name, column]) => [name, tight(Float64Array, column)])),
  )
}

/** Entries as they come, product by product, sorted by term at the end. */
class ListsByTerm {
  readonly documents: Uint32Array
  private readonly terms = Column.empty(Uint32Array)
  private readonly ordinals = Column.empty(Uint32Array)
  private readonly counts = Column.empty(Uint32Array)

  constructor(size: number) {
    this.documents = new Uint32Array(size)
  }

  add(term: number, ordinal: number, counts: Uint8Array): void {
    this.documents[term] = (this.documents[term] as number) + 1
    this.terms.push(term)
    this.ordinals.push(ordinal)
    let packed = 0
    for (let field = 0; field < counts.length; field++) packed |= (counts[field] as number) << (BITS * field)
    this.counts.push(packed)
  }

  pack(): Postings {
    const size = this.documents.length
    const starts = new Uint32Array(size + 1)
    for (let term = 0; term < size; term++)
      starts[term + 1] = (starts[term] as number) + (this.documents[term] as number)
    const sorted = new Uint32Array(this.terms.length)
    const next = starts.slice()
    for (let at = 0; at < this.terms.length; at++) {
      const term = this.terms.data[at] as number
      const place = next[term] as number
      sorted[place] = at
      next[term] = place + 1
    }
    const bytes = Column.empty(Uint8Array)
    const ends = new Uint32Array(size)
    const counts = new Uint8Array(5)
    for (let term = 0; term < size; term++) {
      let last = 0
      for (let place = starts[term] as number; place < (starts[term + 1] as number); place++) {
        const at = sorted[place] as number
        const packed = this.counts.data[at] as number
        for (let field = 0; field < 5; field++) counts[field] = (packed >>> (BITS * field)) & 63
        const ordinal = this.ordinals.data[at] as number
        pushPosting(bytes, ordinal - last, counts)
        last = ordinal
      }
      ends[term] = bytes.length
    }
    return new Postings(bytes.tight(), ends)
  }
}
