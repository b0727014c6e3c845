import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { order, shipOrderInput } from '@/lib/orders/schema'
import { shipOrder } from '@/lib/orders/ship-order'

export const POST = endpoint({
  operation: 'shipOrder',
  summary: 'Send a parcel with all open pieces or those given',
  tag: 'Orders',
  access: ['orders:read', 'orders:write'],
  params: z.strictObject({ id: z.string().max(60) }),
  body: shipOrderInput.omit({ orderId: true }),
  response: order,
  async run({ actor, params, body }) {
    await shipOrder(actor, { ...body, orderId: params.id })
    return getOrderOrThrow(actor, params.id)
  },
})
