'use client'

import type { ReactNode } from 'react'
import type { TooltipContentProps } from 'recharts'
import { cn } from './cn'
import { formatFigure, formatLabel, type ChartUnit } from './chart-format'
import { Table, Tbody, Td, Th, Thead, Tr } from './table'

export type ChartRow = Readonly<Record<string, string | number | null>>
export type Series = { key: string; label: string }

export type ChartProps = {
  data: readonly ChartRow[]
  x: string
  series: readonly Series[]
  unit?: ChartUnit
  currency?: string
  height?: number
  title: string
  hideTitle?: boolean
  description?: ReactNode
  /** the names of several series above the drawing; left out where the drawing explains itself */
  legend?: boolean
  className?: string
}

export const colors = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)']

export const axis = {
  stroke: 'var(--line)',
  tick: { fill: 'var(--subtle)', fontSize: 12 },
  tickLine: false,
  tickMargin: 8,
} as const
export const grid = { stroke: 'var(--line)', vertical: false } as const
export const margin = { top: 8, right: 8, bottom: 0, left: 0 }

/** Title, legend, the drawing in a reserved height, and the same figures as a table that everyone can open. */
export function ChartFrame({
  data,
  x,
  series,
  unit = 'number',
  currency,
  height = 260,
  title,
  hideTitle,
  description,
  legend = true,
  className,
  children,
}: ChartProps & { children: ReactNode }) {
  return (
    <figure className={cn('min-w-0', className)}>
      <figcaption className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span>
          <span className={hideTitle ? 'sr-only' : 'font-medium'}>{title}</span>
          {description && <span className="block text-sm text-muted">{description}</span>}
        </span>
        {legend && series.length > 1 && (
          <ul className="flex flex-wrap gap-x-4 text-xs text-muted">
            {series.map((entry, index) => (
              <li key={entry.key} className="flex items-center gap-1.5">
                <span
                  aria-hidden
                  className="size-2 rounded-full"
                  style={{ background: colors[index % colors.length] }}
                />
                {entry.label}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      {data.length === 0 ? (
        <p className="grid place-items-center rounded-md bg-sunken text-sm text-muted" style={{ height }}>
          No figures for this time yet
        </p>
      ) : (
        <>
          {/* Time runs from the left in every script; the words around it follow the page. */}
          <div aria-hidden dir="ltr" style={{ height }}>
            {children}
          </div>
          <details className="mt-2 text-xs text-muted">
            <summary className="link inline-flex min-h-6 items-center">Show table</summary>
            <div className="mt-2 max-h-80 overflow-y-auto">
              <Table caption={title}>
                <Thead>
                  <Tr>
                    <Th className="static">
                      <span className="sr-only">{x}</span>
                    </Th>
                    {series.map((entry) => (
                      <Th key={entry.key} numeric>
                        {entry.label}
                      </Th>
                    ))}
                  </Tr>
                </Thead>
                <Tbody>
                  {data.map((row) => (
                    <Tr key={String(row[x])}>
                      <Td>{formatLabel(row[x])}</Td>
                      {series.map((entry) => (
                        <Td key={entry.key} numeric>
                          {formatFigure(row[entry.key], unit, currency)}
                        </Td>
                      ))}
                    </Tr>
                  ))}
                </Tbody>
              </Table>
            </div>
          </details>
        </>
      )}
    </figure>
  )
}

/** What a chart says about the point under the pointer. */
export function ChartTip({
  active,
  payload,
  label,
  unit,
  currency,
  series,
}: Partial<TooltipContentProps> & { unit: ChartUnit; currency?: string; series: readonly Series[] }) {
  if (!active || !payload?.length) return null
  return (
    <div className="rounded-md border border-line bg-surface px-3 py-2 text-xs text-ink shadow-overlay">
      <p className="mb-1 text-muted">{formatLabel(label)}</p>
      {payload.map((point) => {
        const index = series.findIndex((entry) => entry.key === point.dataKey)
        return (
          <p key={String(point.dataKey)} className="tabular flex items-center gap-2">
            <span className="size-2 rounded-full" style={{ background: colors[Math.max(0, index) % colors.length] }} />
            {series[index]?.label}
            <span className="ms-auto ps-3 font-medium">{formatFigure(point.value, unit, currency)}</span>
          </p>
        )
      })}
    </div>
  )
}
