import { addToCart } from '@/lib/cart/add-to-cart'
import { addToCartInput, cart } from '@/lib/cart/schema'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint({
  operation: 'createCart',
  summary: 'A new cart with its first line; its id is the secret that opens it',
  tag: 'Carts',
  access: 'public',
  body: addToCartInput,
  response: cart,
  status: 201,
  run: ({ actor, body }) => addToCart(actor, null, body),
})
