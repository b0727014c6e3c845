import { featureNames, type SearchHit } from './engine/types'
import type { LiveProducts } from './live/live-products'
import { priceFit, type Tastes, tasteFor } from './tastes'

/** What a ranking knows of a hit beyond the words, in this order after the engine's own features. NaN where it is not known. */
export const shopFeatures = [
  { name: 'relativeScore', description: 'score by words as a share of the best one' },
  { name: 'likeness', description: 'cosine between the meaning of the query and of the product' },
  { name: 'available', description: '1 when it can be bought now' },
  { name: 'ageDays', description: 'days since it was first on sale' },
  { name: 'rating', description: 'average stars, drawn towards 3.8 while there are few reviews' },
  { name: 'reviews', description: 'logarithm of the number of reviews' },
  { name: 'priceMinor', description: 'logarithm of the price' },
  { name: 'priceRank', description: 'place of its price among the hits, 0 the cheapest, 1 the dearest' },
  { name: 'margin', description: 'share of the price that is not cost' },
  { name: 'coverDays', description: 'days the stock lasts at the pace of the last four weeks' },
  { name: 'clicks', description: 'logarithm of the clicks in lists in the last four weeks' },
  { name: 'carts', description: 'logarithm of how often it was put into a cart in the last four weeks' },
  { name: 'purchases', description: 'logarithm of the units bought in the last 90 days' },
  { name: 'taste', description: 'what it shares with what the visitor looked at' },
  { name: 'priceFit', description: 'nearness to the price the visitor usually looks at' },
] as const

export const hitColumns: readonly string[] = [...featureNames, ...shopFeatures.map((feature) => feature.name)]

const WIDTH = hitColumns.length
const OWN = featureNames.length
const USUAL_STARS = 3.8
const USUAL_REVIEWS = 5
const DAY_S = 86_400

type Asked = { hits: readonly SearchHit[]; products: LiveProducts; meaning: Float32Array | null; tastes: Tastes | null; nowMs: number }

/** The features of hits as rows one after the other, in the order of `hitColumns`. */
export function hitFeatures({ hits, products: { index, meanings }, meaning, tastes, nowMs }: Asked): Float32Array {
  const rows = new Float32Array(hits.length * WIDTH)
  const best = hits.reduce((most, hit) => Math.max(most, hit.features[0] as number), 0)
  const prices = Float64Array.from(hits, (hit) => index.numberOf(hit.ordinal, 'priceMinor')).sort()
  const likeness = meaning && meanings.likeness(meaning, hits.map((hit) => hit.id))
  hits.forEach(({ ordinal, features }, place) => {
    const number = (name: string) => index.numberOf(ordinal, name)
    const price = number('priceMinor')
    const reviews = number('reviews') || 0
    rows.set(features, place * WIDTH)
    rows.set(
      [
        best > 0 ? (features[0] as number) / best : 0,
        likeness ? (likeness[place] as number) : NaN,
        number('available'),
        (nowMs / 1000 - number('createdAt')) / DAY_S,
        ((number('rating') || 0) * reviews + USUAL_STARS * USUAL_REVIEWS) / (reviews + USUAL_REVIEWS),
        Math.log1p(reviews),
        Math.log1p(price),
        hits.length > 1 ? firstAtLeast(prices, price) / (hits.length - 1) : 0,
        number('margin'),
        number('coverDays'),
        Math.log1p(number('clicks') || 0),
        Math.log1p(number('carts') || 0),
        Math.log1p(number('purchases') || 0),
        tastes ? tasteFor(index, ordinal, tastes) : NaN,
        tastes ? priceFit(price, tastes) : NaN,
      ],
      place * WIDTH + OWN,
    )
  })
  return rows
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
