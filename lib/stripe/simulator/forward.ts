import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { stripeKeys } from '../keys'

const timeoutMs = 20_000
const id = '[A-Za-z0-9_]{1,80}'
const calls = [
  { method: 'POST', path: /^payment_methods$/ },
  { method: 'GET', path: new RegExp(`^(payment|setup)_intents/${id}$`) },
  { method: 'POST', path: new RegExp(`^(payment|setup)_intents/${id}/confirm$`) },
  { method: 'GET', path: new RegExp(`^challenges/${id}$`) },
  { method: 'POST', path: new RegExp(`^challenges/${id}$`) },
]

export type BrowserCall = {
  method: string
  path: string
  search?: string
  body?: string
  idempotencyKey?: string | null
}
export type GatewayAnswer = { status: number; body: string }

/**
 * Passes on a call that a browser makes with the publishable key. Null when browsers have no business there;
 * a simulator that cannot be reached becomes a 503 in Stripe's shape.
 */
export async function forwardBrowserCall(call: BrowserCall): Promise<GatewayAnswer | null> {
  if (!calls.some(({ method, path }) => method === call.method && path.test(call.path))) return null
  const path = call.path.replace(/^challenges/, 'simulator/challenges')
  try {
    const response = await fetch(`http://127.0.0.1:${env.STRIPE_SIMULATOR_PORT}/v1/${path}${call.search ?? ''}`, {
      method: call.method,
      headers: {
        authorization: `Bearer ${stripeKeys.publishableKey}`,
        'content-type': 'application/x-www-form-urlencoded',
        ...(call.idempotencyKey ? { 'idempotency-key': call.idempotencyKey } : {}),
      },
      ...(call.method === 'POST' ? { body: call.body ?? '' } : {}),
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return { status: response.status, body: await response.text() }
  } catch (error) {
    log.error({ err: error }, 'the payment simulator cannot be reached')
    const message = 'The payment service cannot be reached right now. You were not charged; try again in a moment.'
    return { status: 503, body: JSON.stringify({ error: { type: 'api_error', message } }) }
  }
}

/** What the bank's page shows; see the simulator's endpoint of the same name. */
export type BankVisit = {
  id: string
  intent: string
  waiting: boolean
  amount: number | null
  currency: string | null
  card: { brand: string; last4: string } | null
  redirect_url: string | null
}

/** A cardholder's visit to the bank: null when there is none of this id, `unreachable` when the simulator is down. */
export async function readBankVisit(challenge: string): Promise<BankVisit | 'unreachable' | null> {
  const answer = await forwardBrowserCall({ method: 'GET', path: `challenges/${challenge}` })
  if (answer?.status === 200) return JSON.parse(answer.body) as BankVisit
  return answer && answer.status >= 500 ? 'unreachable' : null
}
