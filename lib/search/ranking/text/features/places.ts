import type { Catalogue } from '../catalogue'
import type { FeatureGroup } from './group'

/** Where in the title the query's words stand, and whether the word that names the thing is among them. */
export function placeFeatures(catalogue: Catalogue): FeatureGroup {
  const names = [
    'firstPlace',
    'lastPlace',
    'meanPlace',
    'pairsInOrder',
    'pairsNear',
    'commonRun',
    'span',
    'phrase',
    'lastWordFound',
    'lastWordPlace',
    'headFound',
    'headIsHead',
    'titleHeadAsked',
    'headDistance',
    'firstWordFirst',
    'firstWordFound',
    'titleHeadPlace',
    'beforeHeadFound',
  ]
  return {
    names,
    ofQuery({ meant }) {
      const strong = meant.terms.filter((_, at) => !meant.isWeak[at])
      const head = meant.terms[meant.head]
      const last = strong[strong.length - 1]
      const wanted = new Set(strong)
      const whole = ` ${meant.terms.join(' ')} `
      return (title, into, at) => {
        const read = catalogue.titles[title]!
        const { terms } = read
        const places = terms.flatMap((term, place) => (wanted.has(term) ? [place] : []))
        const length = Math.max(1, terms.length)
        let inOrder = 0
        let near = 0
        for (let word = 1; word < strong.length; word++) {
          const [a, b] = [terms.indexOf(strong[word - 1]!), terms.indexOf(strong[word]!)]
          if (a < 0 || b < 0) continue
          if (b === a + 1) inOrder += 1
          if (Math.abs(b - a) <= 3) near += 1
        }
        const pairs = Math.max(1, strong.length - 1)
        const titleHead = terms[read.head]
        const headPlace = head === undefined ? -1 : terms.lastIndexOf(head)
        const lastPlace = last === undefined ? -1 : terms.lastIndexOf(last)
        const first = strong[0]
        into.set(
          [
            places.length > 0 ? places[0]! / length : 1,
            places.length > 0 ? places[places.length - 1]! / length : 1,
            places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length / length : 1,
            inOrder / pairs,
            near / pairs,
            commonRun(strong, terms) / Math.max(1, strong.length),
            places.length > 1 ? places.length / (places[places.length - 1]! - places[0]! + 1) : 0,
            strong.length > 0 && ` ${terms.join(' ')} `.includes(whole) ? 1 : 0,
            lastPlace >= 0 ? 1 : 0,
            lastPlace >= 0 ? lastPlace / length : -1,
            headPlace >= 0 ? 1 : 0,
            head !== undefined && head === titleHead ? 1 : 0,
            titleHead !== undefined && wanted.has(titleHead) ? 1 : 0,
            headPlace >= 0 ? Math.min(9, Math.abs(read.head - headPlace)) : 10,
            first !== undefined && terms[0] === first ? 1 : 0,
            first !== undefined && terms.includes(first) ? 1 : 0,
            read.head / length,
            places.filter((place) => place <= read.head).length / Math.max(1, strong.length),
          ],
          at,
        )
      }
    },
  }
}

/** Longest run of words that both have in the same order, others between allowed. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let last = new Uint8Array(b.length + 1)
  for (const word of a) {
    const row = new Uint8Array(b.length + 1)
    for (let at = 0; at < b.length; at++)
      row[at + 1] = word === b[at] ? last[at]! + 1 : Math.max(row[at]!, last[at + 1]!)
    last = row
  }
  return last[b.length]!
}
