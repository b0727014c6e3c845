import { z } from 'zod'
import { getProductOrThrow } from '@/lib/catalog/queries'
import { productDetail } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'getProduct',
  summary: 'Get one product by id or slug',
  tag: 'Products',
  access: 'public',
  params: z.strictObject({ id: z.string().max(200) }),
  response: productDetail,
  run: ({ params }) => getProductOrThrow(params.id),
})
