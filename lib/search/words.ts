const LONGEST_QUERY = 200
const MOST_WORDS = 8

/** Letters that are no letter with an accent to Unicode, as PostgreSQL's `unaccent` writes them. */
const letters: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** A text as search compares it: lower case, without accents, the same as in the index. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => letters[letter] ?? letter)
}

/** The words of a folded text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What a shopper typed as the words we search for: cut to a sane length, without control characters and repetitions. */
export function queryWords(query: string): string[] {
  return [...new Set(wordsOf(query.slice(0, LONGEST_QUERY)))].map((word) => word.slice(0, 40)).slice(0, MOST_WORDS)
}
