import 'server-only'
import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'

type About = { firstName?: string; lastName?: string; acceptsMarketing?: boolean }

/**
 * Gives a user whose mail address is proven their customer: the guest who bought with it before, or a new one; guest orders
 * of the address become theirs. Safe to repeat; throws `conflict` when the customer belongs to another account.
 */
export async function attachCustomer(
  q: PoolClient,
  userId: string,
  { firstName = '', lastName = '', acceptsMarketing = false }: About = {},
): Promise<string> {
  const { rows: users } = await q.query<{ email: string; customer_id: string | null }>(
    'SELECT email, customer_id FROM users WHERE id = $1 FOR UPDATE',
    [userId],
  )
  const user = users[0]
  if (!user) throw new AppError('not_found', 'There is no such account.')
  const customerId = user.customer_id ?? (await findOrCreate(q, user.email, { firstName, lastName, acceptsMarketing }))
  if (!user.customer_id) {
    const { rows: others } = await q.query('SELECT 1 FROM users WHERE customer_id = $1', [customerId])
    if (others.length > 0) throw new AppError('conflict', 'This address already belongs to another account.')
    await q.query('UPDATE users SET customer_id = $2, updated_at = now() WHERE id = $1', [userId, customerId])
  }
  await q.query('UPDATE orders SET customer_id = $2 WHERE email = $1::citext AND customer_id IS NULL', [
    user.email,
    customerId,
  ])
  return customerId
}

async function findOrCreate(q: PoolClient, email: string, about: Required<About>): Promise<string> {
  const { rows } = await q.query<{ id: string }>(
    `INSERT INTO customers (id, email, first_name, last_name, accepts_marketing, updated_at) VALUES ($1, $2, $3, $4, $5, now())
     ON CONFLICT (email) DO UPDATE SET updated_at = now(),
       first_name = CASE WHEN excluded.first_name <> '' THEN excluded.first_name ELSE customers.first_name END,
       last_name = CASE WHEN excluded.last_name <> '' THEN excluded.last_name ELSE customers.last_name END,
       accepts_marketing = customers.accepts_marketing OR excluded.accepts_marketing
     RETURNING id`,
    [newId('cust'), email, about.firstName, about.lastName, about.acceptsMarketing],
  )
  return rows[0]!.id
}

/** Joins what was bought as a guest under an address to a customer who has just proven to own it; the guest is gone afterwards. */
export async function absorbGuest(q: PoolClient, email: string, customerId: string): Promise<void> {
  const { rows } = await q.query<{ id: string }>(
    `SELECT c.id FROM customers c WHERE c.email = $1::citext AND c.id <> $2 AND NOT EXISTS (SELECT 1 FROM users u WHERE u.customer_id = c.id) FOR UPDATE`,
    [email, customerId],
  )
  const guestId = rows[0]?.id
  if (guestId) {
    for (const table of ['orders', 'addresses', 'reviews']) {
      await q.query(`UPDATE ${table} SET customer_id = $2 WHERE customer_id = $1`, [guestId, customerId])
    }
    await q.query('DELETE FROM customers WHERE id = $1', [guestId])
  }
  await q.query('UPDATE orders SET customer_id = $2 WHERE email = $1::citext AND customer_id IS NULL', [
    email,
    customerId,
  ])
}
