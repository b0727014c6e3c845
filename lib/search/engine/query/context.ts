import { DeleteIndex } from '../spelling/delete-index'
import { remembering, Speller } from '../spelling/speller'
import type { Core } from '../store/core'
import type { Lexicon } from '../store/lexicon'
import { Matcher } from './matcher'
import type { QueryBook } from './query-book'
import { Scorer } from './scorer'
import { SynonymTable } from './synonyms'

/** Whether a word may be misspelt or meant by a misspelling. */
export const isSpellable = (lexicon: Lexicon, id: number): boolean => lexicon.isPlain(id) && lexicon.word(id).length > 2

/** The symmetric-delete index of a catalogue's own words; also of those no product has now, which may come back. */
export function deleteIndexOf(lexicon: Lexicon): DeleteIndex {
  return DeleteIndex.build((visit) => {
    for (let id = 0; id < lexicon.length; id++) {
      if (isSpellable(lexicon, id)) visit(lexicon.word(id), id)
    }
  })
}

/** One index with everything a query needs, kept from query to query. */
export class Context {
  readonly scorer: Scorer
  readonly matcher: Matcher
  readonly speller: Pick<Speller, 'candidates'>
  synonyms: SynonymTable
  private known = { change: -1, standings: new Float32Array(0) }

  constructor(
    readonly core: Core,
    readonly deletes: DeleteIndex,
    public book: QueryBook,
  ) {
    const { lexicon } = core
    this.scorer = new Scorer(core)
    this.matcher = new Matcher(core, this.scorer)
    this.synonyms = new SynonymTable(core.settings.synonyms, core.settings.language)
    const speller = new Speller(
      {
        word: (id) => lexicon.word(id),
        sizeOf: (id) => lexicon.sizeOf(id),
        uses: (id) => lexicon.uses.data[id] as number,
      },
      deletes,
    )
    this.speller = remembering(speller, () => core.change)
  }

  popularityOf(ordinal: number): number {
    const value = this.core.documents.numbers.get(this.core.settings.popularity)?.data[ordinal]
    return value !== undefined && Number.isFinite(value) ? value : 0
  }

  /** Popularity between 0 and 1, by orders of magnitude, of every ordinal; worked out again when the catalogue changed. */
  standings(): Float32Array {
    const { core, known } = this
    const { length } = core.documents
    if (known.change === core.change) return known.standings
    const data = core.documents.numbers.get(core.settings.popularity)?.data
    const alive = core.documents.alive.data
    const standings = known.standings.length >= length ? known.standings : new Float32Array(Math.ceil(length * 1.02))
    let most = 0
    if (data)
      for (let at = 0; at < length; at++)
        if (alive[at] === 1 && (data[at] as number) > most && data[at] !== Infinity) most = data[at] as number
    const scale = most > 0 ? 1 / Math.log1p(most) : 0
    for (let at = 0; at < length; at++) {
      const value = data?.[at] ?? 0
      standings[at] = value > 0 && value !== Infinity ? Math.min(1, Math.log1p(value) * scale) : 0
    }
    this.known = { change: core.change, standings }
    return standings
  }

  standing(ordinal: number): number {
    return this.standings()[ordinal] as number
  }

  /** Memory kept from query to query. */
  get workingBytes(): number {
    return this.matcher.bytes + this.known.standings.byteLength
  }

  /** The ordinals of all living products. */
  everything(): Uint32Array {
    const { documents, live } = this.core
    const ordinals = new Uint32Array(live)
    let count = 0
    const alive = documents.alive.data
    for (let ordinal = 0; ordinal < documents.length; ordinal++) if (alive[ordinal] === 1) ordinals[count++] = ordinal
    return ordinals
  }
}
