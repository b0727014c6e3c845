import type { Language } from '../analysis/language'
import { termOf } from '../analysis/terms'
import { unitOf } from '../analysis/units'
import { wordsOf } from '../analysis/words'
import type { TextRange } from '../types'

const LONGEST = 50_000
// A run as people see it: a word with its apostrophe, a number with point, fraction and the unit written onto it.
const runs = /[\p{L}\p{N}\p{M}]+(?:(?:['’](?=\p{L})|[./](?=\p{N})|,(?=\d{3}))[\p{L}\p{N}\p{M}]+)*/gu

/**
 * Where a text has any of `terms`, or a word that begins with `prefix`: in order, not overlapping. A unit counts only on
 * a number that counts. Pure; never throws.
 */
export function highlightRanges(
  text: string,
  terms: ReadonlySet<string>,
  prefix: string | null,
  language: Language,
): TextRange[] {
  const ranges: TextRange[] = []
  let wasNumber = false
  const isHit = (word: string) =>
    terms.has(termOf(word, language)) && (unitOf(word) === undefined || wasNumber || !hasNumber)
  const hasNumber = [...terms].some((term) => /^\d/.test(term))
  for (const match of text.slice(0, LONGEST).matchAll(runs)) {
    const words = wordsOf(match[0])
    const found = words.some(isHit) || (prefix !== null && (words[0] ?? '').startsWith(prefix))
    if (found) ranges.push({ start: match.index, end: match.index + match[0].length })
    wasNumber = found && /\d/.test(match[0])
  }
  return ranges
}
