import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Profile, SavedAddress } from './schema'

/** The signed-in person: account, customer and what they may do. Throws `unauthenticated` for guests and API keys. */
export async function getProfile(actor: Actor): Promise<Profile> {
  const [row] = await query<Omit<Profile, 'permissions'>>(
    'profile',
    `SELECT u.id AS "userId", u.customer_id AS "customerId", u.email::text, u.name, coalesce(c.first_name, '') AS "firstName",
       coalesce(c.last_name, '') AS "lastName", coalesce(c.phone, '') AS phone, coalesce(c.accepts_marketing, false) AS "acceptsMarketing",
       u.email_verified_at IS NOT NULL AS "isEmailVerified", u.password_hash IS NOT NULL AS "hasPassword", r.name AS role
     FROM users u LEFT JOIN customers c ON c.id = u.customer_id LEFT JOIN roles r ON r.id = u.role_id WHERE u.id = $1`,
    [actor.userId],
  )
  if (!row) throw new AppError('unauthenticated', 'Sign in to see your account.')
  return { ...row, permissions: [...actor.permissions] }
}

const ADDRESS = `id, first_name AS "firstName", last_name AS "lastName", company, line1, line2, city, region, postal_code AS "postalCode",
  country, phone, is_default AS "isDefault"`

/** The address book, the default first. */
export async function listAddresses(actor: Actor): Promise<SavedAddress[]> {
  return query<SavedAddress>(
    'addresses',
    `SELECT ${ADDRESS} FROM addresses WHERE customer_id = $1 ORDER BY is_default DESC, created_at DESC, id LIMIT 100`,
    [actor.customerId],
  )
}

/** One of the actor's own addresses; throws `not_found` for anybody else's. */
export async function getAddressOrThrow(actor: Actor, addressId: string): Promise<SavedAddress> {
  const [row] = await query<SavedAddress>(
    'address',
    `SELECT ${ADDRESS} FROM addresses WHERE id = $1 AND customer_id = $2`,
    [addressId, actor.customerId],
  )
  if (!row) throw new AppError('not_found', 'This address is not in your address book (any more).')
  return row
}
