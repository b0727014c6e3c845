import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { suggestions } from '@/lib/search/schema'
import { suggest } from '@/lib/search/suggest'

export const GET = endpoint({
  operation: 'suggest',
  summary: 'What to offer while somebody types: queries, products, categories',
  tag: 'Search',
  access: 'public',
  query: z.strictObject({ q: z.string().max(2000).default('') }),
  response: suggestions,
  run: ({ query }) => suggest(query.q),
})
