// What goes into the search engine and what comes out. Pure data: no database, no files.

export const searchFields = ['title', 'brand', 'category', 'attributes', 'description'] as const
export type SearchField = (typeof searchFields)[number]

/**
 * One product as the engine sees it. `facets` are opaque keys, `group:value` or a single word (`available`); `numbers`
 * are columns to filter and sort by (missing is NaN). `popularity`, when there, orders products where no word decides.
 */
export type SearchDocument = {
  id: string
  title: string
  brand: string
  category: string
  attributes: string
  description: string
  facets: string[]
  numbers: Record<string, number>
}

/** `{ words }`: each finds all the others. `{ from, to }`: only `from` finds each of `to`. Each entry may be several words. */
export type Synonym = { words: string[] } | { from: string; to: string[] }

export type LanguageName = 'en' | 'de' | 'none'

/** How an index is made; kept inside it. Everything has a default. */
export type EngineOptions = {
  language?: LanguageName
  /** share of a word in this field (title 3) and how much long fields are held back (0–1) */
  fields?: Partial<Record<SearchField, { weight?: number; b?: number }>>
  k1?: number
  /** added to those of the language */
  stopWords?: string[]
  synonyms?: Synonym[]
  /** what shoppers asked, with how often, for suggestions */
  queries?: Iterable<readonly [query: string, count: number]>
  /** the number column that orders what words do not decide; `popularity` when not said */
  popularity?: string
}

/** Facets of one group (the part before the colon) are alternatives, groups must all hold; range ends are inclusive. */
export type SearchFilter = {
  facets?: string[]
  ranges?: Record<string, { min?: number; max?: number }>
  /** only these products, or all but these */
  only?: string[]
  exclude?: string[]
}

export type SearchSort = 'relevance' | { by: string; descending?: boolean }

/** What is known of a hit, one number per name, in this order; the input of a learned ranking. All finite. */
export const featureNames = [
  'score', // BM25F over all fields, the engine's own order
  'bm25Title',
  'bm25Brand',
  'bm25Category',
  'bm25Attributes',
  'bm25Description',
  'coverage', // share of the query's words found, weighted by how rare they are
  'titleCoverage', // the same, in the title only
  'wordShare', // share of the query's words found, each counted as one
  'exactShare', // share found in the very form typed, not by its stem
  'typoDistance', // edits between what was typed and what was found, summed
  'prefixShare', // share found as the beginning of a longer word
  'synonymShare', // share found by a synonym
  'proximity', // 1 when the words stand side by side in the title, less the farther apart, 0 when fewer than two are there
  'order', // share of neighbouring query words that follow each other in the title, in order
  'phrase', // 1 when the title has the whole query as typed
  'titleShare', // share of the title's words that the query asks for
  'firstPlace', // 1 / (1 + place of the first found word in the title), 0 when none
  'lastWordAtEnd', // 1 / (1 + words between the query's last word and the title's head noun)
  'numberShare', // share of the query's numbers and sizes found, 1 when it has none
  'queryWords',
  'titleWords',
  'popularity', // as given, 0 when missing
] as const
export type FeatureName = (typeof featureNames)[number]

/** `score` orders hits when sorted by relevance; `ordinal` is the product's place in this index until the next change. */
export type SearchHit = { id: string; ordinal: number; score: number; features: Float32Array }

/** New scores for the candidates, higher first; one for each, in their order, which is the engine's. Throwing leaves the engine's order. */
export type Rerank = (candidates: readonly SearchHit[], query: QueryReading) => ArrayLike<number>

/** How a query was understood. */
export type QueryReading = {
  /** what was searched, folded and in order */
  words: string[]
  numbers: number
  isCorrected: boolean
}

export type SearchQuery = {
  query: string
  filter?: SearchFilter
  sort?: SearchSort
  /** 24 when not said; at most 1000 */
  limit?: number
  offset?: number
  /** count facets (a group's counts leave its own selection out) and the ends of number columns */
  facets?: boolean
  /** the last word is still being typed */
  isTyping?: boolean
  /** false: no answer is no answer */
  rescue?: boolean
  /** facets to fall back on, best first, when no word helps */
  fallbackFacets?: string[]
  rerank?: Rerank
  /** so many of the best by words are reranked; 200 when not said */
  rerankDepth?: number
}

/** How an answer was found where the words as given had none, from near to far. */
export const rescues = ['typo', 'synonym', 'split', 'any-word', 'category', 'popular'] as const
export type Rescue = (typeof rescues)[number]

export type SearchResult = {
  hits: SearchHit[]
  total: number
  /** by facet key; empty when not asked for */
  facetCounts: Map<string, number>
  /** lowest and highest of each number column among the hits, each without its own range; empty when not asked for */
  numberRanges: Map<string, { min: number; max: number }>
  /** the words that were searched instead of the ones typed */
  correctedQuery: string | null
  /** a likelier spelling that was not searched, because the words as typed have an answer */
  didYouMean: string | null
  rescue: Rescue | null
  reading: QueryReading
}

export type Suggestions = {
  queries: { text: string; source: 'history' | 'catalogue'; count: number }[]
  documents: { id: string; ordinal: number; score: number }[]
  /** facets of the group `category` most often found among the matches */
  categories: { facet: string; count: number }[]
  /** the beginning that was completed instead of the one typed */
  correctedPrefix: string | null
}

/** Half-open character range. */
export type TextRange = { start: number; end: number }

export type IndexStats = {
  documents: number
  deleted: number
  /** documents that came after the last merge */
  recent: number
  words: number
  /** memory of everything the index keeps, in bytes, by part */
  bytes: { total: number } & Record<string, number>
}

/** An index in memory. Reading never throws, whatever the text; one thread at a time. */
export type SearchIndex = {
  readonly size: number
  search(query: SearchQuery): SearchResult
  /** The k best by words alone, any of them enough, best first; for fusion with vectors and for benches. */
  retrieve(query: string, k: number): { id: string; ordinal: number; score: number }[]
  /** The same by ordinal, with the spelling that was looked for when it is not the one given; for whoever asks often. */
  find(query: string, k: number): { ordinals: Uint32Array; scores: Float32Array; correctedQuery: string | null }
  /** Changes when ordinals come to stand for other products. */
  readonly numbering: number
  idOf(ordinal: number): string
  /** Features of given products for a query, in their order; unknown ids are left out. */
  explain(query: string, ids: readonly string[]): SearchHit[]
  suggest(prefix: string, limit?: number): Suggestions
  /** The likeliest right spelling of a query, or null when it looks right. */
  correct(query: string): string | null
  /** Where a text matches a query, in order, not overlapping. */
  highlight(text: string, query: string): TextRange[]
  has(id: string): boolean
  /** Adds or replaces a product; seen by the next search. Throws on an empty id. */
  upsert(document: SearchDocument): void
  /** False when there was no such product. */
  remove(id: string): boolean
  /** Ids of all products, in order of ordinal. */
  ids(): string[]
  /** Where a product stands in this index until the next change; -1 when it is not there. */
  ordinalOf(id: string): number
  /** A number of a product by its ordinal; NaN when it has none. */
  numberOf(ordinal: number, name: string): number
  /** The facets of a product by its ordinal. */
  facetsOf(ordinal: number): string[]
  /** Replaces what shoppers asked, for suggestions. */
  setQueries(queries: Iterable<readonly [query: string, count: number]>): void
  /** Replaces the synonyms. */
  setSynonyms(synonyms: readonly Synonym[]): void
  /** The whole index, with version and checksum. */
  toBytes(): Uint8Array
  stats(): IndexStats
}
