import 'server-only'
import { remember, tags } from '@/lib/cache'
import { query, type Sql } from '@/lib/db'

type Rate = { country: string; region: string; tax_class_key: string; rate_ppm: number }

const RATES = 'SELECT country, region, tax_class_key, rate_ppm FROM tax_rates'

/**
 * Tax rates in parts per million by tax class, for goods sent to a country and region; 0 where none is known. Inside a
 * transaction pass its connection: waiting there for another one could stop the whole pool.
 */
export async function taxRatesFor(
  country: string,
  region = '',
  on: Sql | null = null,
): Promise<(taxClass: string) => number> {
  const rates = await remember('tax-rates', { ttlS: 300, tags: [tags.settings] }, async () =>
    on ? (await on.query<Rate>(RATES)).rows : query<Rate>('tax-rates', RATES),
  )
  return (taxClass) => {
    const own = rates.filter((rate) => rate.country === country && rate.tax_class_key === taxClass)
    return (own.find((rate) => rate.region === region) ?? own.find((rate) => rate.region === ''))?.rate_ppm ?? 0
  }
}
