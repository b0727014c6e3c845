import 'server-only'
import type { PoolClient } from 'pg'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { saveAddressInput } from './schema'

const MAX_ADDRESSES = 50

/** Runs with the customer's row locked, so that there is always exactly one default address. */
async function inAddressBook<T>(actor: Actor, run: (q: PoolClient, customerId: string) => Promise<T>): Promise<T> {
  const { customerId } = actor
  if (!customerId) throw new AppError('unauthenticated', 'Sign in to use your address book.')
  return sqlTransaction(async (q) => {
    await q.query('SELECT id FROM customers WHERE id = $1 FOR UPDATE', [customerId])
    const result = await run(q, customerId)
    await q.query(
      `UPDATE addresses SET is_default = true WHERE id = (SELECT id FROM addresses WHERE customer_id = $1 ORDER BY created_at, id LIMIT 1)
         AND NOT EXISTS (SELECT 1 FROM addresses WHERE customer_id = $1 AND is_default)`,
      [customerId],
    )
    return result
  })
}

const gone = () => new AppError('not_found', 'This address is not in your address book (any more).')

async function makeDefault(q: PoolClient, customerId: string, addressId: string): Promise<void> {
  await q.query('UPDATE addresses SET is_default = (id = $2) WHERE customer_id = $1', [customerId, addressId])
}

/** Adds an address, or changes the one with this id; the first one becomes the default. Throws `not_found` for foreign ones. */
export function saveAddress(
  actor: Actor,
  { id, isDefault, address }: z.output<typeof saveAddressInput>,
): Promise<{ id: string }> {
  return inAddressBook(actor, async (q, customerId) => {
    const { firstName, lastName, company, line1, line2, city, region, postalCode, country, phone } = address
    const values = [customerId, firstName, lastName, company, line1, line2, city, region, postalCode, country, phone]
    const addressId = id ?? newId('addr')
    if (id) {
      const { rowCount } = await q.query(
        `UPDATE addresses SET first_name = $2, last_name = $3, company = $4, line1 = $5, line2 = $6, city = $7, region = $8, postal_code = $9,
           country = $10, phone = $11 WHERE customer_id = $1 AND id = $12`,
        [...values, id],
      )
      if (!rowCount) throw gone()
    } else {
      const { rows } = await q.query<{ count: number }>(
        'SELECT count(*)::int AS count FROM addresses WHERE customer_id = $1',
        [customerId],
      )
      if ((rows[0]?.count ?? 0) >= MAX_ADDRESSES)
        throw new AppError('conflict', `An address book holds ${MAX_ADDRESSES} addresses. Delete one first.`)
      await q.query(
        `INSERT INTO addresses (customer_id, first_name, last_name, company, line1, line2, city, region, postal_code, country, phone, id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [...values, addressId],
      )
    }
    if (isDefault) await makeDefault(q, customerId, addressId)
    return { id: addressId }
  })
}

/** Removes an address; another one becomes the default if need be. Orders keep their own copy. Throws `not_found` for foreign ones. */
export function deleteAddress(actor: Actor, addressId: string): Promise<void> {
  return inAddressBook(actor, async (q, customerId) => {
    const { rowCount } = await q.query('DELETE FROM addresses WHERE id = $1 AND customer_id = $2', [
      addressId,
      customerId,
    ])
    if (!rowCount) throw gone()
  })
}

/** Makes an address the one that checkout offers first. Throws `not_found` for foreign ones. */
export function setDefaultAddress(actor: Actor, addressId: string): Promise<void> {
  return inAddressBook(actor, async (q, customerId) => {
    const { rows } = await q.query('SELECT 1 FROM addresses WHERE id = $1 AND customer_id = $2', [
      addressId,
      customerId,
    ])
    if (rows.length === 0) throw gone()
    await makeDefault(q, customerId, addressId)
  })
}
