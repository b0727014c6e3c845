import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { order, cancelOrderInput } from '@/lib/orders/schema'
import { cancelOrder } from '@/lib/payments/cancel-order'

export const POST = endpoint({
  operation: 'cancelOrder',
  summary: 'Cancel an order of which nothing was shipped, and refund it',
  tag: 'Orders',
  access: 'user',
  params: z.strictObject({ id: z.string().max(60) }),
  body: cancelOrderInput.omit({ orderId: true }),
  response: order,
  async run({ actor, params, body }) {
    await cancelOrder(actor, { ...body, orderId: params.id })
    return getOrderOrThrow(actor, params.id)
  },
})
