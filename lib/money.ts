/** An amount in minor units (cents) and its ISO 4217 currency in upper case. */
export type Money = { amountMinor: number; currency: string }

const digitsByCurrency = new Map<string, number>()

/** How many decimals the currency has: 2 for EUR, 0 for JPY. Throws a RangeError for a malformed code. */
export function minorDigits(currency: string): number {
  let digits = digitsByCurrency.get(currency)
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    digitsByCurrency.set(currency, digits)
  }
  return digits
}

const formatters = new Map<string, Intl.NumberFormat>()

/** The amount as people write it in the locale: `€24.00`. */
export function formatMoney(money: Money, locale = 'en'): string {
  const digits = minorDigits(money.currency)
  const key = `${locale}:${money.currency}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency })
    formatters.set(key, formatter)
  }
  return formatter.format(money.amountMinor / 10 ** digits)
}

/** The amount as a plain decimal string for feeds and structured data: `24.00`. */
export function decimalString(money: Money): string {
  const digits = minorDigits(money.currency)
  return (money.amountMinor / 10 ** digits).toFixed(digits)
}

/** Reads `24`, `24.5` or `24,50` as minor units; null when it is not an amount or has too many decimals. */
export function parseDecimal(text: string, currency: string): number | null {
  const match = /^\s*(-?)(\d{1,12})(?:[.,](\d+))?\s*$/.exec(text)
  if (!match) return null
  const digits = minorDigits(currency)
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  if (fraction.length > digits) return null
  const minor = Number(match[2]) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0')
  return match[1] ? -minor : minor
}

/** `amount × ppm / 1 000 000`, rounded half away from zero: the rounding rule for taxes and percentages. */
export function ratio(amountMinor: number, ppm: number): number {
  const exact = BigInt(Math.abs(amountMinor)) * BigInt(ppm)
  const rounded = Number((exact + 500_000n) / 1_000_000n)
  return amountMinor < 0 ? -rounded : rounded
}

/** The tax contained in a gross amount at a rate in parts per million, rounded half away from zero. */
export function includedTax(grossMinor: number, ppm: number): number {
  const divisor = 1_000_000n + BigInt(ppm)
  const exact = BigInt(Math.abs(grossMinor)) * BigInt(ppm)
  const rounded = Number((2n * exact + divisor) / (2n * divisor))
  return grossMinor < 0 ? -rounded : rounded
}

/**
 * Splits a total by weights so that the parts add up exactly (largest remainder, ties to the earlier part).
 * With all weights zero the parts are as equal as possible. No parts for no weights.
 */
export function allocate(totalMinor: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return []
  const sign = totalMinor < 0 ? -1 : 1
  const total = BigInt(Math.abs(totalMinor))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const shares = (sum > 0 ? weights : weights.map(() => 1)).map((weight) => BigInt(weight))
  const all = shares.reduce((left, right) => left + right, 0n)
  const parts = shares.map((share) => (total * share) / all)
  let rest = Number(total - parts.reduce((left, right) => left + right, 0n))
  const byRemainder = shares.map((share, index) => ({ index, remainder: (total * share) % all }))
  byRemainder.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  for (const { index } of byRemainder) {
    if (rest-- <= 0) break
    parts[index] = (parts[index] ?? 0n) + 1n
  }
  return parts.map((part) => sign * Number(part))
}
