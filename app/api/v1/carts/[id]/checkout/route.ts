import { z } from 'zod'
import { placeOrder } from '@/lib/checkout/place-order'
import { placedOrder } from '@/lib/checkout/schema'
import { endpoint } from '@/lib/http/endpoint'
import { publishableKey } from '@/lib/stripe/client'

export const POST = endpoint({
  operation: 'checkoutCart',
  summary: 'Hold the stock and open the payment; confirm it with the client secret, then the order',
  tag: 'Checkout',
  access: 'public',
  params: z.strictObject({ id: z.string().max(80) }),
  body: z.strictObject({ expectedTotalMinor: z.number().int().optional() }),
  response: placedOrder.extend({ publishableKey: z.string() }),
  status: 201,
  run: async ({ actor, params, body }) => ({
    ...(await placeOrder(actor, { cartId: params.id, ...body })),
    publishableKey,
  }),
})
