import { wordsOf } from '../analysis/words'
import type { QueryReading, Rerank, SearchHit, SearchQuery, SearchResult } from '../types'
import type { Context } from './context'
import { correctReading } from './correct'
import { Describer } from './features'
import { bestOf, climbDown, findAll, type Found } from './ladder'
import { ownScore, sortHits } from './rank'
import { readQuery } from './read-query'
import type { Reading } from './reading'
import { Selection } from './selection'
import { topOf } from './top'

const MOST_HITS = 1000
const FARTHEST = 100_000
const DEPTH = 200
/** With so few answers a likelier spelling is offered, when it has this many times more. */
const FEW = 3
const MANY_TIMES = 10

const between = (value: number | undefined, least: number, most: number, usual: number) =>
  value === undefined || !Number.isFinite(value) ? usual : Math.min(most, Math.max(least, Math.trunc(value)))

/** Answers one query; see `SearchQuery` and `SearchResult`. */
export function runSearch(context: Context, query: SearchQuery): SearchResult {
  const { core, scorer } = context
  const limit = between(query.limit, 0, MOST_HITS, 24)
  const offset = between(query.offset, 0, FARTHEST, 0)
  const typed = wordsOf(query.query.slice(0, 600))
  const plain = readQuery(core, scorer, context.synonyms, query.query, query.isTyping ?? false)
  const isBrowsing = query.query.trim() === ''
  const standings = context.standings()
  const found: Found = isBrowsing
    ? {
        reading: plain,
        ordinals: context.everything(),
        rescue: null,
        keyOf: (ordinal) => standings[ordinal] as number,
        dropped: () => 0,
      }
    : climbDown(context, plain, query)
  const { passed, total, facetCounts, numberRanges } = new Selection(core, query.filter ?? {}).apply(
    found.ordinals,
    found.ordinals.length,
    query.facets ?? false,
  )
  const describer = new Describer(core, scorer, found.reading, typed, (ordinal) => context.popularityOf(ordinal))
  const reading: QueryReading = {
    words: found.reading.slots.map(({ text }) => text),
    numbers: found.reading.slots.filter(({ isNumber }) => isNumber).length,
    isCorrected: found.reading.isCorrected,
  }
  const hits = pageOf(context, query, found, passed, describer, reading, offset, limit)
  const isCorrected = found.reading.isCorrected && found.rescue !== 'popular' && found.rescue !== 'category'
  const words = isCorrected ? correctedWords(context, found.reading, typed, hits[0]?.ordinal) : typed
  const correctedQuery = words.join(' ') === typed.join(' ') ? null : words.join(' ')
  const didYouMean =
    !isBrowsing && found.rescue === null && found.ordinals.length <= FEW && query.rescue !== false
      ? likelier(context, plain, typed, found.ordinals.length)
      : null
  return { hits, total, facetCounts, numberRanges, correctedQuery, didYouMean, rescue: found.rescue, reading }
}

function pageOf(
  context: Context,
  query: SearchQuery,
  found: Found,
  passed: Uint32Array,
  describer: Describer,
  reading: QueryReading,
  offset: number,
  limit: number,
): SearchHit[] {
  const { core } = context
  const toHit = (ordinal: number): SearchHit => {
    const features = describer.describe(ordinal)
    return {
      id: core.documents.ids.texts.get(ordinal),
      ordinal,
      score: ownScore(features, context.standing(ordinal)),
      features,
    }
  }
  const { sort = 'relevance' } = query
  if (sort !== 'relevance') {
    const column = core.documents.numbers.get(sort.by)?.data
    const sign = sort.descending ? 1 : -1
    const keyOf = (ordinal: number) => {
      const value = column?.[ordinal] ?? NaN
      return Number.isNaN(value) ? -Infinity : sign * value
    }
    return topOf(passed, passed.length, offset + limit, keyOf)
      .slice(offset)
      .map(toHit)
  }
  const depth = between(query.rerankDepth, 0, MOST_HITS, DEPTH)
  const best = bestOf(found, passed, Math.max(depth, offset + limit))
  // Products found without words have nothing to be weighed by.
  if (found.reading.slots.length === 0 || found.rescue === 'category' || found.rescue === 'popular')
    return best.slice(offset, offset + limit).map(toHit)
  if (offset >= depth) return best.slice(offset, offset + limit).map(toHit)
  const sorted = sortHits(best.slice(0, depth).map(toHit), found.dropped)
  if (query.rerank && rescore(sorted, query.rerank, reading)) sortHits(sorted, found.dropped)
  return [...sorted.slice(offset, offset + limit), ...best.slice(Math.max(depth, offset), offset + limit).map(toHit)]
}

/** Gives hits new scores; false, and nothing changed, when the rerank failed. */
function rescore(hits: SearchHit[], rerank: Rerank, reading: QueryReading): boolean {
  try {
    const scores = rerank(hits, reading)
    hits.forEach((hit, index) => (hit.score = scores[index] ?? NaN))
    return true
  } catch {
    return false
  }
}

/** The typed words with each corrected one replaced by what the best hit has, or by the likeliest. */
export function correctedWords(
  { core }: Context,
  reading: Reading,
  typed: readonly string[],
  best: number | undefined,
): string[] {
  const { lexicon, documents } = core
  const inBest = new Set(
    best === undefined
      ? []
      : documents
          .fieldsOf(best)
          .flat()
          .map((word) => lexicon.termOf.data[word] as number),
  )
  const replaced = new Map<string, string>()
  reading.slots.forEach((slot, index) => {
    const own = reading.alternatives.filter(({ covers }) => covers === (1 << index) >>> 0)
    const here = own.filter(({ terms }) => terms.every((term) => inBest.has(term)))
    const chosen = here[0] ?? own[0]
    const isOther =
      chosen && (chosen.kind === 'typo' || chosen.kind === 'split' || (chosen.kind === 'prefix' && slot.word < 0))
    if (isOther) replaced.set(slot.text, chosen.text)
  })
  return typed.map((word) => replaced.get(word) ?? word)
}

function likelier(context: Context, plain: Reading, typed: readonly string[], answers: number): string | null {
  const corrected = correctReading(context.core, context.scorer, context.speller, plain, true)
  if (!corrected) return null
  const ordinals = findAll(context, corrected.reading)
  if (ordinals.length < Math.max(answers * MANY_TIMES, MANY_TIMES)) return null
  const without = {
    ...corrected.reading,
    alternatives: corrected.reading.alternatives.filter(
      ({ kind, covers }) =>
        kind === 'typo' ||
        !corrected.reading.alternatives.some((other) => other.kind === 'typo' && other.covers === covers),
    ),
  }
  const words = correctedWords(context, without, typed, undefined)
  return words.join(' ') === typed.join(' ') ? null : words.join(' ')
}
