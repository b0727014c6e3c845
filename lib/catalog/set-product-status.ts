import 'server-only'
import type { z } from 'zod'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import type { setStatusInput } from './admin-schema'
import { announceProducts } from './announce-product'

/** Activates, archives or takes back to draft; returns how many really changed. Unknown ids are passed over. */
export async function setProductStatus(
  actor: Actor,
  { productIds, status }: z.output<typeof setStatusInput>,
): Promise<{ changed: number }> {
  requirePermission(actor, 'catalog:write')
  return transaction(async (tx) => {
    const before = await tx.product.findMany({
      where: { id: { in: productIds }, status: { not: status } },
      select: { id: true, status: true },
    })
    const ids = before.map((product) => product.id)
    if (ids.length === 0) return { changed: 0 }
    await tx.product.updateMany({ where: { id: { in: ids } }, data: { status, version: { increment: 1 } } })
    await announceProducts(
      tx,
      actor,
      before.map((product) => ({
        action: `product.${status}`,
        productId: product.id,
        before: { status: product.status },
        after: { status },
      })),
    )
    return { changed: ids.length }
  })
}

/** Takes one product out of the shop without losing anything of it; throws nothing when it is archived already. */
export async function archiveProduct(actor: Actor, { productId }: { productId: string }): Promise<{ changed: number }> {
  return setProductStatus(actor, { productIds: [productId], status: 'archived' })
}
