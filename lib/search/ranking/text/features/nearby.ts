import type { Catalogue } from '../catalogue'
import { makeRetriever } from '../retrieve'
import { cosine, type TermSpace } from '../term-space'
import type { FeatureGroup } from './group'

const depth = 100
/** A title is compared with the nearest few of the leading ones, itself left out. */
const leading = 30
const nearest = 5

/** How much the title is like the middle of the first ten and the first hundred matches, and like its nearest among them. */
export function nearbyFeatures(catalogue: Catalogue, space: TermSpace): FeatureGroup {
  const retrieve = makeRetriever(catalogue)
  return {
    names: ['likeFirstTen', 'likeFirstHundred', 'likeNearest'],
    ofQuery({ meant }) {
      const { best } = retrieve(
        meant.terms.filter((_, at) => !meant.isWeak[at]),
        depth,
      )
      const found = Array.from(best, (title) => ({ title, vector: space.vectorOfTitle(title) }))
      const middles = [10, depth].map((count) => middleOf(found.slice(0, count), space.dimensions))
      return (title, into, at) => {
        const vector = space.vectorOfTitle(title)
        const closest = found
          .slice(0, leading)
          .filter((other) => other.title !== title)
          .map((other) => cosine(other.vector, vector))
          .sort((a, b) => b - a)
          .slice(0, nearest)
        into.set(
          [
            ...middles.map((middle) => cosine(middle, vector)),
            closest.reduce((sum, likeness) => sum + likeness, 0) / Math.max(1, closest.length),
          ],
          at,
        )
      }
    },
  }
}

function middleOf(found: readonly { vector: Float32Array }[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions)
  for (const { vector } of found) for (let at = 0; at < dimensions; at++) sum[at]! += vector[at]!
  const length = Math.sqrt(cosine(sum, sum)) || 1
  return sum.map((value) => value / length)
}
