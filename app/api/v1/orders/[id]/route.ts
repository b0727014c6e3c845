import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { order } from '@/lib/orders/schema'

export const GET = endpoint({
  operation: 'getOrder',
  summary: 'One order; guests name its token as ?token= or x-order-token',
  tag: 'Orders',
  access: 'public',
  params: z.strictObject({ id: z.string().max(60) }),
  query: z.strictObject({ token: z.string().max(100).optional() }),
  response: order,
  run: ({ actor, params, query, request }) => getOrderOrThrow(actor, params.id, query.token ?? request.headers.get('x-order-token') ?? undefined),
})
