import { z } from 'zod'
import { readCart } from '@/lib/cart/read-cart'
import { cart, updateCartInput } from '@/lib/cart/schema'
import { updateCart } from '@/lib/cart/update-cart'
import { endpoint } from '@/lib/http/endpoint'

const params = z.strictObject({ id: z.string().max(80) })

export const GET = endpoint({
  operation: 'getCart',
  summary: 'A cart, priced now',
  tag: 'Carts',
  access: 'public',
  isPersonal: true,
  params,
  response: cart,
  run: ({ actor, params }) => readCart(actor, params.id),
})

export const PATCH = endpoint({
  operation: 'updateCart',
  summary: 'Set email, addresses, way of shipping, note or gift message',
  tag: 'Carts',
  access: 'public',
  params,
  body: updateCartInput,
  response: cart,
  run: ({ actor, params, body }) => updateCart(actor, params.id, body),
})
