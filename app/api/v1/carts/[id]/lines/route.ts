import { z } from 'zod'
import { addToCart } from '@/lib/cart/add-to-cart'
import { addToCartInput, cart } from '@/lib/cart/schema'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint({
  operation: 'addCartLine',
  summary: 'Put pieces of a variant into the cart, on top of what is there',
  tag: 'Carts',
  access: 'public',
  params: z.strictObject({ id: z.string().max(80) }),
  body: addToCartInput,
  response: cart,
  run: ({ actor, params, body }) => addToCart(actor, params.id, body),
})
