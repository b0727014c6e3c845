import 'server-only'
import { type Answer, countsOf, idsOf, type Rank } from './answer'
import {
  featureNames,
  type SearchFilter,
  type SearchHit,
  type SearchResult as Found,
  type SearchSort as Order,
} from './engine/types'
import type { LiveIndex } from './live/live-index'

type Asked = {
  query: string
  filter: SearchFilter
  order: Order
  limit: number
  offset: number
  meaning: Float32Array
  /** what the words gave */
  found: Found
  /** the words gave no real answer, so this is one in their place */
  isRescue: boolean
  /** not even some of them gave one */
  isLastHope: boolean
}

const NEAREST = 60
const MOST_BY_WORDS = 40
/** A product is near in meaning when it is this like the query (less will do where there is nothing else), and nearly as like as the nearest. */
const LEAST_LIKENESS = 0.33
const LEAST_OF_ALL = 0.2
const NEAR_THE_BEST = 0.75
/** So few products that mention the words leave room for those that mean them. */
const FEW = 12
const MENTIONED = 0.5
/** Of what was asked, so much must be found for a product to stand beside those that mean it. */
const HALF = 0.5
/** How much the usual order counts among products that are near in meaning, whose likeness is at most 1. */
const RANKED = 0.3

const feature = (name: (typeof featureNames)[number]) => {
  const place = featureNames.indexOf(name)
  return ({ features }: SearchHit) => features[place] as number
}
const titleCoverage = feature('titleCoverage')
const byCategory = feature('bm25Category')
const wordShare = feature('wordShare')

/** No product has all the words. */
export const isWeak = ({ rescue }: Found): boolean =>
  rescue === 'popular' || rescue === 'category' || rescue === 'any-word'

/** A few products mention the words, none is called by them. */
export function isInPassing({ rescue, total, hits, reading }: Found): boolean {
  const isCalledSo = (hit: SearchHit) =>
    titleCoverage(hit) >= MENTIONED || (reading.words.length === 1 && byCategory(hit) > 0)
  return rescue === null && total > 0 && total <= FEW && !hits.some(isCalledSo)
}

/** Products that mean what was asked, together with those that have (most of) its words; null when none comes near. */
export async function answerByMeaning(
  live: LiveIndex,
  { query, filter, order, limit, offset, meaning, found, isRescue, isLastHope }: Asked,
  rank: Rank,
): Promise<Answer | null> {
  const { index, meanings } = live
  const nearest = meanings.nearest(meaning, NEAREST)
  const least = Math.max(isLastHope ? LEAST_OF_ALL : LEAST_LIKENESS, (nearest[0]?.likeness ?? 0) * NEAR_THE_BEST)
  const near = nearest.filter(({ likeness }) => likeness >= least).map(({ id }) => id)
  if (near.length === 0) return null
  const byWords = found.hits
    .filter((hit) => (isRescue ? found.rescue === 'any-word' && wordShare(hit) >= HALF : true))
    .slice(0, MOST_BY_WORDS)
  const only = [...new Set([...idsOf(byWords), ...near])]
  const all = index.search({
    query: '',
    filter: { ...filter, only },
    sort: order === 'relevance' ? undefined : order,
    facets: true,
    limit: only.length,
  })
  const told = { ...countsOf(all), didYouMean: null, rescue: isRescue ? ('semantic' as const) : null }
  if (order !== 'relevance') return { ...told, ids: idsOf(all.hits).slice(offset, offset + limit) }
  const missing = found.reading.words.filter(
    (word) => index.search({ query: word, limit: 1, rescue: false }).total === 0,
  )
  const ranked = idsOf(await rank(index.explain(query, idsOf(all.hits)), isRescue && missing.length === 0))
  const ids = isRescue && missing.length > 0 ? await nearestFirst(live, { meaning, missing }, ranked) : ranked
  return { ...told, ids: ids.slice(offset, offset + limit) }
}

/** What no product is called says most about what is wanted: of linen napkins, the napkins. The order given tips the scales. */
async function nearestFirst(
  { meanings }: LiveIndex,
  { meaning, missing }: { meaning: Float32Array; missing: readonly string[] },
  ids: readonly string[],
): Promise<string[]> {
  const wanted = (await meanings.read(missing.join(' '))) ?? meaning
  const shares = [meaning, wanted].map((each) => toBest(meanings.likeness(each, ids)))
  const keys = ids.map(
    (_, place) => shares.reduce((sum, share) => sum + share[place]!, 0) + RANKED * (1 - place / ids.length),
  )
  const order = ids.map((_, place) => place).sort((a, b) => keys[b]! - keys[a]!)
  return order.map((place) => ids[place]!)
}

const toBest = (values: Float32Array): Float32Array => {
  const best = Math.max(1e-6, ...values)
  return values.map((value) => value / best)
}
