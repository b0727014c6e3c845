import { z } from 'zod'

export const reviewStatuses = ['pending', 'published', 'rejected'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

export const setReviewStatusInput = z.strictObject({
  reviewIds: z.array(z.string().max(60)).min(1).max(100),
  status: z.enum(reviewStatuses),
})
export const replyToReviewInput = z.strictObject({
  reviewId: z.string().max(60),
  reply: z.string().trim().max(2000, 'Use at most 2000 characters.'),
})
