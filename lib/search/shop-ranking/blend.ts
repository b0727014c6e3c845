/** Learned lists only show what the search of their time found, so sense keeps a say in what it never showed. */
const LEARNED = 0.7

/** The learned scores of a list with the hand weights' among them, both brought to 0…1 within the list. */
export function blendScores(learned: ArrayLike<number>, byHand: ArrayLike<number>): Float64Array {
  const [one, two] = [toShares(learned), toShares(byHand)]
  return one.map((share, place) => LEARNED * share + (1 - LEARNED) * (two[place] as number))
}

/** Scores as shares between the least and the most of their list; all 1 where they are the same. */
export function toShares(scores: ArrayLike<number>): Float64Array {
  let [low, high] = [Infinity, -Infinity]
  for (let place = 0; place < scores.length; place++) {
    low = Math.min(low, scores[place] as number)
    high = Math.max(high, scores[place] as number)
  }
  return Float64Array.from(scores, (score) => (high > low ? (score - low) / (high - low) : 1))
}
