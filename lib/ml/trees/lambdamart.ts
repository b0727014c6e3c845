import { discount, gainOf, idealDcg, orderByScore } from '../metrics'
import { requireGroups } from './groups'
import type { Loss } from './objectives'
import type { TreeDataset } from './types'

/**
 * Derivatives of LambdaMART (Burges 2010, "From RankNet to LambdaRank to LambdaMART"): every pair of a group with
 * different labels pulls apart by how wrongly it stands times what exchanging it would change in NDCG at `depth`. Pairs
 * wholly below the cut are left out. Changes are damped by the distance of the scores and sums by their logarithm, which
 * keeps groups of many documents from outweighing the rest.
 */
export function lambdaRank(dataset: TreeDataset, depth: number, gain: 'exponential' | 'linear'): Loss['derive'] {
  const groups = requireGroups(dataset)
  const gains = Float64Array.from(dataset.labels, (label) => gainOf(label, gain))
  const ideals: number[] = []
  let first = 0
  for (const size of groups) {
    ideals.push(idealDcg(gains.subarray(first, first + size), depth))
    first += size
  }

  return (scores, gradients, hessians) => {
    gradients.fill(0)
    hessians.fill(0)
    let begin = 0
    for (const [group, size] of groups.entries()) {
      if (ideals[group]! > 0 && size > 1) deriveGroup(begin, size, ideals[group]!)
      begin += size
    }
    if (dataset.weights) {
      for (let row = 0; row < dataset.rows; row++) {
        gradients[row]! *= dataset.weights[row]!
        hessians[row]! *= dataset.weights[row]!
      }
    }

    function deriveGroup(start: number, size: number, ideal: number): void {
      const order = orderByScore(scores, start, size)
      const top = scores[order[0]!]!
      const isFlat = top === scores[order[size - 1]!]!
      let total = 0
      for (let upper = 0; upper < Math.min(depth, size - 1); upper++) {
        for (let lower = upper + 1; lower < size; lower++) {
          const a = order[upper]!
          const b = order[lower]!
          const labelGap = gains[a]! - gains[b]!
          if (labelGap === 0) continue
          const [better, worse] = labelGap > 0 ? [a, b] : [b, a]
          const distance = scores[better]! - scores[worse]!
          const place = discount(upper) - (lower < depth ? discount(lower) : 0)
          let change = (Math.abs(labelGap) * place) / ideal
          if (!isFlat) change /= 0.01 + Math.abs(distance)
          const wrong = 1 / (1 + Math.exp(distance))
          const pull = wrong * change
          const bend = wrong * (1 - wrong) * change
          gradients[better]! -= pull
          gradients[worse]! += pull
          hessians[better]! += bend
          hessians[worse]! += bend
          total += 2 * pull
        }
      }
      if (total <= 0) return
      const damp = Math.log2(1 + total) / total
      for (let row = start; row < start + size; row++) {
        gradients[row]! *= damp
        hessians[row]! *= damp
      }
    }
  }
}
