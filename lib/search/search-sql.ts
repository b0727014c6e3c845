import { groupFacets } from '@/lib/catalog/queries'
import type { ProductFilter } from '@/lib/catalog/schema'
import type { SearchSort } from './schema'

/** More hits than this are not ranked or counted: nobody pages that far, and common words stay as quick as rare ones. */
export const MOST_HITS = 1000
/** So many of them, the most popular ones, are weighed by where the words stand; the rest follow by popularity. */
const MOST_WEIGHED = 400

const orders: Record<SearchSort, string> = {
  relevance: 'score DESC',
  popular: 'popularity DESC',
  new: 'published_at DESC',
  price: 'price_minor',
  '-price': 'price_minor DESC',
  rating: 'rating DESC',
}
/** Which hits are kept when there are too many: the first ones of the order asked for. */
const kept: Record<SearchSort, string> = { ...orders, relevance: 'popularity DESC' }

type Question = {
  /** words that must all be found */
  words: readonly string[]
  /** also products with only some of the words; used when the plain question has no answer */
  isLoose: boolean
  /** the last word may go on: `candl` also finds candles */
  isOpenEnded: boolean
  filter: ProductFilter
  sort: SearchSort
  limit: number
  offset: number
}

const lexemes = (words: readonly string[], glue: '&' | '|', withPrefix: boolean) =>
  words
    .map((word, index) => `'${word}'${withPrefix && index === words.length - 1 && word.length > 2 ? ':*' : ''}`)
    .join(` ${glue} `)

/**
 * One statement that finds, filters, counts and ranks: hits come from the full-text index, everything else is done on
 * those few. Each word adds to the score by the place it stands in (title, maker and category, attributes, description). A facet's counts leave its own selection out, so that its values stay alternatives.
 */
export function searchStatement({ words, isLoose, isOpenEnded, filter, sort, limit, offset }: Question): {
  name: string
  text: string
  values: unknown[]
} {
  const values: unknown[] = [lexemes(words, '&', isOpenEnded), lexemes(words, '|', isOpenEnded)]
  const bind = (value: unknown) => `$${values.push(value)}`
  const groups = [...groupFacets(filter.facets ?? [])].map(([key, facets]) => ({
    key: bind(`${key}:%`),
    test: `facets && ${bind(facets)}::text[]`,
  }))
  const plain = [
    filter.categoryId && `${bind(filter.categoryId)} = ANY (category_ids)`,
    filter.minPriceMinor !== undefined && `price_minor >= ${bind(filter.minPriceMinor)}`,
    filter.maxPriceMinor !== undefined && `price_minor <= ${bind(filter.maxPriceMinor)}`,
    filter.onlyAvailable && `is_available`,
  ].filter(Boolean)
  const all = [...plain, ...groups.map((group) => group.test)]
  const where = (parts: unknown[]) => (parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '')
  const others = (except: (typeof groups)[number]) =>
    where([...plain, ...groups.filter((group) => group !== except).map((group) => group.test)])
  const countsOf = (condition: string, like: string) =>
    `SELECT facet, count(*) AS n FROM hits, unnest(facets) AS facet ${condition} ${condition ? 'AND' : 'WHERE'} ${like} GROUP BY facet`
  const general = ['true', ...groups.map((group) => `facet NOT LIKE ${group.key}`)].join(' AND ')
  const counts = [
    countsOf(where(all), general),
    ...groups.map((group) => countsOf(others(group), `facet LIKE ${group.key}`)),
  ].join(' UNION ALL ')
  // Only a few questions need what the listing knows beyond the index.
  const needsListing = filter.onlyAvailable || sort === 'new' || sort === 'rating'
  const text = `WITH question AS (SELECT to_tsquery('english', $1) AS strict, to_tsquery('english', $2) AS score),
  near AS MATERIALIZED (
    SELECT i.product_id, i.popularity, i.price_minor, i.facets, i.category_ids, i.search_vector, ${isLoose ? 'i.search_vector @@ question.strict' : 'true'} AS is_strict,
      row_number() OVER (ORDER BY i.popularity DESC) AS rank${needsListing ? ', l.published_at, l.rating, l.is_available' : ''}
    FROM question JOIN product_index i ON i.search_vector @@ question.${isLoose ? 'score' : 'strict'}
    ${needsListing ? "JOIN category_listing l ON l.category_id = 'all' AND l.product_id = i.product_id" : ''}
    ORDER BY ${isLoose ? 'is_strict DESC, ' : ''}${kept[sort]} LIMIT ${MOST_HITS}),
  hits AS MATERIALIZED (
    SELECT near.*, CASE WHEN rank <= ${MOST_WEIGHED}
      THEN ts_rank('{0.05, 0.25, 0.4, 1}', near.search_vector, question.score) * (1 + 0.3 * ln(1 + greatest(near.popularity, 0)))
      ELSE near.popularity * 1e-6 END AS score
    FROM near, question ${isLoose ? 'WHERE is_strict OR NOT EXISTS (SELECT 1 FROM near WHERE is_strict)' : ''}),
  chosen AS MATERIALIZED (SELECT * FROM hits ${where(all)}),
  page AS (SELECT product_id, row_number() OVER (ORDER BY ${orders[sort]}, product_id) AS place FROM chosen ORDER BY place LIMIT ${bind(limit)} OFFSET ${bind(offset)})
  SELECT (SELECT jsonb_agg(product_id ORDER BY place) FROM page) AS ids,
    (SELECT count(*)::int FROM chosen) AS total, (SELECT count(*)::int FROM hits) AS found, (SELECT bool_or(is_strict) FROM hits) AS "isStrict",
    (SELECT jsonb_build_array(min(price_minor), max(price_minor)) FROM chosen) AS prices,
    (SELECT jsonb_object_agg(facet, n) FROM (${counts}) counted) AS facets`
  const shape = `${isLoose ? 'l' : 's'}-${sort}-${groups.length}-${plain.map((part) => String(part).replace(/[^a-z_<>=]/g, '')).join('.')}`
  return { name: `search-${shape}`, text, values }
}
