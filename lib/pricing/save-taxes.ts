import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { saveTaxesInput } from './admin-schema'

/** Sets the tax rates of a country by tax class; orders placed from now on use them. Throws `invalid_input` for an unknown class. */
export async function saveTaxes(actor: Actor, { country, rates }: z.output<typeof saveTaxesInput>): Promise<void> {
  requirePermission(actor, 'settings:write')
  await transaction(async (tx) => {
    const known = await tx.taxClass.findMany({ select: { key: true } })
    if (Object.keys(rates).some((key) => !known.some((each) => each.key === key)))
      throw new AppError('invalid_input', 'There is no such tax class.')
    const before = await tx.taxRate.findMany({
      where: { country, region: '' },
      select: { taxClassKey: true, ratePpm: true },
    })
    for (const [taxClassKey, ratePpm] of Object.entries(rates)) {
      const where = { country_region_taxClassKey: { country, region: '', taxClassKey } }
      await tx.taxRate.upsert({
        where,
        create: { id: newId('tax'), country, taxClassKey, name: 'VAT', ratePpm },
        update: { ratePpm },
      })
    }
    await audit(tx, actor, {
      action: 'tax.changed',
      entity: 'tax_rate',
      entityId: country,
      before: Object.fromEntries(before.map((rate) => [rate.taxClassKey, rate.ratePpm])),
      after: rates,
    })
    await invalidateTags(tx, [tags.settings])
  })
}
