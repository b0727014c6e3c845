import type { SearchIndex } from '../engine/types'
import type { ProductFacts } from '../ranking/shapes'

const DAY_S = 86_400
const known = (value: number) => (Number.isFinite(value) ? value : null)

/** What the index knows of a product at a moment, as the ranking reads it. `standing` is its place in popularity, 0 to 1. */
export function productFacts(index: SearchIndex, ordinal: number, nowS: number, standing: number): ProductFacts {
  const number = (name: string) => index.numberOf(ordinal, name)
  const reviews = number('reviews') || 0
  return {
    priceMinor: known(number('priceMinor')),
    discountShare: number('discount') || 0,
    marginShare: known(number('margin')),
    stockCoverDays: known(number('coverDays')),
    isAvailable: number('available') === 1,
    ageDays: Math.max(0, (nowS - (number('createdAt') || nowS)) / DAY_S),
    rating: reviews > 0 ? known(number('rating')) : null,
    reviews,
    returnShare: null,
    popularity: standing,
  }
}

/** Places of values among themselves, 0 for the least to 1 for the most, equal ones alike. */
export function placesOf(sorted: Float64Array): (value: number) => number {
  const bound = (value: number, isUpper: boolean) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] as number) < value || (isUpper && sorted[middle] === value)) low = middle + 1
      else high = middle
    }
    return low
  }
  return (value) => (sorted.length > 1 ? (bound(value, false) + bound(value, true)) / 2 / sorted.length : 0.5)
}
