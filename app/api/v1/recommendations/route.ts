import { endpoint } from '@/lib/http/endpoint'
import { railForVisitor } from '@/lib/recommendations/rail-for-visitor'
import { rail, railQuery } from '@/lib/recommendations/schema'

export const GET = endpoint({
  operation: 'listRecommendations',
  summary: 'Products chosen for a product, a basket or a person',
  tag: 'Recommendations',
  access: 'public',
  isPersonal: true,
  query: railQuery,
  response: rail,
  run: async ({ query: { product, ...rest }, actor, request }) =>
    railForVisitor(request.headers, actor, { ...rest, productId: product }),
})
