import { z } from 'zod'
import { readShippingChoices } from '@/lib/cart/read-cart'
import { shippingChoice } from '@/lib/cart/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listShippingMethods',
  summary: 'Ways to send this cart to its address, with price and days',
  tag: 'Carts',
  access: 'public',
  isPersonal: true,
  params: z.strictObject({ id: z.string().max(80) }),
  response: z.strictObject({ data: z.array(shippingChoice) }),
  run: async ({ actor, params }) => ({ data: await readShippingChoices(actor, params.id) }),
})
