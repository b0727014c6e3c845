import { z } from 'zod'
import { getRelated } from '@/lib/catalog/queries'
import { productCard } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listRelatedProducts',
  summary: 'Products close to this one',
  tag: 'Products',
  access: 'public',
  params: z.strictObject({ id: z.string().max(200) }),
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(24).default(8) }),
  response: z.strictObject({ data: z.array(productCard) }),
  run: async ({ params, query }) => ({ data: await getRelated(params.id, query.limit) }),
})
