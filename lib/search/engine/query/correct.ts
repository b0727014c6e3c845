import { numberOf } from '../analysis/units'
import type { Speller } from '../spelling/speller'
import type { Core } from '../store/core'
import { finishReading } from './read-query'
import type { Alternative, Reading } from './reading'
import type { Scorer } from './scorer'

const SHORTEST_PART = 3
/** Two words written as one cost about as much as an odd slip. */
const SPLIT_COST = 1.3
/** A word this many times rarer than its neighbour may be a slip, when nothing is found with it. */
const RARER = 8

/** The two known words a word is made of, if products have them side by side or at least together. */
function splitOf(core: Core, scorer: Scorer, word: string): { parts: string[]; terms: number[]; idf: number } | null {
  const { lexicon } = core
  let best: { parts: string[]; terms: number[]; idf: number; uses: number } | null = null
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    const ids = parts.map((part) => lexicon.find(part))
    if (ids.some((id) => id < 0)) continue
    const uses = Math.min(...ids.map((id) => lexicon.uses.data[id] as number))
    if (uses === 0 || (best && best.uses >= uses)) continue
    const terms = ids.map((id) => lexicon.termOf.data[id] as number)
    best = {
      parts,
      terms,
      uses,
      idf: terms.reduce((sum, term) => sum + scorer.idf(lexicon.documents.data[term] as number), 0),
    }
  }
  return best && haveCommon(core, best.terms) ? best : null
}

function haveCommon(core: Core, terms: readonly number[]): boolean {
  const [a = 0, b = 0] = terms
  const first = new Set<number>()
  core.postings.each(a, (ordinal) => core.documents.alive.data[ordinal] === 1 && first.add(ordinal))
  let found = false
  core.postings.each(b, (ordinal) => (found ||= first.has(ordinal)))
  return found
}

/**
 * The same reading with likely spellings added: for words nobody knows, and with `all` also for rare ones. Gives null when
 * there is nothing to add. `wasSplit` says that words were taken apart and nothing else was done.
 */
export function correctReading(
  core: Core,
  scorer: Scorer,
  speller: Pick<Speller, 'candidates'>,
  reading: Reading,
  all: boolean,
): { reading: Reading; wasSplit: boolean } | null {
  const { lexicon } = core
  const added: Alternative[] = []
  let splits = 0
  let slips = 0
  reading.slots.forEach((slot, index) => {
    if (slot.isNumber || numberOf(slot.text) !== undefined || (slot.known && !all)) return
    const covers = (1 << index) >>> 0
    const own = slot.word < 0 ? 0 : (lexicon.uses.data[slot.word] as number)
    const candidates = speller
      .candidates(slot.text, 4)
      .filter(({ id }) => !slot.known || (lexicon.uses.data[id] as number) >= own * RARER)
    const [first] = candidates
    const split = slot.known ? null : splitOf(core, scorer, slot.text)
    if (split && (!first || first.cost >= SPLIT_COST)) {
      splits += 1
      added.push({
        covers,
        terms: split.terms,
        idf: split.idf,
        weight: 0.9,
        kind: 'split',
        distance: 1,
        text: split.parts.join(' '),
      })
      if (!first) return
    }
    for (const candidate of candidates) {
      if (first && candidate.score < first.score - 4) continue
      const term = lexicon.termOf.data[candidate.id] as number
      const weight = 1 / (1 + 0.6 * candidate.cost) / (1 + 0.25 * ((first?.score ?? 0) - candidate.score))
      slips += 1
      added.push({
        covers,
        terms: [term],
        idf: scorer.idf(lexicon.documents.data[term] as number),
        weight,
        kind: 'typo',
        distance: candidate.cost,
        text: candidate.word,
      })
    }
  })
  if (added.length === 0) return null
  const corrected = {
    slots: reading.slots.map((slot) => ({ ...slot })),
    alternatives: [...reading.alternatives, ...added],
    isCorrected: true,
  }
  return { reading: finishReading(core, scorer, corrected), wasSplit: splits > 0 && slips === 0 }
}
