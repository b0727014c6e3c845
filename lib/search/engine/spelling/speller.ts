import { DeleteIndex } from './delete-index'
import { typoCost, type TypoWeights, usualWeights } from './typo-cost'

/** Words by number with how often each is used; 0 is as if it were not there. */
export type WordSource = { word(id: number): string; sizeOf(id: number): number; uses(id: number): number }
export type Candidate = { id: number; word: string; cost: number; score: number }

/** How many times rarer a word may be for each unit of cost that it is nearer, as a power of e. */
const STRICTNESS = 7
/** By so much costlier slips nobody means. */
const mostFor = (length: number) => (length < 4 ? 1.05 : length < 6 ? 1.7 : length < 9 ? 2.3 : 2.8)

/** Finds the words a misspelt one may have meant: a noisy channel, how often a word is used against how odd the slip would be. */
export class Speller {
  constructor(
    private readonly words: WordSource,
    readonly index: DeleteIndex,
    private readonly weights: TypoWeights = usualWeights,
    private readonly strictness = STRICTNESS,
  ) {}

  /** The likeliest words meant, best first; the word itself is not among them. */
  candidates(typed: string, limit = 3): Candidate[] {
    const found: Candidate[] = []
    if (typed.length < 3 || typed.length > 40) return found
    const most = mostFor(typed.length)
    for (const id of this.index.near(typed)) {
      if (Math.abs(this.words.sizeOf(id) - typed.length) > 3) continue
      const uses = this.words.uses(id)
      if (uses <= 0) continue
      const word = this.words.word(id)
      if (word === typed) continue
      const cost = typoCost(typed, word, this.weights, most)
      if (cost > most) continue
      found.push({ id, word, cost, score: Math.log(uses) - this.strictness * cost })
    }
    found.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    return found.slice(0, limit)
  }
}

const MOST_REMEMBERED = 4000

/**
 * The same speller that looks a word up once, however many queries ask for it, and forgets everything when `change` moves.
 * Its answers belong to all who ask: read them only.
 */
export function remembering(speller: Speller, change: () => number): Pick<Speller, 'candidates'> {
  const known = new Map<string, readonly Candidate[]>()
  let at = change()
  return {
    candidates(typed, limit = 3) {
      if (at !== change() || known.size >= MOST_REMEMBERED) known.clear()
      at = change()
      const key = `${limit} ${typed}`
      let found = known.get(key)
      if (!found) known.set(key, (found = speller.candidates(typed, limit)))
      return found as Candidate[]
    },
  }
}

/** A speller over a plain list of words with counts, such as a frequency dictionary. */
export function createSpeller(
  counts: ReadonlyMap<string, number>,
  weights?: TypoWeights,
  strictness?: number,
): Speller & { correct(word: string): string } {
  const words = [...counts.keys()]
  const uses = Float64Array.from(counts.values())
  const index = DeleteIndex.build((visit) => words.forEach(visit))
  const source: WordSource = {
    word: (id) => words[id] as string,
    sizeOf: (id) => (words[id] as string).length,
    uses: (id) => uses[id] as number,
  }
  const speller = new Speller(source, index, weights, strictness)
  return Object.assign(speller, {
    correct: (word: string) => (counts.has(word) ? word : (speller.candidates(word, 1)[0]?.word ?? word)),
  })
}
