import type { Language } from '../analysis/language'
import { termOf } from '../analysis/terms'
import { wordsOf } from '../analysis/words'
import type { Synonym } from '../types'

/** Synonyms by the first word they begin with, so that a query asks once a word. */
export class SynonymTable {
  private readonly byFirst = new Map<string, { from: string[]; to: string[] }[]>()

  constructor(synonyms: readonly Synonym[], language: Language) {
    for (const synonym of synonyms) {
      if ('from' in synonym) for (const to of synonym.to) this.add(synonym.from, to, language)
      else
        for (const from of synonym.words) for (const to of synonym.words) if (from !== to) this.add(from, to, language)
    }
  }

  private add(from: string, to: string, language: Language): void {
    const read = (text: string) => wordsOf(text).map((word) => termOf(word, language))
    const rule = { from: read(from), to: read(to) }
    const [first] = rule.from
    if (first === undefined || rule.to.length === 0) return
    this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), rule])
  }

  /** Rules whose words stand side by side in a query's terms. */
  find(words: readonly string[]): { from: number; length: number; to: string[] }[] {
    const found: { from: number; length: number; to: string[] }[] = []
    words.forEach((word, from) => {
      for (const rule of this.byFirst.get(word) ?? []) {
        if (rule.from.every((part, offset) => words[from + offset] === part))
          found.push({ from, length: rule.from.length, to: rule.to })
      }
    })
    return found
  }
}
