'use server'

import { redirect } from 'next/navigation'
import { shopAction } from '@/lib/action'
import { getPurchaseOrThrow } from '@/lib/orders/get-purchase'
import { writeReviewInput } from '@/lib/reviews/schema'
import { writeReview } from '@/lib/reviews/write-review'

export const writeReviewAction = shopAction(
  { input: writeReviewInput, rateLimit: { name: 'review', limit: 20, windowS: 3600 } },
  async (actor, { orderId, lineId, token, ...words }) => {
    const purchase = await getPurchaseOrThrow(actor, { orderId, lineId, token })
    await writeReview(actor, purchase, words)
    redirect(token ? `/orders/${orderId}?token=${token}&notice=reviewed` : `/account/orders/${orderId}?notice=reviewed`)
  },
)
