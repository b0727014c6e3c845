import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { replyToReviewInput } from './admin-schema'

/** Writes the shop's answer below a review, or takes it away when empty; throws `not_found`. */
export async function replyToReview(
  actor: Actor,
  { reviewId, reply }: z.output<typeof replyToReviewInput>,
): Promise<void> {
  requirePermission(actor, 'reviews:write')
  await transaction(async (tx) => {
    const review = await tx.review.findUnique({ where: { id: reviewId }, select: { reply: true, productId: true } })
    if (!review) throw new AppError('not_found', 'There is no such review.')
    await tx.review.update({ where: { id: reviewId }, data: { reply: reply || null } })
    await audit(tx, actor, {
      action: 'review.replied',
      entity: 'review',
      entityId: reviewId,
      before: { reply: review.reply },
      after: { reply: reply || null },
    })
    await refreshIndex(tx, [review.productId])
  })
}
