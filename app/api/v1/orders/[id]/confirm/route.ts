import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { order } from '@/lib/orders/schema'
import { confirmOrder } from '@/lib/payments/confirm-order'
import { orderTokenOf, orderTokenQuery } from '../../_order-token'

export const POST = endpoint({
  operation: 'confirmOrder',
  summary: 'Ask the gateway for the payment and finish the order if it is good; safe to repeat',
  tag: 'Checkout',
  access: 'public',
  params: z.strictObject({ id: z.string().max(60) }),
  query: orderTokenQuery,
  body: z.strictObject({}),
  response: order,
  async run({ actor, params, query, request }) {
    const token = orderTokenOf(query, request)
    await getOrderOrThrow(actor, params.id, token)
    await confirmOrder(params.id)
    return getOrderOrThrow(actor, params.id, token)
  },
})
