import 'server-only'
import { audit } from '@/lib/audit'
import type { Actor } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { attachPhotos, dropPhotos, keepPhotos } from './keep-photos'
import type { WriteReview } from './schema'

/** A line of an order, by somebody who has shown that the order is theirs. */
export type Purchase = {
  orderId: string
  lineId: string
  productId: string | null
  customerId: string | null
  /** as it stands below the review: first name and an initial */
  authorName: string
  title: string
  imageKey: string | null
  /** whether at least one piece was sent and not returned */
  isDelivered: boolean
}

type Words = Pick<WriteReview, 'rating' | 'title' | 'body' | 'photos'>

/**
 * Takes in what a buyer says about a thing, with their photos; it waits until staff have read it. Throws `conflict` before the
 * parcel was sent and when the buyer has written about this thing already, `gone` when it was deleted, and an error of
 * the field `photos` for files that cannot be used.
 */
export async function writeReview(actor: Actor, purchase: Purchase, words: Words): Promise<{ reviewId: string }> {
  const { productId, isDelivered } = purchase
  if (!productId) throw new AppError('gone', 'This is no longer in the shop, so there is no page to show a review on.')
  if (!isDelivered) throw new AppError('conflict', 'You can write about this once it has been sent to you.')
  const photos = await keepPhotos(words.photos)
  try {
    return await insertReview(actor, { ...purchase, productId }, words, photos)
  } catch (error) {
    await dropPhotos(photos)
    throw error
  }
}

async function insertReview(
  actor: Actor,
  { lineId, productId, customerId, authorName }: Purchase & { productId: string },
  { rating, title, body }: Words,
  photos: Awaited<ReturnType<typeof keepPhotos>>,
): Promise<{ reviewId: string }> {
  return sqlTransaction(async (q) => {
    // Two sends of one form wait for each other here; the second one finds what the first wrote.
    await q.query('SELECT 1 FROM order_lines WHERE id = $1 FOR UPDATE', [lineId])
    const written = await q.query(
      'SELECT 1 FROM reviews WHERE product_id = $1 AND (order_line_id = $2 OR customer_id = $3) LIMIT 1',
      [productId, lineId, customerId],
    )
    if (written.rowCount) throw new AppError('conflict', 'You have written about this already. Thank you.')
    const reviewId = newId('rev')
    await q.query(
      `INSERT INTO reviews (id, product_id, customer_id, order_line_id, rating, title, body, author_name, is_verified)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true)`,
      [reviewId, productId, customerId, lineId, rating, title, body, authorName],
    )
    await attachPhotos(q, reviewId, photos)
    await audit(q, actor, {
      action: 'review.written',
      entity: 'review',
      entityId: reviewId,
      after: { rating, photos: photos.length },
    })
    await emit(q, [{ name: 'review/submitted', data: { reviewId } }])
    return { reviewId }
  })
}
