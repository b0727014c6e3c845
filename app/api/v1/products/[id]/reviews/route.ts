import { z } from 'zod'
import { getReviews } from '@/lib/catalog/queries'
import { reviewList } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listProductReviews',
  summary: 'Published reviews, newest first, with the histogram of stars',
  tag: 'Products',
  access: 'public',
  params: z.strictObject({ id: z.string().max(200) }),
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  response: reviewList,
  run: ({ params, query }) => getReviews(params.id, query.limit),
})
