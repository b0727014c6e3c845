import type { Pool } from 'pg'
import sharp from 'sharp'
import { newId } from '@/lib/id'
import { insertRows } from './insert'
import { hasPhotograph, readPhotograph, snapshotName } from './photographs'
import { storePicture } from './pictures-store'
import type { SeededProduct } from './products'

type Written = {
  id: string
  product_id: string
  rating: number
  body: string
  is_verified: boolean
  created_at: string
}

// Older ones are not on the product's page.
const NEWEST = 12

/** The review a customer's photo belongs to: of somebody who bought the thing, is glad of it and has a few words to say. */
function bestOf(reviews: readonly Written[]): Written | undefined {
  const newest = [...reviews].sort((a, b) => b.created_at.localeCompare(a.created_at)).slice(0, NEWEST)
  const glad = newest.filter(({ rating, is_verified }) => rating >= 4 && is_verified)
  return glad.find(({ body }) => body.length >= 80) ?? glad[0]
}

/** Hangs the photos that customers took at home on a review of what they show. */
export async function writeSnapshots(
  pool: Pool,
  products: readonly SeededProduct[],
  reviews: readonly Written[],
): Promise<void> {
  for (const { id, good } of products) {
    const name = snapshotName(good.slug)
    const review = hasPhotograph(name) && bestOf(reviews.filter(({ product_id }) => product_id === id))
    if (!review) continue
    const picture = readPhotograph(name)
    const { width, height } = await sharp(picture).metadata()
    const mediaId = newId('media')
    const read = () => picture
    await insertRows(pool, 'media_assets', [
      await storePicture({ mediaId, key: `reviews/${mediaId}.webp`, alt: good.title, width, height, read }),
    ])
    await insertRows(pool, 'review_media', [{ review_id: review.id, media_id: mediaId, position: 0 }])
  }
}
