import 'server-only'
import { remember, tags } from '@/lib/cache'
import { query, type Sql } from '@/lib/db'

export type ShippingQuote = {
  id: string
  key: string
  name: string
  description: string
  minDays: number
  maxDays: number
  amountMinor: number
  currency: string
  /** earliest and latest day of delivery, ISO dates */
  earliest: string
  latest: string
}

type Rate = {
  currency: string
  amountMinor: number
  minWeightGrams: number
  maxWeightGrams: number | null
  minSubtotalMinor: number
}
/** A way to send parcels, with its prices in the order they are tried. */
export type ShippingMethod = {
  id: string
  key: string
  name: string
  description: string
  min_days: number
  max_days: number
  countries: string[]
  rates: Rate[]
}

const METHODS = `SELECT m.id, m.key, m.name, m.description, m.min_days, m.max_days, z.countries,
  (SELECT jsonb_agg(jsonb_build_object('currency', r.currency, 'amountMinor', r.amount_minor, 'minWeightGrams', r.min_weight_grams,
     'maxWeightGrams', r.max_weight_grams, 'minSubtotalMinor', r.min_subtotal_minor) ORDER BY r.position) FROM shipping_rates r WHERE r.method_id = m.id) AS rates
  FROM shipping_methods m JOIN shipping_zones z ON z.id = m.zone_id WHERE m.is_active ORDER BY m.position, m.name`

/** Every active method, remembered until one changes. */
export function loadMethods(on: Sql | null): Promise<ShippingMethod[]> {
  return remember('shipping-methods', { ttlS: 300, tags: [tags.shipping] }, async () =>
    on ? (await on.query<ShippingMethod>(METHODS)).rows : query<ShippingMethod>('shipping-methods', METHODS),
  )
}

/** The day `days` working days (Monday to Friday) after `from`, as an ISO date. */
export function addWorkingDays(from: Date, days: number): string {
  const day = new Date(from)
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1
  }
  return day.toISOString().slice(0, 10)
}

/**
 * The ways to send a parcel of this weight and value to a country, with price and days. Empty when we do not ship there.
 * Inside a transaction pass its connection.
 */
export async function quoteShipping(
  parcel: { country: string; weightGrams: number; subtotalMinor: number; currency: string },
  on: Sql | null = null,
): Promise<ShippingQuote[]> {
  const now = new Date()
  const methods = await loadMethods(on)
  return methods.flatMap((method) => {
    if (!method.countries.includes(parcel.country) && !method.countries.includes('*')) return []
    const rate = method.rates?.find(
      (each) =>
        each.currency === parcel.currency &&
        parcel.weightGrams >= each.minWeightGrams &&
        (each.maxWeightGrams === null || parcel.weightGrams <= each.maxWeightGrams) &&
        parcel.subtotalMinor >= each.minSubtotalMinor,
    )
    if (!rate) return []
    const { id, key, name, description, min_days: minDays, max_days: maxDays } = method
    const days = { earliest: addWorkingDays(now, minDays), latest: addWorkingDays(now, maxDays) }
    return [
      { id, key, name, description, minDays, maxDays, amountMinor: rate.amountMinor, currency: rate.currency, ...days },
    ]
  })
}

/** The countries that any active method reaches, as ISO codes. */
export async function shippingCountries(): Promise<string[]> {
  const methods = await loadMethods(null)
  return [...new Set(methods.flatMap((method) => method.countries))].filter((code) => code !== '*').sort()
}
