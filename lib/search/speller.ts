// Spelling correction over the shop's own words. No library: those with a dictionary know English, not this catalogue,
// and a scan with a letter mask beats an index of deletions in memory while staying well under a millisecond.

export type Speller = {
  knows(word: string): boolean
  /** Words that begin with the prefix, most frequent first. */
  complete(prefix: string, limit: number): string[]
  /** The most likely word meant, or null when the word is known or nothing is near. */
  correct(word: string): string | null
}

type Entry = { word: string; count: number; mask: number }

function letterMask(word: string): number {
  let mask = 0
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) % 31)
  return mask
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Edits (insert, delete, replace, swap neighbours) that turn one word into another; `limit + 1` when there are more. */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[to.length] ?? limit + 1
}

const tolerance = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2)

/** A speller for words with how often each occurs. Pure: the same words give the same answers. */
export function createSpeller(counts: ReadonlyMap<string, number>): Speller {
  const entries: Entry[] = [...counts].map(([word, count]) => ({ word, count, mask: letterMask(word) })).sort((a, b) => b.count - a.count)
  const byLength = new Map<number, Entry[]>()
  for (const entry of entries) byLength.set(entry.word.length, [...(byLength.get(entry.word.length) ?? []), entry])

  const knows = (word: string) =>
    counts.has(word) || counts.has(`${word}s`) || (word.endsWith('s') && (counts.has(word.slice(0, -1)) || counts.has(word.slice(0, -2))))

  return {
    knows,
    complete(prefix, limit) {
      const found: string[] = []
      for (const { word } of entries) {
        if (word.length > prefix.length && word.startsWith(prefix) && found.push(word) === limit) break
      }
      return found
    },
    correct(word) {
      if (knows(word) || /^\d+$/.test(word)) return null
      const limit = tolerance(word.length)
      const mask = letterMask(word)
      let best: { word: string; score: number } | null = null
      for (let length = word.length - limit; length <= word.length + limit; length++) {
        for (const entry of byLength.get(length) ?? []) {
          if (bits(entry.mask ^ mask) > 2 * limit) continue
          const distance = editDistance(word, entry.word, limit)
          if (distance > limit) continue
          const score = distance + (entry.word[0] === word[0] ? 0 : 0.6) - Math.min(0.5, Math.log10(1 + entry.count) * 0.15)
          if (!best || score < best.score) best = { word: entry.word, score }
        }
      }
      return best?.word ?? null
    },
  }
}
