import type { Language } from './language'
import { measuresIn } from './measures'
import { numberOf, unitOf } from './units'

/** The one spelling under which a word is filed: numbers by value, units by unit, the rest by stem. */
export function termOf(word: string, language: Language): string {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return numberOf(word) ?? word
  return unitOf(word) ?? language.stem(word)
}

/** The sizes of a run of words under which a document is also filed; empty for most. */
export function measureTerms(words: readonly string[]): string[] {
  for (const word of words) {
    const first = word.charCodeAt(0)
    if (first >= 48 && first <= 57) return measuresIn(words).map((measure) => measure.word)
  }
  return []
}
