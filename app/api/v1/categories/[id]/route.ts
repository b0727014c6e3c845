import { z } from 'zod'
import { findCategoryOrThrow } from '@/lib/catalog/categories'
import { categoryLink, categoryNode } from '@/lib/catalog/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'getCategory',
  summary: 'One category by id, or by its path with the slashes encoded, and the way to it from the root',
  tag: 'Categories',
  access: 'public',
  params: z.strictObject({ id: z.string().max(200) }),
  response: z.strictObject({ category: categoryNode, ancestors: z.array(categoryLink) }),
  async run({ params }) {
    const { category, ancestors } = await findCategoryOrThrow(params.id)
    return { category, ancestors: ancestors.map(({ id, name, path }) => ({ id, name, path })) }
  },
})
