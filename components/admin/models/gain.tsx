import type { Interval } from '@/lib/ml/registry/types'
import { formatGain } from './labels'

const width = 96
const height = 14

/** A gain with its 95% interval drawn around nought; `scale` is the farthest any of its neighbours goes. */
export function Gain({ interval, scale }: { interval: Interval | undefined; scale: number }) {
  if (!interval) return <span className="text-subtle">–</span>
  const x = (value: number) => width / 2 + (Math.max(-1, Math.min(1, value / (scale || 1))) * (width - 8)) / 2
  const tone = interval.low > 0 ? 'text-success' : interval.high < 0 ? 'text-danger' : 'text-muted'
  const words = `${formatGain(interval.mean)}, 95% between ${formatGain(interval.low)} and ${formatGain(interval.high)}`
  return (
    <span className="inline-flex items-center gap-2.5 whitespace-nowrap" title={words}>
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={`shrink-0 ${tone}`}>
        <line
          x1={width / 2}
          x2={width / 2}
          y1={1}
          y2={height - 1}
          stroke="var(--strong)"
          strokeWidth={1}
          strokeDasharray="2 2"
        />
        <line
          x1={x(interval.low)}
          x2={x(interval.high)}
          y1={height / 2}
          y2={height / 2}
          stroke="currentColor"
          strokeWidth={2}
          strokeLinecap="round"
        />
        <circle cx={x(interval.mean)} cy={height / 2} r={3.25} fill="currentColor" />
      </svg>
      <span className="tabular">
        {formatGain(interval.mean)}
        <span className="sr-only">, {words}</span>
      </span>
    </span>
  )
}

/** The farthest from nought that any of the intervals goes. */
export function gainScale(intervals: readonly (Interval | undefined)[]): number {
  return Math.max(1e-9, ...intervals.flatMap((each) => (each ? [Math.abs(each.low), Math.abs(each.high)] : [])))
}
