import { createSpeller } from '../../../lib/search/engine/spelling/speller.ts'
import { loadDictionary, loadMisspellings } from './data.ts'

export type SpellingFigures = { top1: number; pairs: number; msPerWord: number }

/** Share of misspelt words whose first suggestion is the right one. The dictionary is all the speller knows. */
export function spelling(dir: string, log: (text: string) => void): SpellingFigures {
  const dictionary = loadDictionary(dir)
  const pairs = loadMisspellings(dir)
  const speller = createSpeller(dictionary)
  const start = process.cpuUsage()
  const wrong = pairs.filter((pair) => speller.correct(pair.wrong) !== pair.right)
  const { user } = process.cpuUsage(start)
  const missing = pairs.filter(({ right }) => !dictionary.has(right)).length
  const top1 = 1 - wrong.length / Math.max(1, pairs.length)
  log(
    `spelling: ${top1.toFixed(3)} of ${pairs.length} right at first suggestion; ${missing} right words are not in the dictionary`,
  )
  return { top1, pairs: pairs.length, msPerWord: user / 1000 / Math.max(1, pairs.length) }
}
