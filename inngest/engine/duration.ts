import { InvalidOperation } from './invalid-operation'

const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** Milliseconds of a duration such as `1h30m` or `10s`. Throws on anything else. */
export function parseDuration(text: string): number {
  let total = 0
  const rest = text.replace(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)/g, (_, amount: string, unit: string) => {
    total += Number(amount) * (units[unit] ?? 0)
    return ''
  })
  if (text.trim() === '' || rest.trim() !== '') throw new InvalidOperation(`"${text}" is not a duration`)
  return total
}

/** The moment a sleep or time limit ends: `text` is a duration counted from `now`, or an ISO date. */
export function parseDeadline(text: string, now: Date): Date {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    const date = new Date(text)
    if (Number.isNaN(date.getTime())) throw new InvalidOperation(`"${text}" is not a date`)
    return date
  }
  return new Date(now.getTime() + parseDuration(text))
}
