import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Simulator } from '@/lib/stripe/simulator/server'
import type * as Route from './route'

let simulator: Simulator | null
let route: typeof Route
let stripe: Stripe

beforeAll(async () => {
  vi.stubEnv('STRIPE_SIMULATOR_PORT', String(await freePort()))
  vi.stubEnv('SOUK_URL', `http://127.0.0.1:${await freePort()}`)
  const { startShopSimulator } = await import('@/lib/stripe/start-simulator')
  simulator = await startShopSimulator()
  route = await import('./route')
  stripe = (await import('@/lib/stripe/client')).stripe
})
afterAll(() => simulator?.stop())

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

type Fields = Record<string, string>

async function call(method: 'GET' | 'POST', path: string, fields?: Fields, headers: HeadersInit = {}) {
  const request = new Request(`http://shop.example/api/payment-simulator/${path}`, {
    method,
    headers,
    ...(fields ? { body: new URLSearchParams(fields) } : {}),
  })
  const segments = (path.split('?')[0] ?? '').split('/')
  return route[method](request, { params: Promise.resolve({ path: segments }) })
}

const card = {
  'payment_method_data[type]': 'card',
  'payment_method_data[card][number]': '4000000000003220',
  'payment_method_data[card][exp_month]': '12',
  'payment_method_data[card][exp_year]': '40',
  'payment_method_data[card][cvc]': '123',
}

test('a browser pays through the door, visits the bank and is sent back to the shop', async () => {
  const made = await stripe.paymentIntents.create({ amount: 2500, currency: 'eur' })
  const client_secret = made.client_secret as string
  const fields = { client_secret, return_url: 'http://shop.example/return', ...card }
  const confirmed = await (await call('POST', `payment_intents/${made.id}/confirm`, fields)).json()
  expect(confirmed.status).toBe('requires_action')
  const challenge = new URL(confirmed.next_action.redirect_to_url.url).searchParams.get('challenge')

  const answered = await call('POST', `challenges/${challenge}`, { result: 'approve' }, { accept: 'text/html' })
  expect(answered.status).toBe(303)
  expect(answered.headers.get('location')).toContain('http://shop.example/return?')
  expect(answered.headers.get('location')).toContain('redirect_status=succeeded')
  const seen = await call('GET', `payment_intents/${made.id}?client_secret=${client_secret}`)
  expect(await seen.json()).toMatchObject({ id: made.id, status: 'succeeded' })
  expect((await stripe.paymentIntents.retrieve(made.id)).amount_received).toBe(2500)
})

test('nothing but the calls of a browser gets through', async () => {
  const made = await stripe.paymentIntents.create({ amount: 2500, currency: 'eur' })
  for (const [method, path] of [
    ['POST', 'payment_intents'],
    ['POST', `payment_intents/${made.id}/capture`],
    ['POST', 'refunds'],
    ['GET', 'events'],
    ['GET', 'payment_intents/../events'],
  ] as const) {
    expect((await call(method, path, method === 'POST' ? {} : undefined)).status).toBe(404)
  }
  expect((await call('GET', `payment_intents/${made.id}?client_secret=guess`)).status).toBe(400)
  const huge = await call('POST', `payment_intents/${made.id}/confirm`, { return_url: 'x'.repeat(20_000) })
  expect(huge.status).toBe(413)
})

test('a stopped simulator is a clear answer, not a crash', async () => {
  await simulator?.stop()
  simulator = null
  const answer = await call('GET', 'payment_intents/pi_1?client_secret=x')
  expect(answer.status).toBe(503)
  expect((await answer.json()).error.message).toContain('You were not charged')
})

test('with a real Stripe key the door does not exist', async () => {
  vi.resetModules()
  vi.stubEnv('STRIPE_SECRET_KEY', 'sk_test_real')
  vi.stubEnv('STRIPE_PUBLISHABLE_KEY', 'pk_test_real')
  vi.stubEnv('STRIPE_WEBHOOK_SECRET', 'whsec_real')
  const { GET } = await import('./route')
  const request = new Request('http://shop.example/api/payment-simulator/payment_intents/pi_1')
  expect((await GET(request, { params: Promise.resolve({ path: ['payment_intents', 'pi_1'] }) })).status).toBe(404)
  const { stripe: real, isSimulated, publishableKey } = await import('@/lib/stripe/client')
  expect([isSimulated, publishableKey]).toEqual([false, 'pk_test_real'])
  expect(real.webhooks).toBeDefined()
  vi.resetModules()
  vi.stubEnv('STRIPE_WEBHOOK_SECRET', undefined)
  await expect(import('@/lib/stripe/client')).rejects.toThrow('STRIPE_WEBHOOK_SECRET')
})
