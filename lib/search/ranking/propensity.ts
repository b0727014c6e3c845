import { queryKey } from './behaviour-stats'
import type { ShownList } from './shapes'

/**
 * How likely each place of a list is looked at, the first being 1, from clicks alone: the position-based model fitted by
 * expectation maximisation (Chuklin, Markov & de Rijke 2015, ch. 4; Wang et al. 2018). It tells place from worth because
 * the same product stands at different places for the same query. Worth is pulled to the mean while little was seen.
 * Places are smoothed so that a lower one is never looked at more, and kept above 0.02. With too few clicks to tell
 * (under 200) it answers with the usual decline, 1 / sqrt(place).
 */
export function estimatePropensities(lists: readonly ShownList[], { depth = 48, rounds = 40 } = {}): Float64Array {
  const usual = Float64Array.from({ length: depth }, (_, place) => 1 / Math.sqrt(place + 1))
  const { pairs, pairCount, places, clicked, clicks } = flatten(lists, depth)
  if (clicks < 200) return usual
  const mean = clicks / clicked.length
  let look: Float64Array = usual
  const priorWeight = 2
  const worth = new Float64Array(pairCount).fill(Math.min(0.5, mean * 3))
  for (let round = 0; round < rounds; round++) {
    const worthSum = new Float64Array(pairCount)
    const worthCount = new Float64Array(pairCount)
    const lookSum = new Float64Array(depth)
    const lookCount = new Float64Array(depth)
    for (const [at, pair] of pairs.entries()) {
      const place = places[at]!
      const seen = look[place]!
      const value = worth[pair]!
      // Without a click: either not looked at, or looked at and not wanted.
      const missed = Math.max(1e-9, 1 - seen * value)
      const wasWanted = clicked[at] === 1 ? 1 : (value * (1 - seen)) / missed
      const wasSeen = clicked[at] === 1 ? 1 : (seen * (1 - value)) / missed
      worthSum[pair]! += wasWanted
      worthCount[pair]! += 1
      lookSum[place]! += wasSeen
      lookCount[place]! += 1
    }
    const overall = worthSum.reduce((sum, value) => sum + value, 0) / pairs.length
    for (let pair = 0; pair < pairCount; pair++) {
      worth[pair] = Math.min(0.999, (worthSum[pair]! + overall * priorWeight) / (worthCount[pair]! + priorWeight))
    }
    look = declining(lookSum, lookCount, usual)
  }
  return look
}

function flatten(lists: readonly ShownList[], depth: number) {
  const numbers = new Map<string, number>()
  const pairs: number[] = []
  const places: number[] = []
  const clicked: number[] = []
  for (const list of lists) {
    for (const { productId, position, isClicked } of list.shown) {
      if (position >= depth) continue
      const key = `${queryKey(list.query)}\n${productId}`
      let pair = numbers.get(key)
      if (pair === undefined) numbers.set(key, (pair = numbers.size))
      pairs.push(pair)
      places.push(position)
      clicked.push(isClicked ? 1 : 0)
    }
  }
  return {
    pairs: Int32Array.from(pairs),
    pairCount: numbers.size,
    places,
    clicked,
    clicks: clicked.reduce((sum, one) => sum + one, 0),
  }
}

/** Shares that never rise from one place to the next (pool adjacent violators), the first set to 1. */
function declining(sums: Float64Array, counts: Float64Array, usual: Float64Array): Float64Array {
  const blocks: { sum: number; count: number; places: number }[] = []
  const mean = (block: { sum: number; count: number }): number => block.sum / block.count
  for (let place = 0; place < sums.length; place++) {
    // Two looks' worth of the usual decline, so that places hardly ever shown have a value.
    const base = sums[0]! / Math.max(1, counts[0]!)
    blocks.push({ sum: sums[place]! + 2 * usual[place]! * base, count: counts[place]! + 2, places: 1 })
    while (blocks.length > 1 && mean(blocks[blocks.length - 1]!) > mean(blocks[blocks.length - 2]!)) {
      const last = blocks.pop()!
      const before = blocks[blocks.length - 1]!
      before.sum += last.sum
      before.count += last.count
      before.places += last.places
    }
  }
  const top = mean(blocks[0]!)
  return Float64Array.from(
    blocks.flatMap((block) => new Array<number>(block.places).fill(Math.min(1, Math.max(0.02, mean(block) / top)))),
  )
}
