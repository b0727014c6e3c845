import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { order, refundOrderInput } from '@/lib/orders/schema'
import { refundOrder } from '@/lib/payments/refund-order'

export const POST = endpoint({
  operation: 'refundOrder',
  summary: 'Give money back for pieces, shipping or goodwill',
  tag: 'Orders',
  access: ['orders:read', 'payments:write'],
  params: z.strictObject({ id: z.string().max(60) }),
  body: refundOrderInput.omit({ orderId: true }),
  response: order,
  async run({ actor, params, body }) {
    await refundOrder(actor, { ...body, orderId: params.id })
    return getOrderOrThrow(actor, params.id)
  },
})
