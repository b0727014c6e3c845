import 'server-only'
import { openPredictor } from '@/lib/ml/serving/predictor'
import type { SearchHit } from './engine/types'
import { handScore } from './hand-weights'
import { hitColumns, hitFeatures } from './hit-features'
import type { LiveProducts } from './live/live-products'
import type { SearchRule, SearchWeights } from './policy'
import type { Tastes } from './tastes'

/** The name of the learned ranking among the shop's models. */
export const SEARCH_RANKER = 'search-ranker'

/** So many of the best by words are put into their final order; what follows keeps the order by words. */
export const DEPTH = 100

const WIDTH = hitColumns.length
const at = Object.fromEntries(hitColumns.map((name, place) => [name, place])) as Record<string, number>
const FRESH_DAYS = 45
const GOOD_COVER_DAYS = 30
/** What cannot be bought now is worth so much of what it would be. */
const UNAVAILABLE = 0.5

let predictor: ReturnType<typeof openPredictor> | undefined
const ranker = () => (predictor ??= openPredictor(SEARCH_RANKER, { columns: hitColumns, fallback: handScore }))

type Asked = {
  hits: readonly SearchHit[]
  products: LiveProducts
  meaning: Float32Array | null
  tastes: Tastes | null
  weights: SearchWeights
  rule: SearchRule | undefined
  /** answers to some of the words only: those with more of them stay before those with fewer */
  keepsCoverage: boolean
}

/**
 * Hits in the order they are shown: by the learned ranking, or by hand weights while there is none, then moved by what the
 * shop wants (margin, stock, novelty), what this visitor likes, and the query's own boosts. Never throws for a missing model.
 */
export async function rankHits({ hits, products, meaning, tastes, weights, rule, keepsCoverage }: Asked): Promise<SearchHit[]> {
  if (hits.length < 2) return [...hits]
  const nowMs = Date.now()
  const rows = hitFeatures({ hits, products, meaning, tastes, nowMs })
  // Before anything is waited for: places in the index may change meanwhile.
  const boosts = hits.map(({ ordinal }) => (rule && rule.boosts.length > 0 ? boostOf(products.index.facetsOf(ordinal), rule) : 1))
  const { scores } = await ranker().predict(rows)
  const [low, high] = extent(scores)
  const keys = hits.map((_, place) => {
    const feature = (name: string) => {
      const value = rows[place * WIDTH + (at[name] as number)] as number
      return Number.isFinite(value) ? value : 0
    }
    let key = 0.2 + (high > low ? ((scores[place] as number) - low) / (high - low) : 1)
    key += weights.margin * 0.3 * Math.min(1, Math.max(0, feature('margin')))
    key += weights.cover * 0.3 * Math.min(1, feature('coverDays') / GOOD_COVER_DAYS)
    key += weights.freshness * 0.3 * Math.exp(-Math.max(0, feature('ageDays')) / FRESH_DAYS)
    key += weights.personal * (0.8 * feature('taste') + 0.2 * feature('priceFit'))
    key *= boosts[place] as number
    if (feature('available') === 0) key *= UNAVAILABLE
    return keepsCoverage ? key + 1000 * feature('wordShare') : key
  })
  const order = hits.map((_, place) => place).sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b)
  return order.map((place) => hits[place] as SearchHit)
}

function boostOf(facets: readonly string[], { boosts }: SearchRule): number {
  return boosts.reduce((product, { facet, factor }) => (facets.includes(facet) ? product * factor : product), 1)
}

function extent(values: ArrayLike<number>): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (let place = 0; place < values.length; place++) {
    low = Math.min(low, values[place] as number)
    high = Math.max(high, values[place] as number)
  }
  return [low, high]
}
