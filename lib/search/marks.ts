import { fold, wordsOf } from './words'

export type Part = { text: string; isMarked: boolean }

const runs = /[\p{L}\p{N}\p{M}]+/gu
const SHORTEST_STEM = 3

/** Singular and plural, and the endings between them, as one. */
const stem = (word: string) => (word.length > SHORTEST_STEM ? word.replace(/(?:ies|es|s|y)$/, '') : word)

/**
 * A text cut into parts, those marked that the words of a query have: whole words, and with `isTyping` also the beginning
 * that the last word matches. The parts together are the text. Safe in the browser.
 */
export function markWords(text: string, query: string, isTyping = false): Part[] {
  const asked = wordsOf(query.slice(0, 200))
  const stems = new Set(asked.map(stem))
  const last = isTyping && !/\s$/.test(query) ? asked.at(-1) : undefined
  const parts: Part[] = []
  let done = 0
  const push = (end: number, isMarked: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), isMarked })
    done = Math.max(done, end)
  }
  for (const { 0: run, index } of text.matchAll(runs)) {
    const folded = fold(run)
    const isWhole = stems.has(stem(folded))
    const begins = last !== undefined && folded.startsWith(last) && folded.length === run.length
    if (!isWhole && !begins) continue
    push(index, false)
    push(index + (isWhole ? run.length : (last?.length ?? 0)), true)
  }
  push(text.length, false)
  return parts
}
