import type { Context } from './query/context'
import type { IndexStats } from './types'

/** How large an index is; bytes are those of its typed arrays, with what a query needs to work in. */
export function statsOf({ core, deletes, book, workingBytes }: Context): IndexStats {
  const { lexicon, postings, documents } = core
  const bytes = {
    words:
      lexicon.sorted.bytes.bytes +
      lexicon.sorted.ends.bytes +
      lexicon.termOf.bytes +
      lexicon.flags.bytes +
      lexicon.uses.bytes +
      lexicon.documents.bytes +
      lexicon.recentBytes,
    postings: postings.bytes.byteLength + postings.ends.byteLength + postings.recentBytes,
    documents: documents.words.bytes + documents.wordEnds.bytes + documents.lengths.bytes + documents.alive.bytes,
    ids: documents.ids.bytes,
    facets: documents.facets.bytes + documents.facetEnds.bytes,
    numbers: [...documents.numbers.values()].reduce((sum, column) => sum + column.bytes, 0),
    spelling: deletes.bytes,
    queries: book.bytes,
    working: workingBytes,
  }
  const total = Object.values(bytes).reduce((sum, part) => sum + part, 0)
  return {
    documents: core.live,
    deleted: core.removed,
    recent: documents.length - core.built,
    words: lexicon.length,
    bytes: { total, ...bytes },
  }
}
