import { languageOf, type Language } from '../../engine/analysis/language'
import { measuresIn } from '../../engine/analysis/measures'
import { termOf } from '../../engine/analysis/terms'
import { wordsOf } from '../../engine/analysis/words'
import type { LanguageName } from '../../engine/types'

/** A text as its words, in order, and what they are filed under. */
export type ReadText = {
  words: string[]
  terms: string[]
  /** True for words that say nothing alone: stop words, single signs. */
  isWeak: boolean[]
  isNumber: boolean[]
  /** Sizes: `100watt`, `0.75in`, `2x4`. */
  measures: string[]
  /** Place of the word that names the thing: the last one before what only qualifies it; -1 for an empty text. */
  head: number
}

// What follows these in a title or a query qualifies the thing named before.
const qualifiers = new Set([
  'in',
  'with',
  'for',
  'and',
  'includes',
  'without',
  'on',
  'by',
  'from',
  'to',
  'mit',
  'fur',
  'aus',
  'ohne',
])
const isNumeric = (term: string): boolean => /^\d/.test(term)
const isLetters = (term: string): boolean => /^[^\d]{2,}$/.test(term)

/** Reads a text for comparison. Never throws; an empty text has no words. */
export function readText(text: string, languageName: LanguageName = 'en'): ReadText {
  const language = languageOf(languageName)
  const words = wordsOf(text)
  return fromWords(words, language, headOf(text, words, language))
}

/** The same reading for words that were put right before. */
export function readWords(words: string[], languageName: LanguageName = 'en'): ReadText {
  const language = languageOf(languageName)
  return fromWords(words, language, headOf('', words, language))
}

function fromWords(words: string[], language: Language, head: number): ReadText {
  const terms = words.map((word) => termOf(word, language))
  return {
    words,
    terms,
    isWeak: words.map(
      (word, at) => language.stopWords.has(word) || (word.length === 1 && !isNumeric(word)) || terms[at] === '',
    ),
    isNumber: terms.map(isNumeric),
    measures: [...new Set(measuresIn(words).map((measure) => measure.word))],
    head,
  }
}

/** The head stands before the first comma, bracket or qualifying word that has a noun before it. */
function headOf(text: string, words: readonly string[], language: Language): number {
  const [front = ''] = text.split(/[,(]/, 1)
  const limit = front.length < text.length ? wordsOf(front).length : words.length
  let head = -1
  for (let at = 0; at < Math.min(limit, words.length); at++) {
    const word = words[at]!
    // "3 in" is a size, not "a box in white".
    const isSize = at > 0 && isNumeric(words[at - 1]!)
    if (qualifiers.has(word) && !isSize && head >= 0) break
    if (isLetters(word) && !language.stopWords.has(word) && !isSize) head = at
  }
  return head >= 0 || words.length === 0 ? head : words.length - 1
}
