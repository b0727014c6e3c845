import 'server-only'
import { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, actorId, requirePermission } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { announceStock } from './announce-stock'

const change = z.strictObject({
  warehouseId: z.string().min(1).max(60),
  /** change by so many … */
  delta: z.coerce.number().int().min(-1_000_000).max(1_000_000).optional(),
  /** … or set the counted number */
  onHand: z.coerce.number().int().min(0).max(10_000_000).optional(),
  reason: z.enum(['receive', 'adjust', 'count', 'return']).default('adjust'),
  note: z.string().trim().max(500).default(''),
})
const isEither = (input: { delta?: number; onHand?: number }) =>
  (input.delta === undefined) !== (input.onHand === undefined)
const EITHER = 'Give either a change or the counted number.'

/** What changes in a warehouse, without whose stock it is. */
export const stockChange = change.refine(isEither, EITHER)
export const adjustStockInput = change.extend({ variantId: z.string().min(1).max(60) }).refine(isEither, EITHER)

/** Changes what lies in a warehouse and writes the movement. Throws `conflict` when that would leave less than is promised. */
export async function adjustStock(actor: Actor, input: z.infer<typeof adjustStockInput>): Promise<{ onHand: number }> {
  requirePermission(actor, 'inventory:write')
  const { variantId, warehouseId } = input
  return transaction(async (tx) => {
    const variant = await tx.variant.findUnique({ where: { id: variantId }, select: { productId: true } })
    if (!variant) throw new AppError('not_found', 'There is no such variant.')
    await tx.$executeRaw`INSERT INTO stock_levels (variant_id, warehouse_id) SELECT ${variantId}, id FROM warehouses WHERE id = ${warehouseId} ON CONFLICT DO NOTHING`
    const [level] = await tx.$queryRaw<{ on_hand: number; held: number; allocated: number }[]>`
      SELECT on_hand, held, allocated FROM stock_levels WHERE variant_id = ${variantId} AND warehouse_id = ${warehouseId} FOR UPDATE`
    if (!level) throw new AppError('not_found', 'There is no such warehouse.')
    const onHand = input.onHand ?? level.on_hand + (input.delta ?? 0)
    const delta = onHand - level.on_hand
    if (delta < 0 && onHand < level.held + level.allocated) {
      throw new AppError(
        'conflict',
        `${level.held + level.allocated} pieces are promised to orders: stock cannot go below that.`,
      )
    }
    if (delta === 0) return { onHand }
    await tx.stockLevel.update({ where: { variantId_warehouseId: { variantId, warehouseId } }, data: { onHand } })
    await tx.stockMovement.create({
      data: {
        id: newId('mov'),
        variantId,
        warehouseId,
        delta,
        reason: input.reason,
        note: input.note,
        actorId: actorId(actor),
      },
    })
    await audit(tx, actor, {
      action: 'stock.adjusted',
      entity: 'variant',
      entityId: variantId,
      before: { onHand: level.on_hand },
      after: { onHand, warehouseId },
    })
    await announceStock(tx, [variantId])
    await emit(tx, [{ name: 'stock/changed', data: { productId: variant.productId, variantId } }])
    return { onHand }
  })
}
