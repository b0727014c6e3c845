import { formatMoney, minorDigits } from '@/lib/money'

export type ChartUnit = 'number' | 'percent' | 'money' | 'bytes' | 'ms'

/** A figure of a chart in words: money is minor units, percent a share of 1. `short` is for axes. */
export function formatFigure(value: unknown, unit: ChartUnit, currency = 'EUR', short = false): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '–'
  const notation = short ? 'compact' : 'standard'
  switch (unit) {
    case 'money': {
      if (!short) return formatMoney({ amountMinor: value, currency })
      const format = new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
        notation,
        maximumFractionDigits: 1,
        minimumFractionDigits: 0,
      })
      return format.format(value / 10 ** minorDigits(currency))
    }
    case 'percent':
      return new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: short ? 0 : 1 }).format(value)
    case 'bytes':
      return new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
        value / 1e6,
      )
    case 'ms':
      return `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value)} ms`
    default:
      // Small figures keep the digits that tell them apart.
      if (value !== 0 && Math.abs(value) < 0.1)
        return new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value)
      return new Intl.NumberFormat('en', { notation, maximumFractionDigits: short ? 1 : 2 }).format(value)
  }
}

const isoDay = /^\d{4}-\d{2}-\d{2}/

/** A label of the x axis: ISO dates become short dates, everything else stays. */
export function formatLabel(value: unknown): string {
  const text = String(value ?? '')
  if (!isoDay.test(text)) return text
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) return text
  const hours = text.length > 10 && !/T00:00/.test(text)
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(hours ? { hour: '2-digit', minute: '2-digit' } : {}),
  }).format(date)
}
