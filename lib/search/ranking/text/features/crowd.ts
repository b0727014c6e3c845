import type { Catalogue } from '../catalogue'
import { makeRetriever } from '../retrieve'
import { cosine, type TermSpace } from '../term-space'
import type { FeatureGroup } from './group'

const depth = 40

/**
 * The title among all that the catalogue has for the query: its score and rank, how many others match, and how much it
 * is like the best of them (what they are called, what kind of thing they are).
 */
export function crowdFeatures(catalogue: Catalogue, space: TermSpace): FeatureGroup {
  const retrieve = makeRetriever(catalogue)
  return {
    names: [
      'score',
      'scoreOfBest',
      'rank',
      'matchesAll',
      'matchesAny',
      'bestOfPossible',
      'scoreOfPossible',
      'crowdLikeness',
      'crowdHead',
      'crowdTerms',
      'crowdBrand',
      'crowdUnity',
      'tenthOfBest',
    ],
    ofQuery({ meant, terms, idfSum }) {
      const found = retrieve(
        meant.terms.filter((_, at) => !meant.isWeak[at]),
        depth,
      )
      const { best } = found
      const bestScore = best.length > 0 ? found.scores[best[0]!]! : 0
      const scores = found.scores
      const sorted = Float64Array.from(best, (title) => scores[title]!)
      const weights = sorted.map((score) => Math.exp((score - bestScore) / Math.max(1, bestScore * 0.15)))
      const sum = weights.reduce((total, weight) => total + weight, 0)
      const centre = new Float32Array(space.dimensions)
      const heads = new Map<string, number>()
      const brands = new Map<number, number>()
      const shares = new Map<number, number>()
      const asked = new Set(terms.map((term) => term.id))
      for (const [place, title] of best.entries()) {
        const weight = weights[place]! / sum
        const vector = space.vectorOfTitle(title)
        for (let at = 0; at < centre.length; at++) centre[at]! += weight * vector[at]!
        const read = catalogue.titles[title]!
        const head = read.terms[read.head] ?? ''
        heads.set(head, (heads.get(head) ?? 0) + weight)
        const ids = catalogue.ids.subarray(catalogue.starts[title]!, catalogue.starts[title + 1]!)
        if (ids.length > 0) brands.set(ids[0]!, (brands.get(ids[0]!) ?? 0) + weight)
        for (const id of new Set(ids)) if (!asked.has(id)) shares.set(id, (shares.get(id) ?? 0) + weight)
      }
      const unity = Math.sqrt(cosine(centre, centre))
      const tenth = bestScore > 0 ? (sorted[Math.min(9, sorted.length - 1)] ?? 0) / bestScore : 0
      // The scores belong to the retriever; the titles compared are few, so ranks are counted when asked for.
      const kept = scores.slice()
      const ordered = kept.filter((score) => score > 0).sort()
      return (title, into, at) => {
        const read = catalogue.titles[title]!
        const ids = new Set(catalogue.ids.subarray(catalogue.starts[title]!, catalogue.starts[title + 1]!))
        let expected = 0
        let weight = 0
        for (const id of ids) {
          if (asked.has(id)) continue
          expected += (shares.get(id) ?? 0) * catalogue.idf[id]!
          weight += catalogue.idf[id]!
        }
        const score = kept[title]!
        into.set(
          [
            score,
            bestScore > 0 ? score / bestScore : 0,
            Math.log1p(score > 0 ? above(ordered, score) : ordered.length + 1),
            Math.log1p(found.all),
            Math.log1p(found.any),
            idfSum > 0 ? bestScore / idfSum : 0,
            idfSum > 0 ? score / idfSum : 0,
            unity > 0 ? cosine(centre, space.vectorOfTitle(title)) / unity : 0,
            heads.get(read.terms[read.head] ?? '') ?? 0,
            weight > 0 ? expected / weight : 0,
            brands.get(catalogue.ids[catalogue.starts[title]!] ?? -1) ?? 0,
            unity,
            tenth,
          ],
          at,
        )
      }
    },
  }
}

/** How many of the ascending values are higher. */
function above(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! > value) high = middle
    else low = middle + 1
  }
  return sorted.length - low
}
