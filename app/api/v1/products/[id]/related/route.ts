import { z } from 'zod'
import { productCard } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'
import { getRail } from '@/lib/recommendations/rails'

export const GET = endpoint({
  operation: 'listRelatedProducts',
  summary: 'Products close to this one',
  tag: 'Products',
  access: 'public',
  params: z.strictObject({ id: z.string().max(200) }),
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(24).default(8) }),
  response: z.strictObject({ data: z.array(productCard) }),
  run: async ({ params, query }) => {
    const { items } = await getRail({ rail: 'similar', productId: params.id, limit: query.limit })
    return { data: items.map(({ product }) => product) }
  },
})
