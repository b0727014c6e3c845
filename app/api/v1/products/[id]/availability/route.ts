import { z } from 'zod'
import { getProductAvailability } from '@/lib/catalog/queries'
import { availability } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'getProductAvailability',
  summary: 'Live stock of a product’s variants; null where it is not limited',
  tag: 'Products',
  access: 'public',
  params: z.strictObject({ id: z.string().max(200) }),
  response: availability,
  run: ({ params }) => getProductAvailability(params.id),
})
