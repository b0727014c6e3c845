import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { query } from '@/lib/db'

export type CountryTaxes = { country: string; rates: Record<string, number> }
export type TaxClassRow = { key: string; name: string }

/** The tax classes and, by country, the rate of each in parts per million (no regions); needs `settings:write`. */
export async function listTaxes(actor: Actor): Promise<{ classes: TaxClassRow[]; countries: CountryTaxes[] }> {
  requirePermission(actor, 'settings:write')
  const [classes, countries] = await Promise.all([
    query<TaxClassRow>('tax-classes', 'SELECT key, name FROM tax_classes ORDER BY key DESC'),
    query<CountryTaxes>(
      'taxes-by-country',
      `SELECT country, jsonb_object_agg(tax_class_key, rate_ppm) AS rates FROM tax_rates WHERE region = '' GROUP BY country ORDER BY country`,
    ),
  ])
  return { classes, countries }
}
