import type { Catalogue } from './catalogue'
import { crowdFeatures } from './features/crowd'
import { type FeatureGroup, withPrefix } from './features/group'
import { letterFeatures } from './features/letters'
import { meaningFeatures } from './features/meaning'
import { nearbyFeatures } from './features/nearby'
import { phraseFeatures } from './features/phrases'
import { placeFeatures } from './features/places'
import { sizeFeatures } from './features/sizes'
import { wordFeatures } from './features/words'
import type { TermVectors } from './latent'
import { makeQueryReader, type QueryView } from './query-view'
import { makeTermSpace, type TermSpace } from './term-space'

export type TextFeatures = {
  names: readonly string[]
  space: TermSpace
  read(query: string): QueryView
  /** A function that writes the features of one title (by number) for this query, `names.length` of them. */
  ofQuery(query: QueryView): (title: number, into: Float32Array, at: number) => void
}

/**
 * Everything that can be said of a query and a title without any behaviour: from the catalogue's titles alone and, where
 * `general` vectors are given (of its terms, learned elsewhere), from what words mean in general.
 */
export function makeTextFeatures(
  catalogue: Catalogue,
  vectors: TermVectors,
  { topics = 12, general }: { topics?: number; general?: TermVectors } = {},
): TextFeatures {
  const { read, space } = makeQueryReader(catalogue, vectors)
  const groups: FeatureGroup[] = [
    wordFeatures(catalogue),
    placeFeatures(catalogue),
    sizeFeatures(catalogue),
    letterFeatures(catalogue),
    meaningFeatures(catalogue, space, topics),
    crowdFeatures(catalogue, space),
    phraseFeatures(catalogue, space),
    nearbyFeatures(catalogue, space),
  ]
  if (general) {
    const wide = makeTermSpace(catalogue, general)
    for (const group of [
      meaningFeatures(catalogue, wide, 0),
      phraseFeatures(catalogue, wide),
      nearbyFeatures(catalogue, wide),
    ])
      groups.push(withPrefix('general', group))
  }
  return {
    names: groups.flatMap((group) => group.names),
    space,
    read,
    ofQuery(query) {
      const writers = groups.map((group) => ({ write: group.ofQuery(query), size: group.names.length }))
      return (title, into, at) => {
        let place = at
        for (const { write, size } of writers) {
          write(title, into, place)
          place += size
        }
      }
    },
  }
}
