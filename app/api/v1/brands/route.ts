import { z } from 'zod'
import { listBrands } from '@/lib/catalog/brands'
import { brand } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listBrands',
  summary: 'Makers of products on sale; filter a list by one with facets=brand:<slug>',
  tag: 'Products',
  access: 'public',
  response: z.strictObject({ data: z.array(brand) }),
  run: async () => ({ data: await listBrands() }),
})
