import type { PoolClient } from 'pg'
import type Stripe from 'stripe'
import type { Behaviour } from './cards/behaviour'
import { noSuch } from './fault'

export type Sql = { query: PoolClient['query'] }

/** A cardholder's visit to the bank's page; only the simulator has this kind. */
export type Challenge = {
  id: string
  object: 'challenge'
  created: number
  intent: string
  return_url: string | null
  state: 'open' | 'approved' | 'failed' | 'canceled'
}

/** What the API never tells about an intent. */
export type HiddenIntent = { returnUrl?: string; challenge?: string; offSession?: boolean }
export type HiddenMethod = { behaviour: Behaviour; savedWithConsent?: boolean }

type Kinds = {
  customer: { body: Stripe.Customer; hidden: Record<string, never> }
  payment_method: { body: Stripe.PaymentMethod; hidden: HiddenMethod }
  payment_intent: { body: Stripe.PaymentIntent; hidden: HiddenIntent }
  setup_intent: { body: Stripe.SetupIntent; hidden: HiddenIntent }
  charge: { body: Stripe.Charge; hidden: Record<string, never> }
  refund: { body: Stripe.Refund; hidden: Record<string, never> }
  dispute: { body: Stripe.Dispute; hidden: Record<string, never> }
  balance_transaction: { body: Stripe.BalanceTransaction; hidden: Record<string, never> }
  event: { body: Stripe.EventBase; hidden: Record<string, never> }
  challenge: { body: Challenge; hidden: Record<string, never> }
}
export type Kind = keyof Kinds
export type Body<K extends Kind = Kind> = Kinds[K]['body']
export type Stored<K extends Kind> = { body: Kinds[K]['body']; hidden: Kinds[K]['hidden'] }
type Writable = { id: string; object: string }

/** Stores a new object. */
export async function insertObject<K extends Kind>(
  sql: Sql,
  body: Kinds[K]['body'] & Writable & { object: K },
  hidden: Kinds[K]['hidden'] | null = null,
): Promise<void> {
  await sql.query('INSERT INTO simulator.objects (id, kind, body, hidden) VALUES ($1, $2, $3, $4)', [
    body.id,
    body.object,
    JSON.stringify(body),
    JSON.stringify(hidden ?? {}),
  ])
}

/** Writes a changed object back; without `hidden` that part stays as it was. */
export async function saveObject<K extends Kind>(
  sql: Sql,
  body: Kinds[K]['body'] & Writable & { object: K },
  hidden?: Kinds[K]['hidden'],
): Promise<void> {
  await sql.query('UPDATE simulator.objects SET body = $2, hidden = coalesce($3::json, hidden) WHERE id = $1', [
    body.id,
    JSON.stringify(body),
    hidden ? JSON.stringify(hidden) : null,
  ])
}

/** The object, or null when there is none of that kind and id. */
export async function findObject<K extends Kind>(sql: Sql, kind: K, id: string): Promise<Stored<K> | null> {
  const found = await sql.query('SELECT body, hidden FROM simulator.objects WHERE id = $1 AND kind = $2', [id, kind])
  return (found.rows[0] as Stored<K> | undefined) ?? null
}

/** As `findObject`, but throws Stripe's 404. */
export async function getObject<K extends Kind>(sql: Sql, kind: K, id: string, param?: string): Promise<Stored<K>> {
  const found = await findObject(sql, kind, id)
  if (!found) throw noSuch(kind, id, param)
  return found
}

/**
 * As `getObject`, holding the row until the transaction ends.
 * Everything that touches a payment locks its intent first, then charge, refund, dispute: always in this order.
 */
export async function lockObject<K extends Kind>(sql: Sql, kind: K, id: string, param?: string): Promise<Stored<K>> {
  const found = await sql.query('SELECT body, hidden FROM simulator.objects WHERE id = $1 AND kind = $2 FOR UPDATE', [
    id,
    kind,
  ])
  if (!found.rows[0]) throw noSuch(kind, id, param)
  return found.rows[0] as Stored<K>
}
