import { fold } from './fold'
import { attachedUnit } from './units'

const LONGEST_WORD = 40

// A number with its fraction, then letters and digits, then the signs for inch and foot after a number.
const pattern =
  /(?:\d+[ -])?\d+\/\d+|\d{1,3}(?:,\d{3})+(?!\d)|\d*\.\d+|[\p{L}\p{N}]+(?:'(?=[\p{L}]))?[\p{L}\p{N}]*|(?<=[\d])(?:"|''|')/gu

// No prototype: a text may have the word `constructor`.
const signs: Record<string, string> = Object.assign(Object.create(null), { '"': 'in', "''": 'in', "'": 'ft' })
const isDigit = (code: number) => code >= 48 && code <= 57

function pushRun(run: string, words: string[]): void {
  const first = run.charCodeAt(0)
  if (isDigit(first) && !isDigit(run.charCodeAt(run.length - 1))) {
    let end = 1
    while (isDigit(run.charCodeAt(end))) end++
    const unit = attachedUnit(run.slice(end))
    if (unit !== undefined) {
      words.push(run.slice(0, end), unit)
      return
    }
  }
  if (isDigit(first) && run.includes('x')) {
    // 2x4 and 2x4x8, also with units: 2inx4in
    const parts = run.split('x')
    if (parts.every((part) => /^\d+[a-z]{0,2}$/.test(part) && part.length < 8)) {
      parts.forEach((part, index) => {
        if (index > 0) words.push('x')
        pushRun(part, words)
      })
      return
    }
  }
  words.push(run.length > LONGEST_WORD ? run.slice(0, LONGEST_WORD) : run)
}

/**
 * The words of a text in order, folded: letters and digits, numbers with fraction and point as one, units taken off the
 * numbers they are written onto (`100w` → `100`, `watt`; `6'` → `6`, `ft`). Never throws.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const run of fold(text).match(pattern) ?? []) {
    const sign = signs[run]
    if (sign !== undefined) words.push(sign)
    else if (run.includes('/')) words.push(run.replace(' ', '-'))
    else if (run.includes(',')) words.push(run.replaceAll(',', ''))
    else if (run.includes('.')) words.push(run.startsWith('.') ? `0${run}` : run)
    else pushRun(run.includes("'") ? run.replace("'", '') : run, words)
  }
  return words
}
