import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { order } from '@/lib/orders/schema'
import { orderTokenOf, orderTokenQuery } from '../_order-token'

export const GET = endpoint({
  operation: 'getOrder',
  summary: 'One order; guests name its token as ?token= or x-order-token',
  tag: 'Orders',
  access: 'public',
  isPersonal: true,
  params: z.strictObject({ id: z.string().max(60) }),
  query: orderTokenQuery,
  response: order,
  run: ({ actor, params, query, request }) => getOrderOrThrow(actor, params.id, orderTokenOf(query, request)),
})
