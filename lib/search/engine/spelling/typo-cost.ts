// What it costs to get from a right word to a typed one: a weighted edit distance whose weights say how people misspell,
// by hand (neighbouring keys, swapped letters) and by ear (vowels, doubled letters, sounds that can be written two ways).
import { areNeighbours } from './keyboard'

export type TypoWeights = {
  replace: number
  neighbour: number
  vowel: number
  sound: number
  missing: number
  missingDouble: number
  missingVowel: number
  missingSilent: number
  extra: number
  extraDouble: number
  extraVowel: number
  swap: number
  first: number
  spelling: number
}

export const usualWeights: TypoWeights = {
  replace: 1.1,
  neighbour: 0.95,
  vowel: 0.6,
  sound: 0.75,
  missing: 0.8,
  missingDouble: 0.32,
  missingVowel: 0.65,
  missingSilent: 0.6,
  extra: 1,
  extraDouble: 0.45,
  extraVowel: 0.85,
  swap: 0.52,
  first: 0.6,
  spelling: 0.75,
}

/** Letter groups that sound alike; either may stand for the other. */
const spellings: [string, string][] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ck', 'c'],
  ['sc', 's'],
  ['sc', 'c'],
  ['ss', 'c'],
  ['c', 'ss'],
  ['x', 'ks'],
  ['x', 'cks'],
  ['x', 'cs'],
  ['qu', 'kw'],
  ['kn', 'n'],
  ['wr', 'r'],
  ['wh', 'w'],
  ['gh', 'f'],
  ['ght', 't'],
  ['dge', 'ge'],
  ['tch', 'ch'],
  ['tion', 'sion'],
  ['tion', 'shun'],
  ['cian', 'tion'],
  ['sion', 'tion'],
  ['cion', 'tion'],
  ['ci', 'sh'],
  ['ti', 'sh'],
  ['ch', 'k'],
  ['sch', 'sk'],
  ['ou', 'u'],
  ['ou', 'o'],
  ['oo', 'u'],
  ['ea', 'ee'],
  ['ea', 'e'],
  ['ei', 'ie'],
  ['ie', 'y'],
  ['ei', 'a'],
  ['ai', 'a'],
  ['ay', 'a'],
  ['eau', 'o'],
  ['eau', 'ew'],
  ['ew', 'u'],
  ['eu', 'u'],
  ['ue', 'u'],
  ['au', 'o'],
  ['aw', 'o'],
  ['oa', 'o'],
  ['ow', 'o'],
  ['er', 'or'],
  ['er', 'ar'],
  ['re', 'er'],
  ['le', 'el'],
  ['le', 'al'],
  ['igh', 'i'],
  ['que', 'k'],
  ['gue', 'g'],
  ['mb', 'm'],
  ['mn', 'm'],
  ['ps', 's'],
  ['rh', 'r'],
  ['gn', 'n'],
  ['ally', 'ly'],
  ['ey', 'y'],
  ['ie', 'ei'],
  ['ee', 'ie'],
  ['our', 'or'],
  ['ough', 'off'],
  ['ough', 'uff'],
  ['qu', 'k'],
  ['cc', 'x'],
  ['cc', 'ks'],
  ['gg', 'dg'],
]
type Group = { right: string; typed: string }
const byEnd = new Map<number, Group[]>()
const noGroups: Group[] = []
for (const [a, b] of spellings) {
  for (const [right, typed] of [
    [a, b],
    [b, a],
  ] as const) {
    const end = right.charCodeAt(right.length - 1)
    byEnd.set(end, [...(byEnd.get(end) ?? []), { right, typed }])
  }
}

const flags = (letters: string) => {
  const table = new Uint8Array(128)
  for (const letter of letters) table[letter.charCodeAt(0)] = 1
  return table
}
const vowels = flags('aeiouy')
const silent = flags('ehgkpwtbcdnl')
const isVowel = (code: number) => code < 128 && vowels[code] === 1

const alike = new Set(
  [
    'ck',
    'cs',
    'sz',
    'gj',
    'fv',
    'iy',
    'mn',
    'dt',
    'bp',
    'kq',
    'cq',
    'sx',
    'xz',
    'gk',
    'uw',
    'cx',
    'jy',
    'vw',
    'ct',
    'st',
  ].map((pair) => pair.charCodeAt(0) * 128 + pair.charCodeAt(1)),
)
const soundAlike = (a: number, b: number) => alike.has(a < b ? a * 128 + b : b * 128 + a)

const WIDTH = 48
const table = new Float64Array(WIDTH * WIDTH)

/**
 * The cost of typing `typed` where `right` was meant: 0 when equal, about 1 for an ordinary slip. Infinity for very long
 * words and where it is sure to be more than `most`.
 */
export function typoCost(typed: string, right: string, weights: TypoWeights = usualWeights, most = Infinity): number {
  const n = right.length
  const m = typed.length
  if (n >= WIDTH || m >= WIDTH) return typed === right ? 0 : Infinity
  const { first } = weights
  table[0] = 0
  let over = 0
  for (let i = 0; i <= n; i++) {
    const r = right.charCodeAt(i - 1)
    const rBefore = right.charCodeAt(i - 2)
    const groups = byEnd.get(r) ?? noGroups
    let least = i === 0 ? 0 : Infinity
    for (let j = i === 0 ? 1 : 0; j <= m; j++) {
      const t = typed.charCodeAt(j - 1)
      let best = Infinity
      if (i > 0 && j > 0) {
        let cost = 0
        if (r !== t) {
          cost = weights.replace
          if (isVowel(r) && isVowel(t)) cost = weights.vowel
          else if (soundAlike(r, t)) cost = weights.sound
          else if (areNeighbours(r, t)) cost = weights.neighbour
          if (i === 1) cost += first
        }
        best = (table[(i - 1) * WIDTH + j - 1] as number) + cost
        if (i > 1 && j > 1 && r === typed.charCodeAt(j - 2) && rBefore === t && r !== t) {
          best = Math.min(best, (table[(i - 2) * WIDTH + j - 2] as number) + weights.swap + (i === 2 ? first * 0.5 : 0))
        }
        for (const group of groups) {
          const a = group.right.length
          const b = group.typed.length
          if (i >= a && j >= b && typed.endsWith(group.typed, j) && right.endsWith(group.right, i)) {
            best = Math.min(best, (table[(i - a) * WIDTH + j - b] as number) + weights.spelling)
          }
        }
      }
      if (i > 0) {
        let cost = weights.missing
        if (i > 1 && (r === rBefore || r === right.charCodeAt(i))) cost = weights.missingDouble
        else if (i < n && i === 1 && r === right.charCodeAt(1)) cost = weights.missingDouble
        else if (isVowel(r)) cost = weights.missingVowel
        else if (r < 128 && silent[r] === 1) cost = weights.missingSilent
        if (i === 1 && j === 0) cost += first
        best = Math.min(best, (table[(i - 1) * WIDTH + j] as number) + cost)
      }
      if (j > 0) {
        let cost = weights.extra
        if (t === r || t === typed.charCodeAt(j - 2) || t === typed.charCodeAt(j)) cost = weights.extraDouble
        else if (isVowel(t)) cost = weights.extraVowel
        if (i === 0 && j === 1) cost += first
        best = Math.min(best, (table[i * WIDTH + j - 1] as number) + cost)
      }
      table[i * WIDTH + j] = best
      if (best < least) least = best
    }
    // Groups look back four letters; after as many rows that are too dear, none can get cheap again.
    over = least > most ? over + 1 : 0
    if (over > 4) return Infinity
  }
  return table[n * WIDTH + m] as number
}
