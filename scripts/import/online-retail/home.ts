// Where the imported shop lives: its currency, price list, warehouse and taxes.
import { pool } from '@/lib/db'
import { ImportError } from '@/lib/imports/import-error'
import { taxRatesFor } from '@/lib/pricing/tax-rates'
import { writeBasics } from '@/prisma/seed/basics'
import { writeAccounts } from '@/prisma/seed/people'

export type Home = {
  currency: string
  priceListId: string
  warehouseId: string
  shiftMs: number
  taxPpm(country: string): number
}

/** Gives an empty database what any shop needs first: currencies, taxes, shipping, a warehouse, and accounts to sign in with. */
export async function furnish(): Promise<boolean> {
  const { rows } = await pool.query('SELECT 1 FROM currencies LIMIT 1')
  if (rows.length > 0) return false
  await writeBasics(pool)
  await writeAccounts(pool, null)
  return true
}

/** Finds the shop's default currency with its price list, its first warehouse and the tax of these countries. */
export async function findHome(countries: Iterable<string>, shiftMs: number): Promise<Home> {
  const { rows } = await pool.query<{ currency: string; price_list: string; warehouse: string }>(
    `SELECT c.code AS currency, l.id AS price_list, (SELECT id FROM warehouses WHERE is_active ORDER BY priority, id LIMIT 1) AS warehouse
     FROM currencies c JOIN price_lists l ON l.currency = c.code AND l.kind = 'base' AND l.is_active WHERE c.is_default ORDER BY l.priority, l.id LIMIT 1`,
  )
  const [found] = rows
  if (!found?.warehouse)
    throw new ImportError(
      'The shop has no default currency with a base price list, or no warehouse. Set them up first.',
    )
  const rates = new Map<string, number>()
  for (const country of new Set(countries)) rates.set(country, (await taxRatesFor(country))('standard'))
  return {
    currency: found.currency,
    priceListId: found.price_list,
    warehouseId: found.warehouse,
    shiftMs,
    taxPpm: (country) => rates.get(country) ?? 0,
  }
}
