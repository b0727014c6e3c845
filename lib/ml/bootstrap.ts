import { seededRandom } from './random'

export type Interval = { mean: number; low: number; high: number }

/**
 * The mean of paired differences with its percentile interval by resampling whole groups (Efron & Tibshirani 1993, ch. 13).
 * `ours` and `theirs` hold one figure a group (query, user); groups where either is NaN are left out. Same seed, same
 * interval. Throws when no group is left.
 */
export function pairedBootstrap(
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
  { rounds = 2000, confidence = 0.95, seed = 1 }: { rounds?: number; confidence?: number; seed?: number } = {},
): Interval {
  if (ours.length !== theirs.length) throw new RangeError('Paired figures come in pairs.')
  return bootstrapMean(
    Float64Array.from({ length: ours.length }, (_, group) => ours[group]! - theirs[group]!),
    { rounds, confidence, seed },
  )
}

/** The mean of one figure a group with its percentile interval; NaN are left out. Throws when nothing is left. */
export function bootstrapMean(
  figures: ArrayLike<number>,
  { rounds = 2000, confidence = 0.95, seed = 1 }: { rounds?: number; confidence?: number; seed?: number } = {},
): Interval {
  const kept = Float64Array.from(figures).filter((figure) => !Number.isNaN(figure))
  if (kept.length === 0) throw new RangeError('There is nothing to resample.')
  const random = seededRandom(seed)
  const means = new Float64Array(rounds)
  for (let round = 0; round < rounds; round++) {
    let sum = 0
    for (let draw = 0; draw < kept.length; draw++) sum += kept[random.below(kept.length)]!
    means[round] = sum / kept.length
  }
  means.sort()
  const at = (share: number): number => means[Math.min(rounds - 1, Math.max(0, Math.floor(share * rounds)))]!
  const tail = (1 - confidence) / 2
  return { mean: kept.reduce((sum, figure) => sum + figure, 0) / kept.length, low: at(tail), high: at(1 - tail) }
}
