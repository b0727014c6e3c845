import { AppError } from '@/lib/errors'
import { readDocument } from './analysis/document'
import { termOf } from './analysis/terms'
import { wordsOf } from './analysis/words'
import { Context, deleteIndexOf, isSpellable } from './query/context'
import { correctReading } from './query/correct'
import { Describer } from './query/features'
import { highlightRanges } from './query/highlight'
import { QueryBook } from './query/query-book'
import { ownScore } from './query/rank'
import { readQuery } from './query/read-query'
import type { Reading } from './query/reading'
import { correctedWords, runSearch } from './query/search'
import { runSuggest } from './query/suggest'
import { SynonymTable } from './query/synonyms'
import { topOf } from './query/top'
import { settle } from './settings'
import { statsOf } from './stats'
import { CoreBuilder } from './store/build'
import { merged } from './store/merge'
import { load, save, type Saved } from './store/save'
import type { EngineOptions, SearchDocument, SearchIndex } from './types'

/** Removed products are swept out when they are more than this and half as many as the living. */
const MOST_REMOVED = 4000

/** Takes products one by one, for catalogues that are read in pages. */
export function startIndex(options: EngineOptions = {}): {
  add(document: SearchDocument): void
  finish(): SearchIndex
} {
  const builder = new CoreBuilder(settle(options))
  return {
    add(document) {
      if (document.id === '') throw new AppError('invalid_input', 'A product needs an id to be searched.')
      builder.add(readDocument(document))
    },
    finish() {
      const core = builder.finish()
      return open({ core, deletes: deleteIndexOf(core.lexicon), book: QueryBook.of(options.queries ?? []) })
    },
  }
}

/** An index of products. Pure: no files, no database. Throws on an empty id; of two products with one id the later stays. */
export function buildIndex(documents: Iterable<SearchDocument>, options: EngineOptions = {}): SearchIndex {
  const builder = startIndex(options)
  for (const document of documents) builder.add(document)
  return builder.finish()
}

/** The index that `toBytes` wrote; the bytes belong to it afterwards. Throws `invalid_input`, saying why, for anything else. */
export function indexFromBytes(bytes: Uint8Array): SearchIndex {
  return open(load(bytes))
}

function open(saved: Saved): SearchIndex {
  let context = new Context(saved.core, saved.deletes, saved.book)
  let numbering = 0
  const read = (text: string) => readQuery(context.core, context.scorer, context.synonyms, text, false)
  const corrected = (text: string) => {
    const plain = read(text)
    return correctReading(context.core, context.scorer, context.speller, plain, false)?.reading ?? plain
  }
  const remove = (id: string) => {
    const ordinal = context.core.find(id)
    if (ordinal < 0) return false
    context.core.removeAt(ordinal)
    if (context.core.removed > MOST_REMOVED && context.core.removed > context.core.live / 2) sweep()
    return true
  }
  const sweep = () => {
    const core = merged(context.core)
    context = new Context(core, deleteIndexOf(core.lexicon), context.book)
    numbering += 1
  }
  const find = (query: string, k: number) => {
    const reading = corrected(query)
    const { matcher } = context
    matcher.run(reading)
    const ordinals = new Uint32Array(
      topOf(matcher.matched, matcher.count, k, (ordinal) => matcher.totals[ordinal] as number),
    )
    const scores = new Float32Array(ordinals.length)
    for (let at = 0; at < scores.length; at++) scores[at] = matcher.totals[ordinals[at] as number] as number
    return { ordinals, scores, correctedQuery: spellingOf(reading, query) }
  }
  const spellingOf = (reading: Reading, query: string) => {
    if (!reading.isCorrected) return null
    const typed = wordsOf(query.slice(0, 600)).join(' ')
    const words = correctedWords(context, reading, typed.split(' '), undefined).join(' ')
    return words === typed ? null : words
  }

  return {
    get size() {
      return context.core.live
    },
    search: (query) => runSearch(context, query),
    retrieve(query, k) {
      const { ordinals, scores } = find(query, k)
      return Array.from(ordinals, (ordinal, at) => ({
        id: context.core.documents.ids.texts.get(ordinal),
        ordinal,
        score: scores[at] as number,
      }))
    },
    find,
    get numbering() {
      return numbering
    },
    idOf: (ordinal) => context.core.documents.ids.texts.get(ordinal),
    explain(query, ids) {
      const describer = new Describer(
        context.core,
        context.scorer,
        corrected(query),
        wordsOf(query.slice(0, 600)),
        (ordinal) => context.popularityOf(ordinal),
      )
      return ids.flatMap((id) => {
        const ordinal = context.core.find(id)
        if (ordinal < 0) return []
        const features = describer.describe(ordinal)
        return [{ id, ordinal, features, score: ownScore(features, context.standing(ordinal)) }]
      })
    },
    suggest: (prefix, limit = 8) => runSuggest(context, prefix, Math.min(50, Math.max(0, limit))),
    correct: (query) => spellingOf(corrected(query), query),
    highlight(text, query) {
      const reading = corrected(query)
      const { language } = context.core.settings
      const terms = new Set(
        reading.alternatives.flatMap(({ text: found }) => wordsOf(found).map((word) => termOf(word, language))),
      )
      return highlightRanges(text, terms, null, language)
    },
    has: (id) => context.core.find(id) >= 0,
    upsert(document) {
      if (document.id === '') throw new AppError('invalid_input', 'A product needs an id to be searched.')
      remove(document.id)
      const { core, deletes } = context
      const known = core.lexicon.length
      core.add(readDocument(document))
      for (let id = known; id < core.lexicon.length; id++)
        if (isSpellable(core.lexicon, id)) deletes.add(core.lexicon.word(id), id)
    },
    remove,
    ids() {
      return Array.from(context.everything(), (ordinal) => context.core.documents.ids.texts.get(ordinal))
    },
    ordinalOf: (id) => context.core.find(id),
    numberOf: (ordinal, name) => context.core.documents.numbers.get(name)?.data[ordinal] ?? NaN,
    facetsOf(ordinal) {
      const { documents } = context.core
      return Array.from(documents.facetsOf(ordinal), (facet) => documents.facetNames[facet] as string)
    },
    setQueries(queries) {
      context.book = QueryBook.of(queries)
    },
    setSynonyms(synonyms) {
      context.core.settings.synonyms = [...synonyms]
      context.synonyms = new SynonymTable(synonyms, context.core.settings.language)
    },
    toBytes() {
      const { core, book } = context
      const isTight = core.removed === 0 && core.documents.length === core.built
      if (isTight) return save({ core, deletes: context.deletes, book })
      const fresh = merged(core)
      return save({ core: fresh, deletes: deleteIndexOf(fresh.lexicon), book })
    },
    stats: () => statsOf(context),
  }
}
