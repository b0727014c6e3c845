/** A stable 32-bit number for any text; the same text always gives the same number. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 16777619)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822507)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** A seeded source of numbers: the same seed gives the same row of them. */
export type Random = {
  /** a number in [from, to) */
  between: (from: number, to: number) => number
  /** true with the given probability */
  chance: (probability: number) => boolean
}

/** Makes a random source (mulberry32) from an integer seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (from, to) => from + (to - from) * next(),
    chance: (probability) => next() < probability,
  }
}
