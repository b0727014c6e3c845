'use client'

import {
  CartesianGrid,
  ErrorBar,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { axis, ChartFrame, grid, margin } from '@/components/ui/chart-frame'
import { formatGain } from './labels'

type Point = { version: string; mean: number; low: number; high: number }

/** How much better than its baseline each version was on held-out data, with 95% intervals; nought is the baseline. */
export function GainChart({ versions, metric }: { versions: readonly Point[]; metric: string }) {
  const data = versions.map((point) => ({ ...point, spread: [point.mean - point.low, point.high - point.mean] }))
  const series = [
    { key: 'mean', label: 'Gain' },
    { key: 'low', label: 'Low' },
    { key: 'high', label: 'High' },
  ]
  return (
    <ChartFrame
      title={`${metric}: gain over the baseline`}
      description="On the held-out data of each version, with 95% intervals"
      data={versions}
      x="version"
      series={series}
      height={260}
      legend={false}
    >
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={data} margin={margin} accessibilityLayer={false}>
          <CartesianGrid {...grid} />
          <XAxis dataKey="version" {...axis} padding={{ left: 28, right: 28 }} />
          <YAxis
            {...axis}
            axisLine={false}
            width={64}
            tickFormatter={tick}
            domain={[(least: number) => Math.min(0, least), 'auto']}
          />
          <ReferenceLine
            y={0}
            stroke="var(--strong)"
            strokeDasharray="3 3"
            label={{ value: 'baseline', position: 'insideBottomRight', fill: 'var(--subtle)', fontSize: 12 }}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--strong)', strokeWidth: 1 }}
            content={({ active, payload }) =>
              active && payload?.[0] ? <Tip point={payload[0].payload as Point} /> : null
            }
          />
          <Line
            dataKey="mean"
            stroke="var(--chart-1)"
            strokeWidth={1.25}
            strokeDasharray="2 4"
            dot={{ r: 4, fill: 'var(--chart-1)', strokeWidth: 0, strokeDasharray: '' }}
            activeDot={{ r: 5 }}
            isAnimationActive={false}
          >
            <ErrorBar dataKey="spread" width={6} strokeWidth={1.75} stroke="var(--chart-1)" isAnimationActive={false} />
          </Line>
        </LineChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

const tick = (value: number) =>
  value === 0 ? '0' : new Intl.NumberFormat('en', { maximumSignificantDigits: 2 }).format(value)

function Tip({ point }: { point: Point }) {
  return (
    <div className="tabular rounded-md border border-line bg-surface px-3 py-2 text-xs text-ink shadow-overlay">
      <p className="mb-1 text-muted">{point.version}</p>
      <p className="font-medium">{formatGain(point.mean)}</p>
      <p className="text-muted">
        {formatGain(point.low)} to {formatGain(point.high)}
      </p>
    </div>
  )
}
