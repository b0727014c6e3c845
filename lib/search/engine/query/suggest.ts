import { wordsOf } from '../analysis/words'
import type { Suggestions } from '../types'
import type { Context } from './context'
import { correctReading } from './correct'
import { findAll } from './ladder'
import { finishReading, readQuery } from './read-query'
import type { Reading } from './reading'
import { topOf } from './top'

/** So many of the best matches tell what words go on with. */
const MOST_LOOKED_AT = 300
/** A following word is offered when this many of them have it. */
const LEAST_FOLLOWERS = 3
const MOST_COUNTED = 5000
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Existing beginnings one slip away from a typed one, nearest first. */
function nearBeginnings({ core }: Context, prefix: string): string[] {
  const found: string[] = []
  const offer = (text: string) => {
    if (text !== prefix && !found.includes(text) && core.lexicon.hasPrefix(text)) found.push(text)
  }
  // The first letter is seldom wrong, and leaving it alone keeps the list short.
  for (let at = 1; at < prefix.length; at++) {
    if (at > 1) offer(prefix.slice(0, at - 1) + prefix.charAt(at) + prefix.charAt(at - 1) + prefix.slice(at + 1))
    offer(prefix.slice(0, at) + prefix.charAt(at) + prefix.slice(at))
    offer(prefix.slice(0, at) + prefix.slice(at + 1))
  }
  for (let at = 1; at < prefix.length; at++)
    for (const letter of letters) offer(prefix.slice(0, at) + letter + prefix.slice(at + 1))
  for (let at = 1; at <= prefix.length; at++)
    for (const letter of letters) offer(prefix.slice(0, at) + letter + prefix.slice(at))
  return found
}

/** The most used word with a beginning, weighed over several beginnings. */
function bestBeginning({ core }: Context, beginnings: readonly string[]): string | null {
  const usesOf = (beginning: string) => {
    let uses = 0
    core.lexicon.eachBeginningWith(beginning, (id) => (uses += core.lexicon.uses.data[id] as number))
    return uses
  }
  let best: { text: string; uses: number } | null = null
  for (const text of beginnings.slice(0, 12)) {
    const uses = usesOf(text)
    if (!best || uses > best.uses) best = { text, uses }
  }
  return best?.text ?? null
}

/** What was typed, made findable: words before the last spelt right, the last one's beginning too. */
function repaired(context: Context, words: readonly string[]): string[] | null {
  const { core, speller } = context
  const isKnown = (word: string) => core.lexicon.find(word) >= 0 || /\d/.test(word)
  const before = words
    .slice(0, -1)
    .map((word) => (isKnown(word) ? word : (speller.candidates(word, 1)[0]?.word ?? word)))
  let last = words.at(-1) ?? ''
  if (!core.lexicon.hasPrefix(last) && last.length > 2) {
    const whole = last.length > 4 ? speller.candidates(last, 1)[0] : undefined
    last =
      whole && whole.cost < 1.2
        ? whole.word
        : (bestBeginning(context, nearBeginnings(context, last)) ?? whole?.word ?? last)
  }
  const fixed = [...before, last]
  return fixed.join(' ') === words.join(' ') ? null : fixed
}

