import { featureNames } from '../engine/types'
import { smoothedRates } from './behaviour-stats'
import type { BehaviourSums, Candidate, VisitorFacts } from './shapes'

const own = [
  'semantic',
  'scoreOfBest', // the engine's score over the best of the list
  'semanticOfBest', // cosine minus the best of the list
  'queryClicks',
  'queryAdds',
  'queryPurchases', // smoothed rates of this product for this query, over those of the shop
  'queryEvidence', // log(1 + how often it was looked at for this query)
  'clicks',
  'adds',
  'purchases', // the same for any query
  'evidence',
  'sales', // popularity, 0 to 1
  'freshness', // 1 when new, half after sixty days
  'logPrice',
  'priceOfList', // log of the price over the median of the list
  'priceFit', // 1 when the price is what the visitor is used to, less the farther away, NaN when nothing is known
  'discount',
  'margin',
  'isAvailable',
  'stockCover', // log(1 + days)
  'rating', // pulled to 4 by few reviews
  'reviews', // log(1 + number)
  'returns',
  'sessionLikeness',
  'brandAffinity',
  'categoryAffinity',
  'wasSeen',
  'wasBought',
] as const

/** The columns of the shop's ranking, in order: the engine's own, then those of meaning, behaviour, product and visitor. */
export const rankingFeatureNames: readonly string[] = [...featureNames, ...own]

/** How many columns a row has. */
export const rankingColumns = rankingFeatureNames.length

// More of these may never lower a product, or never raise it, whatever the data of a quiet month seem to say.
const directions: Record<string, 1 | -1> = {
  coverage: 1,
  titleCoverage: 1,
  typoDistance: -1,
  semantic: 1,
  queryClicks: 1,
  queryAdds: 1,
  queryPurchases: 1,
  isAvailable: 1,
  priceFit: 1,
  sessionLikeness: 1,
}

/** For `trainTrees`: the direction each column has to keep, 0 for free. */
export const rankingDirections: readonly number[] = rankingFeatureNames.map((name) => directions[name] ?? 0)

/**
 * The rows of a list of candidates. What is unknown is NaN, which the trees send its own way. Rates of behaviour are
 * relative to `shop`, the sums over everything, so they mean the same in a quiet and in a busy shop. Never throws.
 */
export function describeCandidates(
  candidates: readonly Candidate[],
  visitor: VisitorFacts,
  shop: BehaviourSums,
): Float32Array {
  const rows = new Float32Array(candidates.length * rankingColumns)
  const bestScore = Math.max(1e-9, ...candidates.map((one) => one.lexical[0] ?? 0))
  const bestSemantic = Math.max(-1, ...candidates.map((one) => one.semantic))
  const usualPrice = median(candidates.flatMap(({ product }) => (product.priceMinor ? [product.priceMinor] : [])))
  for (const [at, candidate] of candidates.entries()) {
    const first = at * rankingColumns
    for (let column = 0; column < featureNames.length; column++)
      rows[first + column] = candidate.lexical[column] ?? Number.NaN
    rows.set(describe(candidate, visitor, shop, { bestScore, bestSemantic, usualPrice }), first + featureNames.length)
  }
  return rows
}

type ListFacts = { bestScore: number; bestSemantic: number; usualPrice: number }

function describe(
  { lexical, semantic, product, affinity, forQuery, forAnyQuery }: Candidate,
  visitor: VisitorFacts,
  shop: BehaviourSums,
  list: ListFacts,
): number[] {
  const here = smoothedRates(forQuery, smoothedRates(forAnyQuery, null, shop), shop)
  const anywhere = smoothedRates(forAnyQuery, null, shop)
  const logPrice = product.priceMinor ? Math.log(product.priceMinor) : Number.NaN
  const fit = visitor.logPrice
    ? Math.exp(-0.5 * ((logPrice - visitor.logPrice.mean) / Math.max(0.3, visitor.logPrice.spread)) ** 2)
    : Number.NaN
  return [
    semantic,
    (lexical[0] ?? 0) / list.bestScore,
    semantic - list.bestSemantic,
    here.clicks,
    here.adds,
    here.purchases,
    Math.log1p(forQuery.examined),
    anywhere.clicks,
    anywhere.adds,
    anywhere.purchases,
    Math.log1p(forAnyQuery.examined),
    product.popularity,
    0.5 ** (Math.max(0, product.ageDays) / 60),
    logPrice,
    logPrice - Math.log(list.usualPrice),
    fit,
    product.discountShare,
    product.marginShare ?? Number.NaN,
    product.isAvailable ? 1 : 0,
    product.stockCoverDays === null ? Number.NaN : Math.log1p(Math.max(0, product.stockCoverDays)),
    product.rating === null ? Number.NaN : (product.rating * product.reviews + 4 * 5) / (product.reviews + 5),
    Math.log1p(product.reviews),
    product.returnShare ?? Number.NaN,
    affinity.likeness,
    affinity.brand,
    affinity.category,
    affinity.wasSeen ? 1 : 0,
    affinity.wasBought ? 1 : 0,
  ]
}

function median(values: number[]): number {
  if (values.length === 0) return Number.NaN
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
