// For tests: a running simulator on the test file's own database, the real SDK on it, and a shop that receives webhooks.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import Stripe from 'stripe'
import { env } from '@/lib/env'
import { apiVersion } from '../api-version'
import { type Simulator, startSimulator } from './server'

const secretKey = 'sk_test_sim_abcdefghijklmnop'
export const publishableKey = 'pk_test_sim_abcdefghijklmnop'
export const webhookSecret = 'whsec_sim_abcdefghijklmnop'
export const shopUrl = 'http://shop.example'
export const returnUrl = 'http://shop.example/checkout/return?order=1'
export const goodCard = {
  number: '4242 4242 4242 4242',
  exp_month: 12,
  exp_year: new Date().getFullYear() + 2,
  cvc: '123',
}

export type TestGateway = Awaited<ReturnType<typeof startTestGateway>>

/** Starts everything; `stop` ends it. `restart` stops the simulator and starts another on the same port and database. */
export async function startTestGateway() {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 12 })
  // The database goes at the end of the file; a connection that is still idle then must not fail the run.
  pool.on('error', () => {})
  const shop = await startShop()
  const settings = { pool, webhookUrl: shop.url, webhookSecret, secretKey, publishableKey, shopUrl }
  let simulator: Simulator = await startSimulator({ ...settings, port: 0 })
  const { port } = simulator
  const connect = (key: string, maxNetworkRetries = 0) =>
    new Stripe(key, { apiVersion, host: '127.0.0.1', port, protocol: 'http', telemetry: false, maxNetworkRetries })
  return {
    port,
    pool,
    shop,
    stripe: connect(secretKey),
    connect,
    /** a call as a browser makes it: form fields and the publishable key */
    browser: (path: string, fields?: Record<string, string>) => callAsBrowser(port, path, fields),
    async restart(between: () => Promise<void> = async () => {}) {
      await simulator.stop()
      await between()
      simulator = await startSimulator({ ...settings, port })
    },
    async stop() {
      await simulator.stop()
      await shop.stop()
      await pool.end()
    },
  }
}

type BrowserAnswer = {
  id: string
  status: string
  state: string
  redirect_url: string
  error: { code: string; message: string }
}

async function callAsBrowser(port: number, path: string, fields?: Record<string, string>) {
  const response = await fetch(`http://127.0.0.1:${port}/v1/${path}`, {
    method: fields ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${publishableKey}` },
    ...(fields ? { body: new URLSearchParams(fields) } : {}),
  })
  return { status: response.status, body: (await response.json()) as BrowserAnswer }
}

export type Received = { body: string; signature: string }

/** A shop's webhook door: keeps what it got, answers what it is told to, and can be waited on. */
async function startShop() {
  const received: Received[] = []
  const state: { answer: number | 'never' } = { answer: 200 }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ body, signature: String(request.headers['stripe-signature']) })
    if (state.answer !== 'never') response.writeHead(state.answer).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const events = () => received.map((each) => JSON.parse(each.body) as Stripe.Event)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    received,
    events,
    answerWith(status: number | 'never') {
      state.answer = status
    },
    /** the webhook of this type about this object (or something that names it), once it arrives */
    async event(type: Stripe.Event['type'], objectId: string): Promise<Stripe.Event> {
      const about = (event: Stripe.Event) => event.type === type && JSON.stringify(event.data.object).includes(objectId)
      return eventually(() => events().find(about), `${type} about ${objectId}`)
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The first answer that is not empty, asked for again and again for twelve seconds. Rejects naming what was waited for. */
export async function eventually<T>(
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  what: string,
) {
  const until = Date.now() + 12_000
  while (Date.now() < until) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error(`Waited in vain for ${what}`)
}
