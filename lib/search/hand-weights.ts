import { hitColumns } from './hit-features'

const at = Object.fromEntries(hitColumns.map((name, place) => [name, place])) as Record<string, number>

// Chosen by sense: the words decide, more so where they name the product; meaning and what others buy part those alike in words.
const IN_PASSING = 0.4
const weights: Record<string, number> = { likeness: 0.8, exactShare: 0.05, lastWordAtEnd: 0.05, titleShare: 0.05 }
const RATING = 0.04
const BOUGHT = 0.02
const POPULAR = 0.12

/** The order of hits while nothing was learned yet, from one row of `hitColumns`: higher is better. */
export function handScore(row: Float32Array): number {
  const feature = (name: string) => {
    const value = row[at[name] as number] as number
    return Number.isFinite(value) ? value : 0
  }
  const named = Math.max(feature('titleCoverage'), feature('bm25Category') > 0 ? 0.8 : 0)
  let score = feature('relativeScore') * (IN_PASSING + (1 - IN_PASSING) * named) + POPULAR * Math.min(4, feature('popularity'))
  score += RATING * (feature('rating') - 3.8) + BOUGHT * Math.min(5, feature('purchases') + 0.3 * feature('clicks'))
  for (const [name, weight] of Object.entries(weights)) score += weight * feature(name)
  return score
}
