import type { Pool } from 'pg'
import Stripe from 'stripe'
import { newId } from '@/lib/id'
import { apiVersion } from '@/lib/stripe/api-version'
import { startSimulator } from '@/lib/stripe/simulator/server'
import type { Row } from './insert'

export type PastPayment = { providerRef: string; orderId: string; paymentId: string; amountMinor: number; email: string; at: Date; refund?: { providerRef: string; amountMinor: number; at: string } }

type Stored = { kind: string; body: Record<string, unknown>; hidden: Record<string, unknown> }

/** An id such as the gateway would give: `pi_…`. */
export const gatewayId = (prefix: string) => `${prefix}_${newId('pay').slice(4)}`

/** What the simulator stores for one paid and refunded payment, as patterns for the many of the past. */
async function makePatterns(pool: Pool): Promise<Stored[]> {
  const secretKey = 'sk_test_sim_seedseedseedseed'
  const simulator = await startSimulator({
    pool, port: 0, shopUrl: 'http://localhost', webhookUrl: 'http://127.0.0.1:9', webhookSecret: 'whsec_sim_seedseedseedseed', secretKey,
    publishableKey: 'pk_test_sim_seedseedseedseed',
  })
  try {
    const stripe = new Stripe(secretKey, { apiVersion, host: '127.0.0.1', port: simulator.port, protocol: 'http', telemetry: false })
    const intent = await stripe.paymentIntents.create({
      amount: 1_000, currency: 'eur', payment_method: 'pm_card_visa', confirm: true, capture_method: 'automatic',
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' }, receipt_email: 'pattern@mail.example', metadata: { orderId: 'x', paymentId: 'x' },
    })
    await stripe.refunds.create({ payment_intent: intent.id, amount: 100 })
  } finally {
    await simulator.stop()
  }
  const kinds = ['payment_intent', 'payment_method', 'charge', 'refund']
  const { rows } = await pool.query<Stored>('SELECT kind, body, hidden FROM simulator.objects WHERE kind = ANY ($1)', [kinds])
  await pool.query('TRUNCATE simulator.objects, simulator.deliveries, simulator.timers, simulator.idempotency_keys')
  return rows
}

function fill({ kind, body, hidden }: Stored, payment: PastPayment, ids: Map<string, string>): Row | null {
  if (kind === 'refund' && !payment.refund) return null
  let text = JSON.stringify(body)
  for (const [from, to] of ids) text = text.replaceAll(from, to)
  const copy = JSON.parse(text) as Record<string, unknown>
  copy.created = Math.floor((kind === 'refund' && payment.refund ? Date.parse(payment.refund.at) : payment.at.getTime()) / 1000)
  if (kind === 'payment_intent') {
    Object.assign(copy, { amount: payment.amountMinor, amount_received: payment.amountMinor, receipt_email: payment.email })
    copy.metadata = { orderId: payment.orderId, paymentId: payment.paymentId }
  }
  if (kind === 'charge') {
    const refunded = payment.refund?.amountMinor ?? 0
    Object.assign(copy, { amount: payment.amountMinor, amount_captured: payment.amountMinor, amount_refunded: refunded, refunded: refunded === payment.amountMinor, receipt_email: payment.email })
    copy.metadata = { orderId: payment.orderId, paymentId: payment.paymentId }
  }
  if (kind === 'refund') copy.amount = payment.refund?.amountMinor
  return { id: copy.id, kind, body: copy, hidden }
}

/** Gives the payment simulator the payments of the past, so that staff can refund demo orders as any other. */
export async function writeGateway(pool: Pool, payments: readonly PastPayment[]): Promise<void> {
  const patterns = await makePatterns(pool)
  const idOf = (kind: string) => String(patterns.find((pattern) => pattern.kind === kind)?.body.id)
  const rows = payments.flatMap((payment): Row[] => {
    const ids = new Map([
      [idOf('payment_intent'), payment.providerRef],
      [idOf('charge'), gatewayId('ch')],
      [idOf('payment_method'), gatewayId('pm')],
      [idOf('refund'), payment.refund?.providerRef ?? ''],
    ])
    return patterns.map((pattern) => fill(pattern, payment, ids)).filter((row) => row !== null)
  })
  for (let start = 0; start < rows.length; start += 2_000) await insertObjects(pool, rows.slice(start, start + 2_000))
}

async function insertObjects(pool: Pool, rows: Row[]): Promise<void> {
  await pool.query(
    'INSERT INTO simulator.objects (id, kind, body, hidden) SELECT id, kind, body, hidden FROM json_to_recordset($1::json) AS o (id text, kind text, body json, hidden json)',
    [JSON.stringify(rows)],
  )
}
