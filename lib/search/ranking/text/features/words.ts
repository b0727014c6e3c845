import type { Catalogue } from '../catalogue'
import type { FeatureGroup } from './group'

/** How long the query is, how telling its words are, and what share of them the title has. */
export function wordFeatures(catalogue: Catalogue): FeatureGroup {
  const names = [
    'queryWords',
    'queryLetters',
    'titleWords',
    'queryNumbers',
    'changes',
    'unknownShare',
    'idfSum',
    'idfMost',
    'idfLeast',
    'shareFound',
    'weightFound',
    'weightFoundTyped',
    'titleShareAsked',
    'titleWeightAsked',
    'overlap',
    'mostMissed',
    'missed',
    'mostFound',
    'missedBrand',
    'missedKind',
    'foundBrand',
    'foundKind',
    'titleBrandAsked',
    'lettersShareFound',
    'titleHeadKind',
  ]
  return {
    names,
    ofQuery({ typed, meant, terms, idfSum, changes }) {
      const letters = meant.words.reduce((sum, word) => sum + word.length, 0)
      const unknown = terms.reduce((sum, term) => sum + (term.id < 0 ? term.idf : 0), 0)
      const weights = terms.map((term) => term.idf)
      const typedIds = new Set(
        typed.terms.filter((_, at) => !typed.isWeak[at]).map((term) => catalogue.terms.get(term) ?? -1),
      )
      const typedSum = [...typedIds].reduce((sum, id) => sum + (catalogue.idf[id] ?? 12), 0)
      const wanted = new Map(terms.filter((term) => term.id >= 0).map((term) => [term.id, term]))
      const numbers = terms.filter((term) => term.isNumber).length
      return (title, into, at) => {
        const ids = new Set(catalogue.ids.subarray(catalogue.starts[title]!, catalogue.starts[title + 1]!))
        const read = catalogue.titles[title]!
        let titleSum = 0
        let asked = 0
        let askedSum = 0
        let typedFound = 0
        for (const id of ids) {
          titleSum += catalogue.idf[id]!
          if (wanted.has(id)) {
            asked += 1
            askedSum += catalogue.idf[id]!
          }
          if (typedIds.has(id)) typedFound += catalogue.idf[id]!
        }
        let [mostMissed, missed, mostFound, missedBrand, missedKind, foundBrand, foundKind, lettersFound] = [
          0, 0, 0, 0, 0, 0, 0, 0,
        ]
        for (const { id, idf, name } of terms) {
          const brand = id < 0 ? 0 : catalogue.firstShare[id]!
          const kind = id < 0 ? 0 : catalogue.headShare[id]!
          if (ids.has(id)) {
            mostFound = Math.max(mostFound, idf)
            foundBrand = Math.max(foundBrand, brand)
            foundKind = Math.max(foundKind, kind)
            lettersFound += name.length
          } else {
            missed += 1
            mostMissed = Math.max(mostMissed, idf)
            missedBrand = Math.max(missedBrand, brand)
            missedKind = Math.max(missedKind, kind)
          }
        }
        const first = catalogue.ids[catalogue.starts[title]!]
        const headId = read.head < 0 ? undefined : catalogue.terms.get(read.terms[read.head]!)
        into.set(
          [
            meant.words.length,
            letters,
            read.words.length,
            numbers,
            changes,
            idfSum > 0 ? unknown / idfSum : 0,
            idfSum,
            Math.max(0, ...weights),
            weights.length > 0 ? Math.min(...weights) : 0,
            terms.length > 0 ? asked / terms.length : 0,
            idfSum > 0 ? askedSum / idfSum : 0,
            typedSum > 0 ? typedFound / typedSum : 0,
            asked / Math.max(1, ids.size),
            titleSum > 0 ? askedSum / titleSum : 0,
            askedSum / Math.max(1e-9, titleSum + idfSum - askedSum),
            mostMissed,
            missed,
            mostFound,
            missedBrand,
            missedKind,
            foundBrand,
            foundKind,
            first !== undefined && wanted.has(first) ? catalogue.firstShare[first]! : 0,
            lettersFound /
              Math.max(
                1,
                terms.reduce((sum, term) => sum + term.name.length, 0),
              ),
            headId === undefined ? 0 : catalogue.headShare[headId]!,
          ],
          at,
        )
      }
    },
  }
}
