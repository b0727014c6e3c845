import type { Pool } from 'pg'
import { newId } from '@/lib/id'
import { reviewsFor } from './goods/reviews'
import { insertRows } from './insert'
import type { SeededProduct } from './products'
import { randomFrom } from './random'

const DAY = 86_400_000

/** What customers said of each product; never before it was on sale. */
export async function writeReviews(pool: Pool, products: SeededProduct[]): Promise<number> {
  const random = randomFrom(4_711)
  const rows = products.flatMap((product) =>
    reviewsFor(product.good, random).map((review) => {
      const age = Math.max(0, Date.now() - product.publishedAt.getTime())
      const created_at = new Date(Date.now() - Math.min(review.daysAgo * DAY, age)).toISOString()
      return {
        id: newId('rev'), product_id: product.id, status: 'published', rating: review.rating, title: review.title, body: review.body,
        author_name: review.authorName, is_verified: random() < 0.8, helpful_count: Math.floor(random() ** 3 * 20), locale: 'en', created_at,
      }
    }),
  )
  await insertRows(pool, 'reviews', rows)
  return rows.length
}
