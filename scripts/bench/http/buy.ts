// A whole purchase over the public API and the payment simulator, as a client would make it.
import { cpuMs } from './cpu.ts'
import type { Figures } from './load.ts'
import type { Place } from './place.ts'

const address = {
  firstName: 'Ada',
  lastName: 'Bench',
  line1: 'Long Street 1',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
}

async function call<T>(url: string, method: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as T
}

async function buy(origin: string, variantId: string): Promise<void> {
  const api = `${origin}/api/v1`
  const cart = await call<{ id: string }>(`${api}/carts`, 'POST', { variantId, quantity: 1 })
  await call(`${api}/carts/${cart.id}`, 'PATCH', {
    email: 'ada@bench.example',
    shippingAddress: address,
    shippingMethodId: 'method_1',
  })
  const order = await call<{
    orderId: string
    orderToken: string
    clientSecret: string
    providerRef: string
    publishableKey: string
  }>(`${api}/carts/${cart.id}/checkout`, 'POST', {})
  const form = new URLSearchParams({
    client_secret: order.clientSecret,
    return_url: `${origin}/checkout/return`,
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': '4242424242424242',
    'payment_method_data[card][exp_month]': '12',
    'payment_method_data[card][exp_year]': '2034',
    'payment_method_data[card][cvc]': '123',
  })
  const confirmed = await fetch(`${origin}/api/payment-simulator/payment_intents/${order.providerRef}/confirm`, {
    method: 'POST',
    headers: { authorization: `Bearer ${order.publishableKey}` },
    body: form,
  })
  if (!confirmed.ok) throw new Error(`confirm: ${confirmed.status} ${(await confirmed.text()).slice(0, 300)}`)
  const done = await call<{ status: string }>(
    `${api}/orders/${order.orderId}/confirm?token=${order.orderToken}`,
    'POST',
    {},
  )
  if (done.status !== 'placed' && done.status !== 'completed') throw new Error(`The order is ${done.status}.`)
}

/** Buys `amount` times over ten parallel shoppers; the CPU figures leave out the worker and the gateway. */
export async function measureCheckout(place: Place, amount: number, variants: string[]): Promise<Figures> {
  const times: number[] = []
  let errors = 0
  const before = { web: cpuMs(place.web.pid), db: cpuMs(place.databasePid), at: performance.now() }
  const shopper = async (first: number) => {
    for (let turn = first; turn < amount; turn += 10) {
      const started = performance.now()
      await buy(place.web.origin, variants[turn % variants.length] ?? '').catch((error) => {
        if (errors++ === 0) console.error(String(error))
      })
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: 10 }, (_, first) => shopper(first)))
  const web = (cpuMs(place.web.pid) - before.web) / amount
  const db = (cpuMs(place.databasePid) - before.db) / amount
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  return {
    cpuMs: Number((web + db).toFixed(2)),
    webCpuMs: Number(web.toFixed(2)),
    dbCpuMs: Number(db.toFixed(2)),
    reqPerS: Math.round((amount / (performance.now() - before.at)) * 1000),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    errors,
  }
}
