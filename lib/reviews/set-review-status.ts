import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { transaction } from '@/lib/db'
import type { setReviewStatusInput } from './admin-schema'

/** Publishes, rejects or takes reviews back into the queue; ratings in the shop follow at once. Unknown ids are passed over. */
export async function setReviewStatus(
  actor: Actor,
  { reviewIds, status }: z.output<typeof setReviewStatusInput>,
): Promise<{ changed: number }> {
  requirePermission(actor, 'reviews:write')
  return transaction(async (tx) => {
    const before = await tx.review.findMany({
      where: { id: { in: reviewIds }, status: { not: status } },
      select: { id: true, status: true, productId: true },
    })
    await tx.review.updateMany({ where: { id: { in: before.map((review) => review.id) } }, data: { status } })
    for (const review of before) {
      await audit(tx, actor, {
        action: `review.${status}`,
        entity: 'review',
        entityId: review.id,
        before: { status: review.status },
        after: { status },
      })
    }
    await refreshIndex(
      tx,
      before.map((review) => review.productId),
    )
    return { changed: before.length }
  })
}
