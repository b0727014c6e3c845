import type { Catalogue } from '../catalogue'
import { cosine, type TermSpace } from '../term-space'
import type { FeatureGroup } from './group'

/** Words at least so alike count as the same thing said otherwise. */
const alike = 0.45

/**
 * Likeness of the query to parts of the title: the best run of as many words as the query has, a wider one, the two
 * words that name the thing, and all up to there.
 */
export function phraseFeatures(catalogue: Catalogue, space: TermSpace): FeatureGroup {
  return {
    names: ['bestRun', 'bestWiderRun', 'runPlace', 'headPhrase', 'frontLikeness', 'alikeShare'],
    ofQuery({ terms }) {
      const asked = terms.flatMap((term) => (term.id < 0 ? [] : [term.id]))
      const length = Math.max(1, asked.length)
      const whole = new Float32Array(space.dimensions)
      for (const id of asked) add(whole, space.unitOf(id), catalogue.idf[id]!)
      const last = new Float32Array(space.dimensions)
      for (const id of asked.slice(-2)) add(last, space.unitOf(id), 1)
      const idfSum = asked.reduce((sum, id) => sum + catalogue.idf[id]!, 0)

      function bestRun(ids: Int32Array, width: number): [likeness: number, place: number] {
        const run = new Float32Array(space.dimensions)
        let [best, place] = [0, 0]
        for (let at = 0; at < ids.length; at++) {
          add(run, space.unitOf(ids[at]!), catalogue.idf[ids[at]!]!)
          const gone = ids[at - width]
          if (gone !== undefined) add(run, space.unitOf(gone), -catalogue.idf[gone]!)
          if (at < Math.min(width, ids.length) - 1) continue
          const likeness = angle(run, whole)
          if (likeness > best) [best, place] = [likeness, at / ids.length]
        }
        return [best, place]
      }

      return (title, into, at) => {
        const ids = catalogue.ids.subarray(catalogue.starts[title]!, catalogue.starts[title + 1]!)
        const { head } = catalogue.titles[title]!
        const [best, place] = bestRun(ids, length)
        const front = new Float32Array(space.dimensions)
        const name = new Float32Array(space.dimensions)
        for (let word = 0; word <= head; word++) {
          add(front, space.unitOf(ids[word]!), catalogue.idf[ids[word]!]!)
          if (word >= head - 1) add(name, space.unitOf(ids[word]!), 1)
        }
        let matched = 0
        for (const id of asked)
          if (ids.some((other) => other === id || space.likeness(id, other) > alike)) matched += catalogue.idf[id]!
        into.set(
          [
            best,
            bestRun(ids, length + 2)[0],
            place,
            angle(name, last),
            angle(front, whole),
            idfSum > 0 ? matched / idfSum : 0,
          ],
          at,
        )
      }
    },
  }
}

function add(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += weight * vector[at]!
}

/** Cosine of any two vectors; 0 when one is zeros. */
function angle(a: Float32Array, b: Float32Array): number {
  const size = cosine(a, a) * cosine(b, b)
  return size > 0 ? cosine(a, b) / Math.sqrt(size) : 0
}
