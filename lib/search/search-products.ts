import 'server-only'
import { nameFacets } from '@/lib/catalog/facets'
import type { ProductCard, ProductFilter } from '@/lib/catalog/schema'
import { queryReplica } from '@/lib/db'
import { decodeCursor, encodeCursor } from '@/lib/http/pagination'
import { getLexicon } from './lexicon'
import type { SearchResult, SearchSort } from './schema'
import { MOST_HITS, searchStatement } from './search-sql'
import { queryWords } from './words'

export type SearchInput = { query: string; filter?: ProductFilter; sort?: SearchSort; limit?: number; cursor?: string }

type Row = {
  cards: ProductCard[] | null
  total: number
  found: number
  isStrict: boolean | null
  prices: [number | null, number | null]
  facets: Record<string, number> | null
}

const nothing: Row = { cards: null, total: 0, found: 0, isStrict: null, prices: [null, null], facets: null }

/**
 * Products for the words a shopper typed, best first. Words are stemmed and must all be found; when no product has them,
 * misspelt words are replaced by the shop's nearest and, failing that, products with any of the words are given, and
 * `rescue` says so. One statement, two with a rescue. Any text is safe; a foreign cursor throws `bad_request`.
 */
export async function searchProducts({ query, filter = {}, sort = 'relevance', limit = 24, cursor }: SearchInput): Promise<SearchResult> {
  const words = queryWords(query)
  const offset = Math.min(MOST_HITS, Math.max(0, Math.trunc(Number(decodeCursor(cursor, 1)?.[0] ?? 0)) || 0))
  const ask = async (asked: readonly string[], isLoose: boolean, isOpenEnded: boolean): Promise<Row> => {
    if (asked.length === 0) return nothing
    const { name, text, values } = searchStatement({ words: asked, isLoose, isOpenEnded, filter, sort, limit, offset })
    return (await queryReplica<Row>(name, text, values))[0] ?? nothing
  }
  let row = await ask(words, false, false)
  let didYouMean: string | null = null
  let rescue: SearchResult['rescue'] = null
  if (row.found === 0 && words.length > 0) {
    const { speller } = await getLexicon()
    const meant = words.map((word) => speller.correct(word) ?? word)
    const isCorrected = meant.some((word, index) => word !== words[index])
    row = await ask(meant, true, meant.at(-1) === words.at(-1))
    if (row.found > 0) {
      rescue = !row.isStrict ? 'any-word' : isCorrected ? 'typo' : null
      didYouMean = rescue === 'typo' ? meant.join(' ') : null
    }
  }
  const [low, high] = row.prices
  const cards = row.cards ?? []
  return {
    page: { data: cards.slice(0, limit), nextCursor: cards.length > limit ? encodeCursor([offset + limit]) : null },
    facets: {
      total: row.total,
      priceRange: low === null || high === null ? null : { minMinor: low, maxMinor: high },
      groups: row.found > 0 ? await nameFacets(new Map(Object.entries(row.facets ?? {}))) : [],
    },
    total: row.total,
    didYouMean,
    rescue,
  }
}
