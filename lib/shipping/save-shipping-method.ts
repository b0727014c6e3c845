import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { saveShippingMethodInput } from './admin-schema'

/** Changes a way of shipping and its rates; checkouts quote the new ones at once. Throws `not_found`. */
export async function saveShippingMethod(actor: Actor, input: z.output<typeof saveShippingMethodInput>): Promise<void> {
  requirePermission(actor, 'settings:write')
  const { methodId, rates, ...fields } = input
  await transaction(async (tx) => {
    const select = { name: true, description: true, minDays: true, maxDays: true, isActive: true }
    const before = await tx.shippingMethod.findUnique({
      where: { id: methodId },
      select: {
        ...select,
        rates: {
          orderBy: { position: 'asc' },
          select: { currency: true, amountMinor: true, minSubtotalMinor: true, maxWeightGrams: true },
        },
      },
    })
    if (!before) throw new AppError('not_found', 'There is no such way of shipping.')
    await tx.shippingMethod.update({ where: { id: methodId }, data: fields })
    await tx.shippingRate.deleteMany({ where: { methodId } })
    await tx.shippingRate.createMany({
      data: rates.map((rate, position) => ({ id: newId('rate'), methodId, position, ...rate })),
    })
    await audit(tx, actor, {
      action: 'shipping.changed',
      entity: 'shipping_method',
      entityId: methodId,
      before,
      after: { ...fields, rates },
    })
    await invalidateTags(tx, [tags.shipping])
  })
}
