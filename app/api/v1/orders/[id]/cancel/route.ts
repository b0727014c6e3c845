import { z } from 'zod'
import { requirePermission } from '@/lib/auth/actor'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { cancelOrderInput, order } from '@/lib/orders/schema'
import { cancelOrder } from '@/lib/payments/cancel-order'
import { orderTokenOf, orderTokenQuery } from '../../_order-token'

export const POST = endpoint({
  operation: 'cancelOrder',
  summary:
    'Cancel an order of which nothing was shipped, and refund it; shoppers their own, staff and keys with "orders:write" any',
  tag: 'Orders',
  access: 'public',
  params: z.strictObject({ id: z.string().max(60) }),
  query: orderTokenQuery,
  body: cancelOrderInput.omit({ orderId: true }),
  response: order,
  async run({ actor, params, query, body, request }) {
    const token = orderTokenOf(query, request)
    const before = await getOrderOrThrow(actor, params.id, token)
    const isOwn = token !== undefined || (actor.customerId !== null && actor.customerId === before.customerId)
    if (!isOwn) requirePermission(actor, 'orders:write')
    await cancelOrder(actor, { ...body, orderId: params.id }, token)
    return getOrderOrThrow(actor, params.id, token)
  },
})
