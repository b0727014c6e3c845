import { editDistance } from '../../edit-distance'
import { languageOf } from '../../engine/analysis/language'
import { termOf } from '../../engine/analysis/terms'
import type { Catalogue } from './catalogue'

export type Corrected = { words: string[] /** Words that were changed, split or joined. */; changes: number }

/** Words of this many titles are right without a doubt. */
const surely = 5

/**
 * Puts a query's words right by the words of the catalogue: swaps a word for a near one, splits or joins words where
 * that gives words the catalogue knows. Among equally near words the one wins that more titles have, most of all
 * together with the rest of the query. Words with digits are left alone. Never throws; answers are remembered.
 */
export function makeCorrector(
  catalogue: Catalogue,
  togetherWith: (word: string, others: readonly string[]) => number,
): (words: readonly string[]) => Corrected {
  const { words: known } = catalogue
  const byLength = new Map<number, { word: string; count: number; mask: number }[]>()
  for (const [word, count] of known) {
    if (count < 3 || !/^\p{L}{3,}$/u.test(word)) continue
    const list = byLength.get(word.length) ?? []
    list.push({ word, count, mask: letterMask(word) })
    byLength.set(word.length, list)
  }
  const language = languageOf('en')
  /** Titles that have the word in any of its forms. */
  const titlesWith = (word: string): number => {
    const id = catalogue.terms.get(termOf(word, language))
    return id === undefined ? 0 : catalogue.frequency[id]!
  }
  const remembered = new Map<string, { word: string; cost: number }[]>()

  function near(word: string): { word: string; cost: number }[] {
    const before = remembered.get(word)
    if (before) return before
    const limit = word.length <= 4 ? 1 : 2
    const mask = letterMask(word)
    const found: { word: string; cost: number }[] = []
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const entry of byLength.get(length) ?? []) {
        if (bits(entry.mask & ~mask) > limit || bits(mask & ~entry.mask) > limit) continue
        const distance = editDistance(word, entry.word, limit)
        if (distance > limit || distance === 0) continue
        const otherStart = word[0] === entry.word[0] ? 0 : 1
        found.push({ word: entry.word, cost: distance * 3 + otherStart * 2 - Math.log10(entry.count) })
      }
    }
    const best = found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).slice(0, 12)
    remembered.set(word, best)
    return best
  }

  function split(word: string): [string, string] | null {
    let best: [string, string] | null = null
    let bestCount = surely * 4
    for (let at = 2; at <= word.length - 2; at++) {
      const count =
        Math.min(known.get(word.slice(0, at)) ?? 0, known.get(word.slice(at)) ?? 0) *
        (Math.min(at, word.length - at) > 2 ? 1 : 0.1)
      if (count > bestCount) {
        bestCount = count
        best = [word.slice(0, at), word.slice(at)]
      }
    }
    return best
  }

  return (words) => {
    const right: string[] = []
    let changes = 0
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      const count = titlesWith(word)
      const next = words[at + 1]
      if (next && count < surely * 4 && (known.get(word + next) ?? 0) >= surely && word.length + next.length > 5) {
        right.push(word + next)
        changes += 1
        at += 1
        continue
      }
      if (count >= surely || word.length < 4 || language.stopWords.has(word)) {
        right.push(word)
        continue
      }
      const glued = /^(\d+)(\p{L}{3,})$/u.exec(word) ?? /^(\p{L}{3,})(\d+)$/u.exec(word)
      const sized = /^(\d+x\d+)(\p{L}{3,})$/u.exec(word)
      if (sized) right.push(...sized[1]!.split('x'), sized[2]!)
      else if (glued && count === 0) right.push(glued[1]!, glued[2]!)
      else if (/\d/.test(word)) {
        right.push(word)
        continue
      } else {
        const others = words.filter((other) => other !== word)
        const apart = split(word)
        const ranked = near(word).map((one) => ({ ...one, cost: one.cost - 2.5 * togetherWith(one.word, others) }))
        const [best] = ranked.sort((a, b) => a.cost - b.cost)
        // A rare word that the catalogue does have gives way only to one that is very near.
        const allowed = count > 0 ? 0 : Infinity
        if (apart && (!best || best.cost > 3)) right.push(...apart)
        else if (best && best.cost < allowed) right.push(best.word)
        else {
          right.push(word)
          continue
        }
      }
      changes += 1
    }
    return { words: right, changes }
  }
}

function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 31)
  return mask
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1
  return count
}
