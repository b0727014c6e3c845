import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { order } from '@/lib/orders/schema'
import { confirmOrder } from '@/lib/payments/confirm-order'

export const POST = endpoint({
  operation: 'confirmOrder',
  summary: 'Ask the gateway for the payment and finish the order if it is good; safe to repeat',
  tag: 'Checkout',
  access: 'public',
  params: z.strictObject({ id: z.string().max(60) }),
  query: z.strictObject({ token: z.string().max(100).optional() }),
  body: z.strictObject({}),
  response: order,
  async run({ actor, params, query, request }) {
    const token = query.token ?? request.headers.get('x-order-token') ?? undefined
    await getOrderOrThrow(actor, params.id, token)
    await confirmOrder(params.id)
    return getOrderOrThrow(actor, params.id, token)
  },
})
