import { editDistance } from '../edit-distance'
import { wordsOf } from '../words'

export type Reformulation = { from: string; to: string; times: number; clicked: number; bought: number }
export type Evidence = {
  times?: number
  clicked?: number
  bought?: number
  share?: number
  searches?: number
  likeness?: number
}
/** Two phrases that may mean the same to shoppers; higher scores are surer. */
export type Pair = { from: string; to: string; reason: 'reformulation' | 'meaning'; score: number; evidence: Evidence }

const LEAST_CLICKED = 3
/** Of those who gave up on a phrase and asked for something else, so many asked for this. */
const LEAST_SHARE = 0.12
const LEAST_LIKENESS = 0.6
const LONGEST_PHRASE = 3

/** As good as the same word in singular and plural. */
const stem = (word: string) =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** What differs between two queries; null when one only narrows the other, or repairs its spelling. */
export function difference(from: string, to: string): { from: string; to: string } | null {
  const [a, b] = [wordsOf(from), wordsOf(to)]
  const [inA, inB] = [new Set(a.map(stem)), new Set(b.map(stem))]
  const onlyA = a.filter((word) => !inB.has(stem(word)))
  const onlyB = b.filter((word) => !inA.has(stem(word)))
  if (onlyA.length === 0 || onlyB.length === 0 || onlyA.length > LONGEST_PHRASE || onlyB.length > LONGEST_PHRASE)
    return null
  const [left, right] = [onlyA.join(' '), onlyB.join(' ')]
  return isSpeltAlike(left, right) ? null : { from: left, to: right }
}

function isSpeltAlike(a: string, b: string): boolean {
  const [one, two] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')]
  const limit = Math.min(one.length, two.length) < 5 ? 1 : 2
  return one.startsWith(two) || two.startsWith(one) || editDistance(one, two, limit) <= limit
}

/** Phrases that shoppers replaced by others which then led to clicks, surest first. */
export function pairsFromReformulations(reformulations: readonly Reformulation[]): Pair[] {
  const sums = new Map<string, Reformulation>()
  const givenUp = new Map<string, number>()
  for (const each of reformulations) {
    const pair = difference(each.from, each.to)
    if (!pair) continue
    givenUp.set(pair.from, (givenUp.get(pair.from) ?? 0) + each.times)
    const key = `${pair.from}\n${pair.to}`
    const sum = sums.get(key) ?? { ...pair, times: 0, clicked: 0, bought: 0 }
    sums.set(key, {
      ...pair,
      times: sum.times + each.times,
      clicked: sum.clicked + each.clicked,
      bought: sum.bought + each.bought,
    })
  }
  return [...sums.values()]
    .map(({ from, to, times, clicked, bought }): Pair => {
      const share = times / Math.max(1, givenUp.get(from) ?? 0)
      return {
        from,
        to,
        reason: 'reformulation',
        score: share * Math.log1p(clicked + 2 * bought),
        evidence: { times, clicked, bought, share },
      }
    })
    .filter(({ evidence }) => (evidence.clicked ?? 0) >= LEAST_CLICKED && (evidence.share ?? 0) >= LEAST_SHARE)
    .sort((one, two) => two.score - one.score)
}

/** For each unanswered query the answered one that means the most alike, if any does; vectors are of unit length, in the order of their texts. */
export function pairsFromMeanings(
  unanswered: readonly { query: string; searches: number }[],
  from: readonly Float32Array[],
  answered: readonly string[],
  to: readonly Float32Array[],
): Pair[] {
  const pairs: Pair[] = []
  unanswered.forEach(({ query, searches }, place) => {
    let best = { likeness: LEAST_LIKENESS, text: '' }
    answered.forEach((text, other) => {
      const likeness = dot(from[place] as Float32Array, to[other] as Float32Array)
      if (likeness > best.likeness && difference(query, text)) best = { likeness, text }
    })
    const pair = best.text === '' ? null : difference(query, best.text)
    if (pair)
      pairs.push({
        ...pair,
        reason: 'meaning',
        score: 0.3 * best.likeness * Math.log1p(searches),
        evidence: { searches, likeness: best.likeness },
      })
  })
  return pairs.sort((one, two) => two.score - one.score)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let place = 0; place < a.length; place++) sum += (a[place] as number) * (b[place] as number)
  return sum
}
