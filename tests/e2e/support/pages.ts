// Every page of the shop, read from the app folder, and how each is reached.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { address, buyByApi, read, readProduct, shipByApi } from './api'
import { freshEmail } from './buying'

export type Visitor = 'guest' | 'shopper' | 'admin'

const appFolder = path.resolve('app')

/** The addresses of all pages as their folders name them, `/products/[slug]` and so on. */
export function pageRoutes(): string[] {
  const files = readdirSync(appFolder, { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.split(path.sep))
    .filter((parts) => parts.at(-1) === 'page.tsx')
    .map(
      (parts) =>
        `/${parts
          .slice(0, -1)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
    )
    .sort()
}

/** Who may see a page. */
export function visitorOf(route: string): Visitor {
  if (route.startsWith('/admin')) return 'admin'
  return route.startsWith('/account') ? 'shopper' : 'guest'
}

type Reach = (page: Page, request: APIRequestContext) => Promise<string>

/** The first link of a list that leads to one of its things. */
const firstOf =
  (list: string): Reach =>
  async (page) => {
    await page.goto(list)
    const below = new RegExp(`^${list}/(?!new$)[^/?]+$`)
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const found = links.find((href) => below.test(href))
    if (!found) throw new Error(`${list} leads to no page of one thing.`)
    return found
  }

const inCheckout =
  (step: string): Reach =>
  async (page, request) => {
    await takeCart(page, (await readyCart(request)).id)
    return step
  }

// Addresses with an id in them, and pages that show more than an excuse only when something is there.
const reached: Record<string, string | Reach> = {
  '/account/addresses/[id]': firstOf('/account/addresses'),
  '/account/orders/[id]': firstOf('/account/orders'),
  '/admin/customers/[id]': firstOf('/admin/customers'),
  '/admin/design/[part]': '/admin/design/field',
  '/admin/[...nowhere]': '/admin/nowhere',
  '/admin/jobs/[id]': firstOf('/admin/jobs'),
  '/admin/mail/[id]': async (page, request) => {
    await buyByApi(request, { slug: 'harbour-mug', quantity: 1, email: freshEmail('mail') })
    await expect.poll(() => firstOf('/admin/mail')(page, request).catch(() => null), { timeout: 30_000 }).not.toBeNull()
    return firstOf('/admin/mail')(page, request)
  },
  '/admin/models/[name]': firstOf('/admin/models'),
  '/admin/orders/[id]': firstOf('/admin/orders'),
  '/admin/products/[id]': firstOf('/admin/products'),
  '/admin/search/query': '/admin/search/query?q=mug',
  '/cart': inCheckout('/cart'),
  '/categories/[...slug]': '/categories/ceramics/mugs',
  '/checkout/address': inCheckout('/checkout/address'),
  '/checkout/payment': inCheckout('/checkout/payment'),
  '/checkout/shipping': inCheckout('/checkout/shipping'),
  '/orders/[id]': async (_, request) =>
    (await buyByApi(request, { slug: 'harbour-mug', quantity: 1, email: freshEmail('look') })).path,
  '/orders/[id]/review/[lineId]': async (_, request) => {
    const { order, path: orderPath } = await buyByApi(request, {
      slug: 'harbour-mug',
      quantity: 1,
      email: freshEmail('look'),
    })
    await shipByApi(request, order.id)
    return orderPath.replace('?', `/review/${order.lines[0]!.id}?`)
  },
  '/pay/simulator/3ds/[intent]': askTheBank,
  '/products/[slug]': '/products/harbour-mug',
  '/search': '/search?q=stoneware+mug',
}

/** The address at which a page can be looked at; fails for a page with an id that is not told of here. */
export async function reach(route: string, page: Page, request: APIRequestContext): Promise<string> {
  const way = reached[route] ?? (route.includes('[') ? null : route)
  if (way === null) throw new Error(`Say in tests/e2e/support/pages.ts how ${route} is reached.`)
  return typeof way === 'string' ? way : way(page, request)
}

/** A guest's cart with two mugs, an address and a way of delivery. */
async function readyCart(request: APIRequestContext): Promise<{ id: string }> {
  const { variants } = await readProduct(request, 'harbour-mug')
  const variant = variants.find(({ available }) => available === null || available >= 2)
  const make = await request.post('/api/v1/carts', { data: { variantId: variant?.id, quantity: 2 } })
  const cart = (await make.json()) as { id: string }
  const change = (data: unknown) => request.patch(`/api/v1/carts/${cart.id}`, { data })
  await change({ email: freshEmail('look'), shippingAddress: address })
  const ways = await read<{ data: { id: string }[] }>(request, `/api/v1/carts/${cart.id}/shipping-methods`)
  await change({ shippingMethodId: ways.data[0]?.id })
  return cart
}

const takeCart = (page: Page, id: string) =>
  page.context().addCookies([{ name: 'souk_cart', value: id, url: process.env.SOUK_URL ?? 'http://localhost:3000' }])

/** The simulated bank's question about a payment that has begun. */
async function askTheBank(_: Page, request: APIRequestContext): Promise<string> {
  const { id } = await readyCart(request)
  const placed = await (await request.post(`/api/v1/carts/${id}/checkout`, { data: {} })).json()
  const intent = await request.post(`/api/payment-simulator/payment_intents/${placed.providerRef}/confirm`, {
    form: {
      client_secret: placed.clientSecret,
      return_url: 'http://localhost/checkout/return',
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '4000002500003155',
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': '2040',
      'payment_method_data[card][cvc]': '123',
    },
  })
  const { pathname, search } = new URL((await intent.json()).next_action.redirect_to_url.url)
  return pathname + search
}
