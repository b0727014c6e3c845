import { z } from 'zod'

export const MOST_PHOTOS = 4

const photo = z.instanceof(File, { error: 'Choose a picture.' })

export const writeReviewInput = z.strictObject({
  orderId: z.string().min(1).max(60),
  lineId: z.string().min(1).max(60),
  /** the ending of a guest's link to the order */
  token: z.string().max(80).default(''),
  rating: z.coerce.number({ error: 'Choose one to five stars.' }).int().min(1).max(5),
  title: z.string().trim().max(120, 'Use at most 120 characters.').default(''),
  body: z
    .string({ error: 'Write a sentence or two.' })
    .trim()
    .min(10, 'Write a sentence or two.')
    .max(4000, 'Use at most 4000 characters.'),
  photos: z.array(photo).max(MOST_PHOTOS, `Choose at most ${MOST_PHOTOS} photos.`).default([]),
})
export type WriteReview = z.output<typeof writeReviewInput>
