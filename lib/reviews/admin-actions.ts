'use server'

import { staffAction } from '@/lib/action'
import { replyToReviewInput, setReviewStatusInput } from './admin-schema'
import { replyToReview } from './reply-to-review'
import { setReviewStatus } from './set-review-status'

export const setReviewStatusAction = staffAction('reviews:write', { input: setReviewStatusInput }, setReviewStatus)

export const replyToReviewAction = staffAction('reviews:write', { input: replyToReviewInput }, replyToReview)
