import type { Check, Comparison, Interval } from './types'

/** How much worse than the live version the mean may be, as a share of the live version's figure. */
const tolerance = 0.01

type Measured = { overBaseline?: Interval; overLive?: Interval; liveMetric?: number; checks?: readonly Check[] }

/**
 * Whether a new version may go live. It must pass its own checks, beat its baseline on held-out data (the whole 95%
 * interval above zero), and be no worse than the live version: its mean within 1% of the live figure and the interval not
 * wholly below zero. What was not measured does not count against it; a version with nothing measured stays a candidate.
 */
export function decidePromotion({
  overBaseline,
  overLive,
  liveMetric = 0,
  checks = [],
}: Measured): NonNullable<Comparison['decision']> {
  const failed = checks.find((check) => !check.ok)
  if (failed) return no(`${failed.name}: ${failed.detail}`)
  if (!overBaseline && !overLive && checks.length === 0) return no('Nothing was measured on held-out data.')
  const figures = [overBaseline, overLive].flatMap((each) => (each ? [each.mean, each.low, each.high] : []))
  if (!figures.every(Number.isFinite)) return no('A figure on held-out data is not a number.')
  if (overBaseline && overBaseline.low <= 0) return no(`Not surely better than the baseline: ${words(overBaseline)}.`)
  if (overLive && overLive.high < 0) return no(`Surely worse than the live version: ${words(overLive)}.`)
  if (overLive && overLive.mean < -tolerance * Math.abs(liveMetric))
    return no(`Worse than the live version by more than ${tolerance * 100}%: ${words(overLive)}.`)
  if (overLive) return { promote: true, reason: `Not worse than the live version: ${words(overLive)}.` }
  if (overBaseline) return { promote: true, reason: `Better than the baseline: ${words(overBaseline)}.` }
  return { promote: true, reason: 'All checks passed.' }
}

const no = (reason: string) => ({ promote: false, reason })
const words = ({ mean, low, high }: Interval) => {
  // Two digits of the interval's width are as much as it can tell.
  const places = Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(Math.max(high - low, Math.abs(mean), 1e-8)))))
  const digits = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(places)}`
  return `${digits(mean)} (95%: ${digits(low)} to ${digits(high)})`
}
