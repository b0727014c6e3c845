import { z } from 'zod'
import { cart, setLineInput } from '@/lib/cart/schema'
import { setLine } from '@/lib/cart/set-line'
import { endpoint } from '@/lib/http/endpoint'

const params = z.strictObject({ id: z.string().max(80), lineId: z.string().max(60) })

export const PATCH = endpoint({
  operation: 'updateCartLine',
  summary: 'Set the quantity of a line, or save it for later',
  tag: 'Carts',
  access: 'public',
  params,
  body: setLineInput,
  response: cart,
  run: ({ actor, params, body }) => setLine(actor, params.id, params.lineId, body),
})

export const DELETE = endpoint({
  operation: 'deleteCartLine',
  summary: 'Take a line out of the cart',
  tag: 'Carts',
  access: 'public',
  params,
  response: cart,
  run: ({ actor, params }) => setLine(actor, params.id, params.lineId, { quantity: 0 }),
})
