import { z } from 'zod'
import { getCategoryTree } from '@/lib/catalog/categories'
import { categoryNode } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listCategories',
  summary: 'The tree of visible categories, with how many products each lists',
  tag: 'Categories',
  access: 'public',
  response: z.strictObject({ data: z.array(categoryNode) }),
  run: async () => ({ data: await getCategoryTree() }),
})
