import type { Interval } from '@/lib/ml/registry/types'

/** How many visitors met a version, and how many of them did what it is for. */
export type Arm = { visitors: number; successes: number }

/** Fewer visitors of either arm say nothing. */
const FEWEST = 100
const ALPHA = 0.05
/** The differences that are usual, as a share of visitors; only how soon a verdict comes depends on it. */
const USUAL = 0.03

/**
 * How much larger the share of successes of `ours` is, with a 95% interval that may be looked at as often as one likes (a
 * mixture sequential test: Johari, Koomen, Pekelis and Walsh 2017); null while there are too few visitors.
 */
export function compareArms(ours: Arm, theirs: Arm): Interval | null {
  if (Math.min(ours.visitors, theirs.visitors) < FEWEST) return null
  // One more success and one more failure, so that none or all of them are not taken for certain.
  const share = ({ visitors, successes }: Arm) => (successes + 1) / (visitors + 2)
  const variance = (arm: Arm) => (share(arm) * (1 - share(arm))) / arm.visitors
  const mean = ours.successes / ours.visitors - theirs.successes / theirs.visitors
  const noise = variance(ours) + variance(theirs)
  const usual = USUAL ** 2
  const half = Math.sqrt(
    ((noise * (noise + usual)) / usual) * (2 * Math.log(1 / ALPHA) + Math.log((noise + usual) / noise)),
  )
  return { mean, low: mean - half, high: mean + half }
}
