// The shop's own API, as a third party uses it.
import { type APIRequestContext, expect } from '@playwright/test'
import { readDemo } from './shop'

type Money = { amountMinor: number; currency: string }
type Variant = { id: string; available: number | null; price: Money; options: Record<string, string> }
type Product = {
  id: string
  title: string
  variants: Variant[]
  options: { key: string; values: { key: string; label: string }[] }[]
}
type Order = { id: string; number: number; total: Money; lines: { id: string; title: string }[] }

/** The header that the printed curl sends. */
export const keyHeader = () => ({ authorization: `Bearer ${readDemo().apiKey}` })

/** Reads JSON and fails with the problem the API named when the answer is not good. */
export async function read<T>(request: APIRequestContext, path: string, headers?: Record<string, string>): Promise<T> {
  const response = await request.get(path, { headers })
  expect(response.ok(), `${path}: ${response.status()} ${response.ok() ? '' : await response.text()}`).toBe(true)
  return response.json()
}

async function send<T>(request: APIRequestContext, method: 'post' | 'patch', path: string, data: unknown): Promise<T> {
  const response = await request[method](path, { data })
  expect(response.ok(), `${method} ${path}: ${response.status()} ${response.ok() ? '' : await response.text()}`).toBe(
    true,
  )
  return response.json()
}

/** A product as the API tells it. */
export const readProduct = (request: APIRequestContext, slug: string) =>
  read<Product>(request, `/api/v1/products/${slug}`)

/** Buys pieces of a product as a guest, by the API alone; returns the placed order and its secret link. */
export async function buyByApi(request: APIRequestContext, want: { slug: string; quantity: number; email: string }) {
  const { variants } = await readProduct(request, want.slug)
  const variant = variants.find(({ available }) => available === null || available >= want.quantity)
  if (!variant) throw new Error(`There are not ${want.quantity} of ${want.slug} left.`)
  const cart = await send<{ id: string }>(request, 'post', '/api/v1/carts', {
    variantId: variant.id,
    quantity: want.quantity,
  })
  await send(request, 'patch', `/api/v1/carts/${cart.id}`, { email: want.email, shippingAddress: address })
  const ways = await read<{ data: { id: string }[] }>(request, `/api/v1/carts/${cart.id}/shipping-methods`)
  await send(request, 'patch', `/api/v1/carts/${cart.id}`, { shippingMethodId: ways.data[0]!.id })
  const placed = await send<{ orderId: string; orderToken: string; clientSecret: string; providerRef: string }>(
    request,
    'post',
    `/api/v1/carts/${cart.id}/checkout`,
    {},
  )
  const paid = await request.post(`/api/payment-simulator/payment_intents/${placed.providerRef}/confirm`, {
    form: {
      client_secret: placed.clientSecret,
      return_url: 'http://localhost/checkout/return',
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '4242424242424242',
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': '2040',
      'payment_method_data[card][cvc]': '123',
    },
  })
  expect(paid.ok(), await paid.text()).toBe(true)
  const path = `/orders/${placed.orderId}?token=${placed.orderToken}`
  const order = await send<Order>(
    request,
    'post',
    `/api/v1/orders/${placed.orderId}/confirm?token=${placed.orderToken}`,
    {},
  )
  return { order, path }
}

/** Sends everything that was ordered. */
export async function shipByApi(request: APIRequestContext, orderId: string): Promise<void> {
  const sent = await request.post(`/api/v1/orders/${orderId}/ship`, { data: {}, headers: keyHeader() })
  expect(sent.ok(), await sent.text()).toBe(true)
}

export const address = {
  firstName: 'Ada',
  lastName: 'Brandt',
  line1: 'Oderberger Straße 12',
  postalCode: '10435',
  city: 'Berlin',
  country: 'DE',
}
