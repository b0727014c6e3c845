import 'server-only'
import type { ProductFilter } from '@/lib/catalog/schema'
import { queryReplica } from '@/lib/db'
import type { Answer } from './answer'
import type { SearchSort } from './schema'
import { MOST_HITS, searchStatement } from './search-sql'
import { queryWords } from './words'

type Question = { query: string; filter: ProductFilter; sort: SearchSort; limit: number; offset: number }
type Row = {
  ids: string[] | null
  total: number
  found: number
  isStrict: boolean | null
  prices: [number | null, number | null]
  facets: Record<string, number> | null
}

const nothing: Row = { ids: null, total: 0, found: 0, isStrict: null, prices: [null, null], facets: null }

/**
 * Answers while there is no index: PostgreSQL's full text, all words, else any of them. It knows no typing errors and no
 * meanings, and total and counts stop at 1000. One statement, two when no product has all words.
 */
export async function searchInDatabase({ query, ...question }: Question): Promise<Answer> {
  const words = queryWords(query)
  const ask = async (isLoose: boolean): Promise<Row> => {
    if (words.length === 0) return nothing
    const { name, text, values } = searchStatement({
      words,
      isLoose,
      isOpenEnded: isLoose,
      ...question,
      offset: Math.min(MOST_HITS, question.offset),
    })
    return (await queryReplica<Row>(name, text, values))[0] ?? nothing
  }
  const strict = await ask(false)
  const row = strict.found > 0 ? strict : await ask(true)
  const [min, max] = row.prices
  return {
    ids: row.ids ?? [],
    total: row.total,
    facetCounts: new Map(Object.entries(row.facets ?? {})),
    prices: min === null || max === null ? undefined : { min, max },
    didYouMean: null,
    rescue: row.found > 0 && !row.isStrict ? 'any-word' : null,
  }
}
