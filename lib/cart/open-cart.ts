import 'server-only'
import { randomBytes } from 'node:crypto'
import type { PoolClient } from 'pg'
import { type Actor, can } from '@/lib/auth/actor'
import { AppError } from '@/lib/errors'

type Opened = { id: string; customerId: string | null; currency: string }

const newCartId = () => `cart_${randomBytes(18).toString('base64url')}`

/** The shop's own currency, used for new carts. */
export const DEFAULT_CURRENCY = 'EUR'

/** True when the cart is this shopper's own: a guest's cart belongs to whoever knows its id. */
export function isCartOwner(actor: Actor, ownerId: string | null): boolean {
  return ownerId === null || ownerId === actor.customerId
}

const gone = (status: string) =>
  new AppError('not_found', 'This cart does not exist (any more).', { extra: { cartStatus: status } })

/** Throws `not_found` unless this actor may use a cart of this owner: its own, or any with the right to write carts. */
export function assertCartAccess(actor: Actor, ownerId: string | null): void {
  if (isCartOwner(actor, ownerId) || can(actor, 'carts:write')) return
  throw gone('none')
}

/** Locks the cart for a change; throws `not_found` for strangers and `conflict` once it has become an order. */
export async function lockCart(q: PoolClient, actor: Actor, cartId: string): Promise<Opened> {
  const { rows } = await q.query<{ id: string; customer_id: string | null; currency: string; status: string }>(
    'SELECT id, customer_id, currency, status FROM carts WHERE id = $1 FOR UPDATE',
    [cartId],
  )
  const row = rows[0]
  if (!row) throw gone('none')
  assertCartAccess(actor, row.customer_id)
  if (row.status !== 'active')
    throw new AppError('conflict', 'This cart was already ordered. Start a new one.', {
      extra: { cartStatus: row.status },
    })
  return { id: row.id, customerId: row.customer_id, currency: row.currency }
}

/** A new, empty cart that belongs to the actor's customer, or to whoever holds its id. */
export async function createCart(q: PoolClient, actor: Actor): Promise<Opened> {
  const cart = { id: newCartId(), customerId: actor.customerId, currency: DEFAULT_CURRENCY }
  await q.query(
    `INSERT INTO carts (id, customer_id, currency, email)
     VALUES ($1, $2, $3, coalesce((SELECT email FROM customers WHERE id = $2), ''))`,
    [cart.id, cart.customerId, cart.currency],
  )
  return cart
}

/** Says that the cart changed. */
export async function touchCart(q: PoolClient, cartId: string): Promise<void> {
  await q.query('UPDATE carts SET version = version + 1, updated_at = now() WHERE id = $1', [cartId])
}
