import type { Rescue, SearchQuery } from '../types'
import type { Context } from './context'
import { correctReading } from './correct'
import { bitCount, fullMask, type Reading, withUnits } from './reading'
import { topOf } from './top'

/** Products that answer a query, with the reading that found them. `keyOf` orders them roughly, for choosing candidates. */
export type Found = {
  reading: Reading
  ordinals: Uint32Array
  rescue: Rescue | null
  keyOf: (ordinal: number) => number
  dropped: (ordinal: number) => number
}

/** Products that answer every slot of a reading. */
export function findAll({ matcher }: Context, reading: Reading): Uint32Array {
  matcher.run(reading)
  const full = fullMask(reading.slots.length)
  const { matched, masks } = matcher
  const found = new Uint32Array(matcher.count)
  let count = 0
  for (let at = 0; at < found.length; at++) {
    const ordinal = matched[at] as number
    if (masks[ordinal] === full) found[count++] = ordinal
  }
  return found.subarray(0, count)
}

/** Products that answer some slots: those that leave the fewest out, and what comes close to them. */
function findAny({ matcher }: Context, reading: Reading): Uint32Array {
  matcher.run(reading)
  let most = 0
  for (let at = 0; at < matcher.count; at++)
    most = Math.max(most, bitCount(matcher.masks[matcher.matched[at] as number] as number))
  const least = Math.max(1, Math.ceil(most * 0.5))
  return matcher.matched
    .slice(0, matcher.count)
    .filter((ordinal) => bitCount(matcher.masks[ordinal] as number) >= least)
}

/** Climbs down from the words as given to the next best thing, rung by rung, until something is found. */
export function climbDown(context: Context, plain: Reading, query: SearchQuery): Found {
  const { core, matcher, scorer, speller } = context
  const none = () => 0
  const standings = context.standings()
  const byScore = (ordinal: number) => (matcher.totals[ordinal] as number) * (1 + 0.15 * (standings[ordinal] as number))
  const found = (reading: Reading, ordinals: Uint32Array, rescue: Rescue | null): Found => ({
    reading,
    ordinals,
    rescue,
    keyOf: byScore,
    dropped: none,
  })

  const all = (reading: Reading) => (reading.slots.length > 0 ? findAll(context, reading) : new Uint32Array(0))
  const sized = withUnits(plain)
  const asGiven = all(sized)
  if (asGiven.length > 0) return found(sized, asGiven, onlyBySynonym(context, sized) ? 'synonym' : null)
  // The same number of something else is only part of what was asked.
  const byNumbers = sized === plain ? asGiven : all(plain)
  if (query.rescue === false) return found(plain, byNumbers, null)
  if (byNumbers.length > 0) return found(plain, byNumbers, 'any-word')

  let best = plain
  for (const isThorough of [false, true]) {
    const corrected = correctReading(core, scorer, speller, plain, isThorough)
    if (!corrected) continue
    if (best === plain) best = corrected.reading
    const ordinals = findAll(context, corrected.reading)
    if (ordinals.length > 0) return found(corrected.reading, ordinals, corrected.wasSplit ? 'split' : 'typo')
  }
  const some = findAny(context, best)
  if (some.length > 0) {
    const dropped = (ordinal: number) => best.slots.length - bitCount(matcher.masks[ordinal] as number)
    return {
      reading: best,
      ordinals: some,
      rescue: 'any-word',
      keyOf: (ordinal) => byScore(ordinal) - 1000 * dropped(ordinal),
      dropped,
    }
  }
  const popular = { reading: plain, keyOf: (ordinal: number) => standings[ordinal] as number, dropped: none }
  for (const facet of query.fallbackFacets ?? []) {
    const id = core.documents.facetId(facet)
    if (id === undefined) continue
    const ordinals = context.everything().filter((ordinal) => core.documents.facetsOf(ordinal).includes(id))
    if (ordinals.length > 0) return { ...popular, ordinals, rescue: 'category' }
  }
  return { ...popular, ordinals: context.everything(), rescue: 'popular' }
}

/** Whether some slot has no other answer than a synonym among the best products. */
function onlyBySynonym({ matcher, core }: Context, reading: Reading): boolean {
  if (!reading.alternatives.some(({ kind }) => kind === 'synonym')) return false
  const plain = { ...reading, alternatives: reading.alternatives.filter(({ kind }) => kind !== 'synonym') }
  const full = fullMask(reading.slots.length)
  matcher.run(plain)
  let isOnly = true
  for (let at = 0; at < matcher.count && isOnly; at++) isOnly = matcher.masks[matcher.matched[at] as number] !== full
  matcher.run(reading)
  return isOnly && core.live > 0
}

/** The best of what was found, by the rough order. */
export const bestOf = ({ ordinals, keyOf }: Found, passed: Uint32Array, k: number): number[] =>
  topOf(passed, passed.length, Math.min(k, ordinals.length), keyOf)
