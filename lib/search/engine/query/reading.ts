/** In what way something found answers what was typed; `bare` are the numbers of a size without its unit. */
export type Kind = 'exact' | 'measure' | 'bare' | 'number' | 'join' | 'prefix' | 'typo' | 'split' | 'synonym'

/** One way to answer one or more slots: products that have all of `terms`. */
export type Alternative = {
  /** bits of the slots it answers */
  covers: number
  terms: number[]
  idf: number
  weight: number
  kind: Kind
  /** edits between what was typed and this */
  distance: number
  /** as a shopper would read it */
  text: string
  /** for sizes: the parts follow each other within so many words */
  within?: number
  parts?: number[]
}

/** One thing asked for: a word or a size. */
export type Slot = { text: string; word: number; isNumber: boolean; idf: number; known: boolean }

/** A query as slots that should all be answered, each by any alternative that covers it. */
export type Reading = { slots: Slot[]; alternatives: Alternative[]; isCorrected: boolean }

/** The mask with every slot's bit. */
export const fullMask = (slots: number): number => (slots >= 32 ? 0xffffffff : (1 << slots) - 1) >>> 0

export function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** The same without what answers a size by its numbers alone; the very same where nothing does. */
export function withUnits(reading: Reading): Reading {
  const alternatives = reading.alternatives.filter(({ kind }) => kind !== 'bare')
  return alternatives.length === reading.alternatives.length ? reading : { ...reading, alternatives }
}
