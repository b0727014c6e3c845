/** Learned lists only show what the search of their time found, so sense keeps a say in what it never showed. */
const LEARNED = 0.6

/** The learned scores of a list with the hand weights' among them, both brought to 0…1 within the list. */
export function blendScores(learned: ArrayLike<number>, byHand: ArrayLike<number>): Float64Array {
  const [one, two] = [toShares(learned), toShares(byHand)]
  return one.map((share, place) => LEARNED * share + (1 - LEARNED) * (two[place] as number))
}

/** Less between the best and the last of a list is no real difference, and is not made one. */
const LEAST_RANGE = 2

/** Scores as shares of the best: 1 for it, 0 for the last of a list that differs much. */
export function toShares(scores: ArrayLike<number>): Float64Array {
  let [low, high] = [Infinity, -Infinity]
  for (let place = 0; place < scores.length; place++) {
    low = Math.min(low, scores[place] as number)
    high = Math.max(high, scores[place] as number)
  }
  const range = Math.max(LEAST_RANGE, high - low)
  return Float64Array.from(scores, (score) => 1 - (high - score) / range)
}
