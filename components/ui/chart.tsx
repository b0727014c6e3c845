'use client'

import {
  Area,
  AreaChart as Areas,
  Bar,
  BarChart as Bars,
  CartesianGrid,
  Line,
  LineChart as Lines,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { formatFigure, formatLabel } from './chart-format'
import { axis, ChartFrame, ChartTip, colors, grid, margin, type ChartProps } from './chart-frame'

/** How figures move over time, one line a series. */
export function LineChart(props: ChartProps) {
  const { data, x, series } = props
  return (
    <ChartFrame {...props}>
      <ResponsiveContainer width="100%" height="100%">
        <Lines data={[...data]} margin={margin} accessibilityLayer={false}>
          {scales(props, x)}
          {series.map((entry, index) => (
            <Line
              key={entry.key}
              dataKey={entry.key}
              type="monotone"
              stroke={colors[index % colors.length]}
              strokeWidth={1.75}
              dot={false}
              activeDot={{ r: 3.5 }}
              isAnimationActive={false}
            />
          ))}
        </Lines>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

/** A quantity over time; `stacked` adds the series up. */
export function AreaChart({ stacked, ...props }: ChartProps & { stacked?: boolean }) {
  const { data, x, series } = props
  return (
    <ChartFrame {...props}>
      <ResponsiveContainer width="100%" height="100%">
        <Areas data={[...data]} margin={margin} accessibilityLayer={false}>
          {scales(props, x)}
          {series.map((entry, index) => {
            const color = colors[index % colors.length]
            return (
              <Area
                key={entry.key}
                dataKey={entry.key}
                stackId={stacked ? 'all' : undefined}
                type="monotone"
                stroke={color}
                strokeWidth={1.75}
                fill={color}
                fillOpacity={stacked ? 0.35 : index === 0 ? 0.1 : 0}
                isAnimationActive={false}
                activeDot={{ r: 3.5 }}
              />
            )
          })}
        </Areas>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

/** Quantities side by side; `layout="horizontal"` gives lying bars with room for long names. */
export function BarChart({
  stacked,
  layout = 'vertical',
  ...props
}: ChartProps & { stacked?: boolean; layout?: 'vertical' | 'horizontal' }) {
  const { data, x, series, unit = 'number', currency } = props
  const lying = layout === 'horizontal'
  return (
    <ChartFrame {...props}>
      <ResponsiveContainer width="100%" height="100%">
        <Bars
          data={[...data]}
          margin={margin}
          layout={lying ? 'vertical' : 'horizontal'}
          barCategoryGap="28%"
          barGap={2}
          accessibilityLayer={false}
        >
          {lying
            ? [
                <CartesianGrid key="grid" stroke="var(--line)" horizontal={false} />,
                <XAxis
                  key="x"
                  type="number"
                  {...axis}
                  axisLine={false}
                  tickFormatter={(value) => formatFigure(value, unit, currency, true)}
                />,
                <YAxis
                  key="y"
                  type="category"
                  dataKey={x}
                  {...axis}
                  axisLine={false}
                  width="auto"
                  interval={0}
                  tickFormatter={(value) => shorten(formatLabel(value))}
                />,
                tip(props),
              ]
            : scales(props, x)}
          {series.map((entry, index) => (
            <Bar
              key={entry.key}
              dataKey={entry.key}
              stackId={stacked ? 'all' : undefined}
              fill={colors[index % colors.length]}
              radius={stacked ? 0 : 2}
              maxBarSize={36}
              isAnimationActive={false}
            />
          ))}
        </Bars>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

/** A name that leaves room for its bar; the table below has it whole. */
function shorten(name: string): string {
  return name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name
}

/** Whether all figures are whole, so that half of one means nothing. */
function isCount({ unit = 'number', data, series }: ChartProps): boolean {
  return unit === 'number' && data.every((row) => series.every(({ key }) => Number.isInteger(row[key] ?? 0)))
}

function scales(props: ChartProps, x: string) {
  const { unit = 'number', currency } = props
  return [
    <CartesianGrid key="grid" {...grid} />,
    <XAxis key="x" dataKey={x} {...axis} minTickGap={28} tickFormatter={formatLabel} />,
    <YAxis
      key="y"
      {...axis}
      axisLine={false}
      width={56}
      allowDecimals={!isCount(props)}
      tickFormatter={(value) => formatFigure(value, unit, currency, true)}
    />,
    tip(props),
  ]
}

function tip({ unit = 'number', currency, series }: ChartProps) {
  return (
    <Tooltip
      key="tip"
      cursor={{ stroke: 'var(--strong)', fill: 'var(--sunken)', strokeWidth: 1 }}
      isAnimationActive={false}
      content={(state) => <ChartTip {...state} unit={unit} currency={currency} series={series} />}
    />
  )
}
