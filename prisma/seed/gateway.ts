import type { Pool } from 'pg'
import Stripe from 'stripe'
import { newId } from '@/lib/id'
import { apiVersion } from '@/lib/stripe/api-version'
import { startSimulator } from '@/lib/stripe/simulator/server'
import { copyRows } from './copy'
import type { Row } from './insert'

export type PastPayment = {
  providerRef: string
  orderId: string
  paymentId: string
  amountMinor: number
  email: string
  at: Date
  refund?: { providerRef: string; amountMinor: number; at: string }
}

type Stored = { kind: string; body: Record<string, unknown>; hidden: Record<string, unknown> }

/** An id such as the gateway would give: `pi_…`. */
export const gatewayId = (prefix: string) => `${prefix}_${newId('pay').slice(4)}`

/** What the simulator stores for one paid and refunded payment, as patterns for the many of the past. */
async function makePatterns(pool: Pool): Promise<Stored[]> {
  const secretKey = 'sk_test_sim_seedseedseedseed'
  const simulator = await startSimulator({
    pool,
    port: 0,
    shopUrl: 'http://localhost',
    webhookUrl: 'http://127.0.0.1:9',
    webhookSecret: 'whsec_sim_seedseedseedseed',
    secretKey,
    publishableKey: 'pk_test_sim_seedseedseedseed',
  })
  try {
    const stripe = new Stripe(secretKey, {
      apiVersion,
      host: '127.0.0.1',
      port: simulator.port,
      protocol: 'http',
      telemetry: false,
    })
    const intent = await stripe.paymentIntents.create({
      amount: 1_000,
      currency: 'eur',
      payment_method: 'pm_card_visa',
      confirm: true,
      capture_method: 'automatic',
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      receipt_email: 'pattern@mail.example',
      metadata: { orderId: 'x', paymentId: 'x' },
    })
    await stripe.refunds.create({ payment_intent: intent.id, amount: 100 })
  } finally {
    await simulator.stop()
  }
  const kinds = ['payment_intent', 'payment_method', 'charge', 'refund']
  const { rows } = await pool.query<Stored>('SELECT kind, body, hidden FROM simulator.objects WHERE kind = ANY ($1)', [
    kinds,
  ])
  await pool.query('TRUNCATE simulator.objects, simulator.deliveries, simulator.timers, simulator.idempotency_keys')
  return rows
}

/** A pattern cut where an id, an amount or a time goes; numbers were marked with their quotes. */
type Template = { kind: string; parts: string[]; hidden: string }
const mark = (name: string) => `§${name}§`

function cut({ kind, body, hidden }: Stored, ids: Map<string, string>): Template {
  const copy: Record<string, unknown> = { ...body, created: mark('#created') }
  if (kind === 'payment_intent')
    Object.assign(copy, { amount: mark('#amount'), amount_received: mark('#amount'), receipt_email: mark('email') })
  if (kind === 'charge') {
    Object.assign(copy, {
      amount: mark('#amount'),
      amount_captured: mark('#amount'),
      amount_refunded: mark('#refunded'),
      refunded: mark('#isRefunded'),
      receipt_email: mark('email'),
    })
  }
  if (kind === 'payment_intent' || kind === 'charge')
    copy.metadata = { orderId: mark('orderId'), paymentId: mark('paymentId') }
  if (kind === 'refund') copy.amount = mark('#refunded')
  let text = JSON.stringify(copy)
  for (const [id, name] of ids) text = text.replaceAll(id, mark(name))
  return { kind, parts: text.replaceAll(/"§#(\w+)§"/g, '§$1§').split('§'), hidden: JSON.stringify(hidden) }
}

/** Gives the payment simulator the payments of the past, so that staff can refund demo orders as any other. */
export async function writeGateway(pool: Pool, payments: readonly PastPayment[]): Promise<void> {
  const patterns = await makePatterns(pool)
  const names: Record<string, string> = { payment_intent: 'pi', charge: 'ch', payment_method: 'pm', refund: 're' }
  const ids = new Map(patterns.map(({ kind, body }) => [String(body.id), names[kind] ?? kind]))
  const templates = patterns.map((pattern) => cut(pattern, ids))
  const rows = payments.flatMap((payment): Row[] => {
    const refunded = payment.refund?.amountMinor ?? 0
    const values: Record<string, string | number | boolean> = {
      pi: payment.providerRef,
      ch: gatewayId('ch'),
      pm: gatewayId('pm'),
      re: payment.refund?.providerRef ?? '',
      orderId: payment.orderId,
      paymentId: payment.paymentId,
      email: payment.email,
      amount: payment.amountMinor,
      refunded,
      isRefunded: refunded === payment.amountMinor,
    }
    return templates.flatMap(({ kind, parts, hidden }): Row[] => {
      if (kind === 'refund' && !payment.refund) return []
      const created = Math.floor(
        (kind === 'refund' && payment.refund ? Date.parse(payment.refund.at) : payment.at.getTime()) / 1000,
      )
      // Every second part is the name of a value.
      const body = parts
        .map((part, index) => (index % 2 === 0 ? part : part === 'created' ? created : values[part]))
        .join('')
      return [{ id: values[names[kind] ?? ''], kind, body, hidden }]
    })
  })
  await copyRows(pool, 'simulator.objects', rows)
}
