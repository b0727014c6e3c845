import 'server-only'
import { remember, tags } from '@/lib/cache'
import { query } from '@/lib/db'

type Rate = { country: string; region: string; tax_class_key: string; rate_ppm: number }

/** Tax rates in parts per million by tax class, for goods sent to a country and region; 0 where none is known. */
export async function taxRatesFor(country: string, region = ''): Promise<(taxClass: string) => number> {
  const rates = await remember('tax-rates', { ttlS: 300, tags: [tags.settings] }, () =>
    query<Rate>('tax-rates', 'SELECT country, region, tax_class_key, rate_ppm FROM tax_rates'),
  )
  return (taxClass) => {
    const own = rates.filter((rate) => rate.country === country && rate.tax_class_key === taxClass)
    return (own.find((rate) => rate.region === region) ?? own.find((rate) => rate.region === ''))?.rate_ppm ?? 0
  }
}