/** Ways the last word goes on among the best matches, alone and with the word that follows it, most often first. */
function endingsOf(
  { core }: Context,
  words: readonly string[],
  matches: readonly number[],
  limit: number,
): { text: string; count: number }[] {
  const { lexicon, documents } = core
  const isEnding = lexicon.prefixTest(words.at(-1) ?? '')
  const counts = new Map<number, number>()
  // A pair is kept as one number: the ending's times the size of the lexicon plus the follower's.
  const pairs = new Map<number, number>()
  const title: number[] = []
  for (const ordinal of matches) {
    const reader = documents.reader(ordinal)
    title.length = reader.next()
    for (let place = 0; place < title.length; place++) title[place] = reader.next()
    for (let place = 0; place < title.length; place++) {
      const id = title[place] as number
      if (!isEnding(id) || title.indexOf(id) < place) continue
      counts.set(id, (counts.get(id) ?? 0) + 1)
      const next = title[place + 1]
      if (next === undefined || words.length > 3 || !lexicon.isPlain(next)) continue
      const pair = id * lexicon.length + next
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  const before = new Set(words.slice(0, -1))
  const isTelling = (word: string) => word.length > 2 && !core.settings.stopWords.has(word) && !before.has(word)
  const found = [
    ...[...counts].map(([id, count]) => ({ id, next: -1, count })),
    ...[...pairs]
      .filter(([, count]) => count >= LEAST_FOLLOWERS)
      .map(([pair, count]) => ({
        id: Math.floor(pair / lexicon.length),
        next: pair % lexicon.length,
        count: count * 0.9,
      })),
  ].sort((a, b) => b.count - a.count || a.id - b.id || a.next - b.next)
  const endings: { text: string; count: number }[] = []
  for (const { id, next, count } of found) {
    if (endings.length === limit) break
    const word = lexicon.word(id)
    if (before.has(word) || (next >= 0 && !isTelling(lexicon.word(next)))) continue
    endings.push({ text: next >= 0 ? `${word} ${lexicon.word(next)}` : word, count: Math.round(count) })
  }
  return endings
}

function categoriesOf({ core }: Context, matches: Uint32Array): Suggestions['categories'] {
  const { documents } = core
  const group = documents.groupId('category')
  if (group === undefined) return []
  const counts = new Map<number, number>()
  for (const ordinal of matches.subarray(0, MOST_COUNTED)) {
    for (const facet of documents.facetsOf(ordinal))
      if (documents.groupOf[facet] === group) counts.set(facet, (counts.get(facet) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([facet, count]) => ({ facet: documents.facetNames[facet] as string, count }))
}

/** What to offer for the beginning of a query. */
export function runSuggest(context: Context, prefix: string, limit: number): Suggestions {
  const { core, scorer, matcher, book } = context
  const typed = wordsOf(prefix.slice(0, 200))
  if (typed.length === 0) {
    return {
      queries: book.beginningWith('', limit).map((query) => ({ ...query, source: 'history' })),
      documents: [],
      categories: [],
      correctedPrefix: null,
    }
  }
  const isOpen = !/\s$/.test(prefix)
  const read = (words: readonly string[]): Reading =>
    readQuery(core, scorer, context.synonyms, words.join(' ') + (isOpen ? '' : ' '), true)
  let words = typed
  let reading = read(words)
  let matches = findAll(context, reading)
  let correctedPrefix: string | null = null
  let asked = book.beginningWith(typed.join(' '), limit)
  if (matches.length === 0) {
    const fixed = repaired(context, typed)
    if (fixed) {
      reading = read(fixed)
      matches = findAll(context, reading)
    }
    if (fixed && matches.length > 0) words = fixed
    else {
      const corrected = correctReading(core, scorer, context.speller, finishReading(core, scorer, read(typed)), false)
      if (corrected) matches = findAll(context, corrected.reading)
    }
    correctedPrefix = words === typed ? null : words.join(' ')
    if (asked.length === 0 && correctedPrefix) asked = book.beginningWith(correctedPrefix, limit)
  }
  const standings = context.standings()
  const keyOf = (ordinal: number) => (matcher.totals[ordinal] as number) * (1 + 0.3 * (standings[ordinal] as number))
  const best = topOf(matches, matches.length, Math.max(limit, MOST_LOOKED_AT), keyOf)
  const endings = isOpen && matches.length > 0 ? endingsOf(context, words, best, 2 * limit) : []
  const before = words.slice(0, -1).join(' ')
  const queries: Suggestions['queries'] = asked.map((query) => ({ ...query, source: 'history' }))
  for (const { text: ending, count } of endings) {
    if (queries.length >= limit) break
    const text = before === '' ? ending : `${before} ${ending}`
    if (!queries.some((query) => query.text === text)) queries.push({ text, source: 'catalogue', count })
  }
  const documents = best
    .slice(0, limit)
    .map((ordinal) => ({ id: core.documents.ids.texts.get(ordinal), ordinal, score: keyOf(ordinal) }))
  return { queries, documents, categories: categoriesOf(context, matches), correctedPrefix }
}
