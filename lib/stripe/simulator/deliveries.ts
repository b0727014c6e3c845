import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import type { SimulatorSettings } from './settings'

const leaseSeconds = 30
const longestWaitSeconds = 300
const giveUpAfter = '3 days'
const timeoutMs = 20_000

export type Delivery = { eventId: string; attempts: number; payload: string }

/** The signature header of a webhook: the time and an HMAC-SHA256 of time and body. */
export function signPayload(payload: string, secret: string, timestamp = Math.floor(Date.now() / 1000)): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${payload}`).digest('hex')
  return `t=${timestamp},v1=${signature}`
}

/** Takes webhooks that are due, oldest first. Should this process die with them they become due again after a while. */
export async function claimDeliveries(pool: Pool, limit: number): Promise<Delivery[]> {
  const claimed = await pool.query(
    `UPDATE simulator.deliveries d
     SET attempts = d.attempts + 1, due_at = clock_timestamp() + make_interval(secs => $2)
     FROM (
       SELECT event_id FROM simulator.deliveries WHERE delivered_at IS NULL AND due_at <= clock_timestamp()
       ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED
     ) due JOIN simulator.objects o ON o.id = due.event_id
     WHERE d.event_id = due.event_id
     RETURNING d.event_id, d.attempts, o.body::text AS payload, o.seq`,
    [limit, leaseSeconds],
  )
  return claimed.rows
    .sort((one, other) => Number(one.seq) - Number(other.seq))
    .map((row) => ({ eventId: row.event_id, attempts: row.attempts, payload: row.payload }))
}

/** Sends one webhook and notes the outcome: done on a 2xx answer, otherwise tried again later, up to three days. `stop` breaks it off. */
export async function deliver(
  pool: Pool,
  settings: SimulatorSettings,
  delivery: Delivery,
  stop: AbortSignal,
): Promise<void> {
  const problem = await post(settings, delivery.payload, stop)
  if (problem === null) {
    await pool.query(
      'UPDATE simulator.deliveries SET delivered_at = clock_timestamp(), last_error = NULL WHERE event_id = $1',
      [delivery.eventId],
    )
    return
  }
  const wait = Math.min(2 ** (delivery.attempts - 1), longestWaitSeconds)
  await pool.query(
    `UPDATE simulator.deliveries SET last_error = $2, due_at =
       CASE WHEN created_at < now() - interval '${giveUpAfter}' THEN 'infinity' ELSE clock_timestamp() + make_interval(secs => $3) END
     WHERE event_id = $1`,
    [delivery.eventId, problem, wait],
  )
}

async function post(settings: SimulatorSettings, payload: string, stop: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(settings.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signPayload(payload, settings.webhookSecret),
        'user-agent': 'Stripe/1.0 (payment simulator)',
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]),
    })
    await response.body?.cancel()
    return response.ok ? null : `HTTP ${response.status}`
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return cause instanceof Error ? cause.message.slice(0, 200) : 'unknown error'
  }
}

/** Milliseconds until the next webhook is due, or null when all are delivered. */
export async function untilNextDelivery(pool: Pool): Promise<number | null> {
  const next = await pool.query(
    `SELECT extract(epoch FROM min(due_at) - clock_timestamp()) * 1000 AS ms
     FROM simulator.deliveries WHERE delivered_at IS NULL AND due_at < 'infinity'`,
  )
  return next.rows[0]?.ms === null ? null : Number(next.rows[0]?.ms)
}

/** Makes everything undelivered due now: what a stopped shop missed reaches it as soon as it is back. */
export async function hurryDeliveries(pool: Pool): Promise<void> {
  await pool.query(
    "UPDATE simulator.deliveries SET due_at = clock_timestamp() WHERE delivered_at IS NULL AND due_at < 'infinity'",
  )
}

/** Forgets delivered events after thirty days, as Stripe does. */
export async function forgetOldEvents(pool: Pool): Promise<void> {
  await pool.query(
    `DELETE FROM simulator.objects WHERE id IN (
       SELECT event_id FROM simulator.deliveries WHERE delivered_at < now() - interval '30 days')`,
  )
}
