import type { Catalogue } from '../catalogue'
import { cosine, type TermSpace } from '../term-space'
import type { FeatureGroup } from './group'

/**
 * Likeness of meaning by word vectors, of the texts as wholes and word by word; the leading `topics` dimensions of both as
 * they are.
 */
export function meaningFeatures(catalogue: Catalogue, space: TermSpace, topics: number): FeatureGroup {
  const numbered = (name: string): string[] => Array.from({ length: topics }, (_, at) => `${name}${at}`)
  return {
    names: [
      'likeness',
      'softMeaning',
      'leastMeaning',
      'headMeaning',
      'headToHead',
      'titleHeadMeaning',
      'missedMeaning',
      ...numbered('queryTopic'),
      ...numbered('titleTopic'),
    ],
    ofQuery({ terms, idfSum, meant }) {
      const vector = space.vectorOf(terms.map((term) => term.name))
      const headId = catalogue.terms.get(meant.terms[meant.head] ?? '') ?? -1
      return (title, into, at) => {
        const ids = catalogue.ids.subarray(catalogue.starts[title]!, catalogue.starts[title + 1]!)
        const read = catalogue.titles[title]!
        const titleHead = catalogue.terms.get(read.terms[read.head] ?? '') ?? -1
        let soft = 0
        let least = terms.length > 0 ? 1 : 0
        let missed = 0
        let missedSum = 0
        let headBest = 0
        let titleHeadBest = 0
        for (const { id, idf } of terms) {
          let best = 0
          for (const other of ids) best = Math.max(best, other === id ? 1 : space.likeness(id, other))
          soft += best * idf
          least = Math.min(least, best)
          if (best < 0.9999) {
            missed += best * idf
            missedSum += idf
          }
          if (id === headId) headBest = best
          titleHeadBest = Math.max(titleHeadBest, id === titleHead ? 1 : space.likeness(id, titleHead))
        }
        const vectorOfTitle = space.vectorOfTitle(title)
        into.set(
          [
            cosine(vector, vectorOfTitle),
            idfSum > 0 ? soft / idfSum : 0,
            least,
            headBest,
            headId === titleHead ? 1 : space.likeness(headId, titleHead),
            titleHeadBest,
            missedSum > 0 ? missed / missedSum : 1,
          ],
          at,
        )
        into.set(vector.subarray(0, topics), at + 7)
        into.set(vectorOfTitle.subarray(0, topics), at + 7 + topics)
      }
    },
  }
}
