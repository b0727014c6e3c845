import { measuresIn } from '../analysis/measures'
import { termOf } from '../analysis/terms'
import { numberOf, unitAfterNumber } from '../analysis/units'
import { wordsOf } from '../analysis/words'
import type { Core } from '../store/core'
import type { Alternative, Reading, Slot } from './reading'
import type { Scorer } from './scorer'
import type { SynonymTable } from './synonyms'
import { topOf } from './top'

/** Nothing beyond these is read: nobody asks so much, and every query stays quick. */
const LONGEST = 600
const MOST_SLOTS = 24
const MOST_ENDINGS = 40

type Item = { text: string; measure: boolean; at: number }

/** What the words ask for, in order: sizes as one, stop words left out unless there is nothing else. */
function itemsOf(words: readonly string[], stopWords: ReadonlySet<string>): Item[] {
  const measures = measuresIn(words)
  const isPair = (word: string) => /^[\d.]+x[\d.]+$/.test(word)
  const pairs = measures.filter(({ word }) => isPair(word))
  const chosen = measures.filter(
    (one) => isPair(one.word) || !pairs.some((pair) => one.start >= pair.start && one.end <= pair.end),
  )
  const taken = new Set(
    chosen.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset)),
  )
  const plain = words.map((text, at) => ({ text, measure: false, at })).filter(({ at }) => !taken.has(at))
  const telling = plain.filter(({ text }) => !stopWords.has(text))
  const items = [
    ...chosen.map(({ word, start }) => ({ text: word, measure: true, at: start })),
    ...(telling.length + chosen.length > 0 ? telling : plain),
  ]
  const seen = new Set<string>()
  return items
    .sort((a, b) => a.at - b.at)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, MOST_SLOTS)
}

/** Reads a query against the words of a catalogue. `isTyping`: the last word may go on. Any text is safe. */
export function readQuery(
  core: Core,
  scorer: Scorer,
  synonyms: SynonymTable,
  text: string,
  isTyping: boolean,
): Reading {
  const { lexicon, settings } = core
  const products = (term: number) => (term < 0 ? 0 : (lexicon.documents.data[term] as number))
  const words = wordsOf(text.slice(0, LONGEST))
  const items = itemsOf(words, settings.stopWords)
  const slots: Slot[] = []
  const alternatives: Alternative[] = []
  const offer = (
    covers: number,
    terms: number[],
    weight: number,
    kind: Alternative['kind'],
    asText: string,
    more: Partial<Alternative> = {},
  ) => {
    if (terms.some((term) => products(term) === 0)) return
    const idf = more.idf ?? terms.reduce((sum, term) => sum + scorer.idf(products(term)), 0)
    alternatives.push({ covers, terms, weight, kind, text: asText, distance: 0, ...more, idf })
  }
  const slotTerms: number[] = []
  items.forEach(({ text: item, measure }, index) => {
    const bit = (1 << index) >>> 0
    const termText = measure ? item : termOf(item, settings.language)
    const term = lexicon.find(termText)
    slotTerms.push(measure ? -1 : term)
    if (measure) {
      const numbers = item.match(/[\d.]+/g) ?? []
      const numberTerms = numbers.map((number) => lexicon.find(number))
      const unit = lexicon.find(item.replace(/^[\d.]+/, '').replace(/^(sq|cu|fl)/, ''))
      const isPair = numbers.length === 2
      offer(bit, [term], 1, 'measure', item, {
        parts: isPair ? numberTerms : [numberTerms[0] ?? -1, unit],
        within: isPair ? 6 : 3,
      })
      offer(bit, numberTerms, isPair ? 0.5 : 0.35, 'bare', numbers.join(' '))
    } else offer(bit, [term], 1, numberOf(item) === undefined ? 'exact' : 'number', item)
    const material = settings.language.materials.get(item)
    if (material !== undefined) offer(bit, [lexicon.find(termOf(material, settings.language))], 0.9, 'exact', material)
    slots.push({
      text: item,
      word: measure ? -1 : lexicon.find(item),
      isNumber: measure || numberOf(item) !== undefined,
      idf: 0,
      known: false,
    })
  })
  items.forEach(({ text: item, measure, at }, index) => {
    const next = items[index + 1]
    if (!next || measure || next.measure || next.at !== at + 1) return
    const joined = lexicon.find(termOf(item + next.text, settings.language))
    offer(((1 << index) | (1 << (index + 1))) >>> 0, [joined], 0.95, 'join', item + next.text)
  })
  for (const { from, length, to } of synonyms.find(
    items.map(({ text: item, measure }) => (measure ? item : termOf(item, settings.language))),
  )) {
    const terms = to.map((word) => lexicon.find(word))
    let covers = 0
    for (let slot = from; slot < from + length; slot++) covers |= 1 << slot
    offer(covers >>> 0, terms, 0.75, 'synonym', to.join(' '))
  }
  const last = items.at(-1)
  const isLastWord =
    last !== undefined && !last.measure && last.text === words.at(-1) && unitAfterNumber(last.text) === undefined
  if (
    last &&
    isLastWord &&
    (isTyping ? !/\s$/.test(text) : last.text.length > 2 && products(slotTerms.at(-1) ?? -1) === 0)
  ) {
    addEndings(core, scorer, alternatives, slots.length - 1, last.text)
  }
  return finishReading(core, scorer, { slots, alternatives, isCorrected: false })
}

/** Lets a slot also be answered by the most used words that begin with it. */
function addEndings(core: Core, scorer: Scorer, alternatives: Alternative[], slot: number, prefix: string): void {
  const { lexicon } = core
  const used = new Map<number, { uses: number; word: number }>()
  lexicon.eachBeginningWith(prefix, (word) => {
    const uses = lexicon.uses.data[word] as number
    if (uses === 0) return
    const term = lexicon.termOf.data[word] as number
    const before = used.get(term)
    if (!before) used.set(term, { uses, word })
    else if (before.uses < uses) Object.assign(before, { uses, word })
  })
  const terms = Uint32Array.from(used.keys())
  const best = topOf(terms, terms.length, MOST_ENDINGS, (term) => used.get(term)?.uses ?? 0).map(
    (term) => [term, used.get(term) as { uses: number; word: number }] as const,
  )
  // A rare ending is no better answer than a common one: all weigh as the beginning does.
  const idf = scorer.idf(best.reduce((sum, [term]) => sum + (lexicon.documents.data[term] as number), 0))
  for (const [term, { word }] of best) {
    if ((lexicon.documents.data[term] as number) === 0) continue
    alternatives.push({
      covers: (1 << slot) >>> 0,
      terms: [term],
      idf,
      weight: 0.8,
      kind: 'prefix',
      distance: 0,
      text: lexicon.word(word),
    })
  }
}

/** Works out what each slot is worth once all its alternatives are known. */
export function finishReading(core: Core, scorer: Scorer, reading: Reading): Reading {
  reading.slots.forEach((slot, index) => {
    const own = reading.alternatives.filter(({ covers }) => covers & (1 << index))
    const sure = own.filter(({ kind }) => kind === 'exact' || kind === 'measure')
    const idfs = (sure.length > 0 ? sure : own).map(({ idf }) => idf)
    slot.idf = idfs.length > 0 ? Math.max(0.01, Math.min(...idfs)) : scorer.idf(0)
    slot.known = own.length > 0
  })
  return reading
}
