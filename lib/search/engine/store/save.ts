import { QueryBook } from '../query/query-book'
import { settle, type Settings } from '../settings'
import { DeleteIndex } from '../spelling/delete-index'
import { type EngineOptions, searchFields } from '../types'
import { packParts, unpackParts } from './bytes'
import { Column } from './column'
import { Core } from './core'
import { Documents } from './documents'
import { Ids } from './ids'
import { Lexicon } from './lexicon'
import { Postings } from './postings'
import { Strings } from './strings'

/** Raised when the layout or the meaning of what is kept changes: older files are then told apart, not misread. */
const VERSION = 1

type Meta = { options: EngineOptions; facets: string[]; numbers: string[] }
export type Saved = { core: Core; deletes: DeleteIndex; book: QueryBook }

function optionsOf(settings: Settings): EngineOptions {
  return {
    language: settings.languageName,
    fields: Object.fromEntries(
      searchFields.map((field, at) => [field, { weight: settings.weights[at], b: settings.b[at] }]),
    ),
    k1: settings.k1,
    stopWords: settings.extraStopWords,
    synonyms: settings.synonyms,
    popularity: settings.popularity,
  }
}

/** A merged index as bytes; `core` has no removed and no recent products. */
export function save({ core, deletes, book }: Saved): Uint8Array {
  const { lexicon, postings, documents } = core
  const meta: Meta = {
    options: optionsOf(core.settings),
    facets: documents.facetNames,
    numbers: [...documents.numbers.keys()],
  }
  return packParts(VERSION, meta, {
    'words.bytes': lexicon.sorted.bytes.tight(),
    'words.ends': lexicon.sorted.ends.tight(),
    'words.termOf': lexicon.termOf.tight(),
    'words.flags': lexicon.flags.tight(),
    'words.uses': lexicon.uses.tight(),
    'words.documents': lexicon.documents.tight(),
    'postings.bytes': postings.bytes,
    'postings.ends': postings.ends,
    'ids.bytes': documents.ids.texts.bytes.tight(),
    'ids.ends': documents.ids.texts.ends.tight(),
    'documents.lengths': documents.lengths.tight(),
    'documents.words': documents.words.tight(),
    'documents.wordEnds': documents.wordEnds.tight(),
    'documents.facets': documents.facets.tight(),
    'documents.facetEnds': documents.facetEnds.tight(),
    ...Object.fromEntries([...documents.numbers.values()].map((column, at) => [`numbers.${at}`, column.tight()])),
    'deletes.starts': deletes.starts,
    'deletes.ids': deletes.ids,
    'deletes.checks': deletes.checks,
    'book.bytes': book.texts.bytes.tight(),
    'book.ends': book.texts.ends.tight(),
    'book.counts': book.counts,
  })
}

/** The index that `save` wrote. Throws `invalid_input` for anything else. The bytes belong to the index afterwards. */
export function load(bytes: Uint8Array): Saved {
  const { meta, parts } = unpackParts(VERSION, bytes)
  const { options, facets, numbers } = meta as Meta
  const u8 = (name: string) => parts.get(name) as Uint8Array
  const u32 = (name: string) => parts.get(name) as Uint32Array
  const f64 = (name: string) => parts.get(name) as Float64Array
  const bytesOf = (name: string) => new Column(Uint8Array, u8(name))
  const wideOf = (name: string) => new Column(Uint32Array, u32(name))
  const lexicon = new Lexicon(
    new Strings(bytesOf('words.bytes'), wideOf('words.ends')),
    wideOf('words.termOf'),
    bytesOf('words.flags'),
    wideOf('words.uses'),
    wideOf('words.documents'),
  )
  const ids = new Ids(new Strings(bytesOf('ids.bytes'), wideOf('ids.ends')))
  const documents = new Documents(
    ids,
    new Column(Uint8Array, new Uint8Array(ids.texts.length).fill(1)),
    bytesOf('documents.lengths'),
    bytesOf('documents.words'),
    wideOf('documents.wordEnds'),
    wideOf('documents.facets'),
    wideOf('documents.facetEnds'),
    facets,
    new Map(numbers.map((name, at) => [name, new Column(Float64Array, f64(`numbers.${at}`))])),
  )
  return {
    core: new Core(
      settle(options),
      lexicon,
      new Postings(u8('postings.bytes'), u32('postings.ends')),
      documents,
      documents.length,
    ),
    deletes: new DeleteIndex(u32('deletes.starts'), u32('deletes.ids'), u8('deletes.checks')),
    book: QueryBook.over(u8('book.bytes'), u32('book.ends'), f64('book.counts')),
  }
}
