import { numberOf, unitAfterNumber } from './units'

/** Words from `start` to before `end` that mean one thing together: `100 watt` → `100watt`, `2 in x 4 in` → `2x4`. */
export type Measure = { word: string; start: number; end: number }

const isSide = (word: string | undefined) => word === 'h' || word === 'w' || word === 'd' || word === 'l'
const isTimes = (words: readonly string[], at: number) =>
  words[at] === 'x' || (words[at] === 'by' && numberOf(words[at + 1] ?? '') !== undefined)

/**
 * The sizes in a run of words: each number with its unit, and each pair of neighbouring dimensions. Made from the words
 * alone, so a document's sizes can be made again from its stored words.
 */
export function measuresIn(words: readonly string[]): Measure[] {
  const found: Measure[] = []
  let before: { number: string; start: number; end: number } | undefined
  for (let at = 0; at < words.length; at++) {
    const number = numberOf(words[at] as string)
    if (number === undefined) continue
    let end = at + 1
    let unit = unitAfterNumber(words[end] ?? '')
    if ((words[end] === 'sq' || words[end] === 'cu' || words[end] === 'fl') && words[end + 1] !== undefined) {
      const square = unitAfterNumber(words[end + 1] ?? '')
      if (square !== undefined) {
        unit = (words[end] as string) + square
        end += 1
      }
    }
    if (unit !== undefined) {
      end += 1
      found.push({ word: number + unit, start: at, end })
    }
    if (isSide(words[end]) && (words[end + 1] === 'x' || words[end - 1] !== words[at])) end += 1
    if (before && isTimes(words, before.end) && before.end + 1 === at)
      found.push({ word: `${before.number}x${number}`, start: before.start, end })
    before = { number, start: at, end }
    at = end - 1
  }
  return found
}
