import 'server-only'
import { openPredictor } from '@/lib/ml/serving/predictor'
import type { SearchWeights } from './admin-schema'
import type { SearchHit } from './engine/types'
import type { LiveIndex } from './live/live-index'
import { normaliseQuery, type SearchRule } from './policy'
import { describeCandidates, rankingFeatureNames } from './ranking/features'
import { handRanker } from './ranking/hand-ranker'
import type { Candidate } from './ranking/shapes'
import { blendScores, toShares } from './shop-ranking/blend'
import { placesOf, productFacts } from './shop-ranking/product-facts'
import { affinityOf, noAffinity, noVisitor, type Taste } from './shop-ranking/visitor-taste'
import { traitsAskedFor } from './traits'
import { wordsOf } from './words'

/** The name of the learned ranking among the shop's models. */
export const SEARCH_RANKER = 'search-ranker'
/** So many of the best by words are put into their final order; what follows keeps the order by words. */
export const DEPTH = 100

const FRESH_DAYS = 45
const GOOD_COVER_DAYS = 30
/** What cannot be bought now is worth so much of what it would be. */
const UNAVAILABLE = 0.5
/** What being of the kind, material, colour or brand that was asked for is worth, over only mentioning it. */
const TRAIT = 0.5
const STANDINGS_FOR_MS = 10 * 60_000

let predictor: ReturnType<typeof openPredictor> | undefined
const ranker = () =>
  (predictor ??= openPredictor(SEARCH_RANKER, {
    columns: rankingFeatureNames,
    fallback: (row) => handRanker.score(row, 1)[0] as number,
  }))

/** Whether the canary of the learned ranking orders what this visitor finds. */
export const isInRankingTrial = (visitorId: string | null): boolean => ranker().canaryFor(visitorId) !== null

type Asked = {
  query: string
  isTrial: boolean
  hits: readonly SearchHit[]
  live: LiveIndex
  meaning: Float32Array | null
  taste: Taste | null
  weights: SearchWeights
  rule: SearchRule | undefined
  /** answers to some of the words only: those with more of them stay before those with fewer */
  keepsCoverage: boolean
}

/**
 * Hits in the order they are shown: by the learned ranking, or by hand weights while there is none, then moved by what the
 * shop wants (margin, stock, novelty), what this visitor likes, and the query's own boosts. A model that is missing or
 * broken never fails a search.
 */
export async function rankHits({
  query,
  isTrial,
  hits,
  live,
  meaning,
  taste,
  weights,
  rule,
  keepsCoverage,
}: Asked): Promise<SearchHit[]> {
  if (hits.length < 2) return [...hits]
  const candidates = describe({ query, hits, live, meaning, taste })
  const rows = describeCandidates(candidates, taste?.facts ?? noVisitor, live.signals.shop)
  // Before anything is waited for: places in the index may change meanwhile.
  const facets = hits.map(({ ordinal }) => live.index.facetsOf(ordinal))
  const boosts = facets.map((each) => (rule && rule.boosts.length > 0 ? boostOf(each, rule) : 1))
  const ofKind = kindsAskedFor(query, hits, live)
  const traits = traitsAskedFor(
    query,
    facets.map((own, place) => ({ facets: own, isOfKind: ofKind.has(hits[place]!.id) })),
  )
  const { scores, version } = await ranker().predict(rows, isTrial)
  const shares = version > 0 ? blendScores(scores, handRanker.score(rows, hits.length)) : toShares(scores)
  const keys = candidates.map(({ product, affinity }, place) => {
    let key = 0.2 + (shares[place] as number)
    key += weights.margin * 0.3 * Math.min(1, Math.max(0, product.marginShare ?? 0))
    key += weights.cover * 0.3 * Math.min(1, (product.stockCoverDays ?? GOOD_COVER_DAYS) / GOOD_COVER_DAYS)
    key += weights.freshness * 0.3 * Math.exp(-product.ageDays / FRESH_DAYS)
    key += TRAIT * (traits[place] as number)
    key += weights.personal * (affinity.likeness + 0.3 * affinity.category + 0.2 * affinity.brand)
    key *= boosts[place] as number
    if (!product.isAvailable) key *= UNAVAILABLE
    return keepsCoverage ? key + 1000 * wordShareOf(hits[place] as SearchHit) : key
  })
  const order = hits.map((_, place) => place).sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b)
  return order.map((place) => hits[place] as SearchHit)
}

const WORD_SHARE = rankingFeatureNames.indexOf('wordShare')
const CATEGORY = rankingFeatureNames.indexOf('bm25Category')
const wordShareOf = ({ features }: SearchHit) => features[WORD_SHARE] as number

/** Those in a category called by the last word, which names the thing itself: of a `tea cup` the cups. */
function kindsAskedFor(query: string, hits: readonly SearchHit[], { index }: LiveIndex): ReadonlySet<string> {
  const words = wordsOf(query)
  const found =
    words.length > 1
      ? index.explain(
          words.at(-1)!,
          hits.map((hit) => hit.id),
        )
      : hits
  return new Set(found.filter(({ features }) => features[CATEGORY]! > 0).map(({ id }) => id))
}

function describe({
  query,
  hits,
  live,
  meaning,
  taste,
}: Pick<Asked, 'query' | 'hits' | 'live' | 'meaning' | 'taste'>): Candidate[] {
  const { index, meanings, signals } = live
  const nowS = Date.now() / 1000
  const key = normaliseQuery(query)
  const standing = standings(live)
  const likeness =
    meaning &&
    meanings.likeness(
      meaning,
      hits.map((hit) => hit.id),
    )
  return hits.map(({ id, ordinal, features }, place) => ({
    lexical: features,
    semantic: likeness ? (likeness[place] as number) : 0,
    product: productFacts(index, ordinal, nowS, standing(index.numberOf(ordinal, 'popularity'))),
    affinity: taste ? affinityOf(index, ordinal, id, taste) : noAffinity,
    forQuery: signals.forQuery(key, id),
    forAnyQuery: signals.forAnyQuery(id),
  }))
}

/** Places in popularity, counted again now and then: they move slowly. */
function standings(live: LiveIndex): (popularity: number) => number {
  if (!live.standings || Date.now() - live.standings.madeAt > STANDINGS_FOR_MS) {
    const { index } = live
    const values = Float64Array.from(index.ids(), (id) => index.numberOf(index.ordinalOf(id), 'popularity')).sort()
    live.standings = { madeAt: Date.now(), of: placesOf(values) }
  }
  return live.standings.of
}

function boostOf(facets: readonly string[], { boosts }: SearchRule): number {
  return boosts.reduce((product, { facet, factor }) => (facets.includes(facet) ? product * factor : product), 1)
}
