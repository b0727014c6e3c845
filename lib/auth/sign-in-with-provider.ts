import 'server-only'
import type { PoolClient } from 'pg'
import { attachCustomer } from '@/lib/customers/attach-customer'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId } from '@/lib/id'
import { type Device, openSession, type SignedIn } from './open-session'

/** Whom a provider such as Google says we are dealing with; `email` only when the provider has verified it. */
export type ProviderIdentity = { provider: string; accountId: string; email: string | null; name: string }

/**
 * Opens a session for somebody a provider vouches for: the account linked before, else the one with the same verified address,
 * else a new one. Throws `unauthenticated` without a verified address and for deactivated accounts.
 */
export async function signInWithProvider(
  { provider, accountId, email, name }: ProviderIdentity,
  device: Device,
): Promise<SignedIn> {
  return sqlTransaction(async (q) => {
    const { rows: linked } = await q.query<{ user_id: string }>(
      'SELECT user_id FROM oauth_accounts WHERE provider = $1 AND provider_account_id = $2',
      [provider, accountId],
    )
    let userId = linked[0]?.user_id
    if (!userId) {
      if (!email)
        throw new AppError(
          'unauthenticated',
          'Your provider has not verified your email address. Sign in with email and password.',
        )
      userId = await findOrCreateUser(q, email, name)
      await q.query(
        'INSERT INTO oauth_accounts (provider, provider_account_id, user_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [provider, accountId, userId],
      )
    }
    const { rows: active } = await q.query('SELECT 1 FROM users WHERE id = $1 AND is_active', [userId])
    if (active.length === 0)
      throw new AppError('unauthenticated', 'This account cannot sign in. Write to us if you think that is wrong.')
    const [firstName = '', ...rest] = name.trim().split(/\s+/)
    const customerId = await attachCustomer(q, userId, { firstName, lastName: rest.join(' ') })
    return { userId, customerId, sessionId: await openSession(q, userId, device) }
  })
}

async function findOrCreateUser(q: PoolClient, email: string, name: string): Promise<string> {
  const { rows: known } = await q.query<{ id: string }>(
    'SELECT id FROM users WHERE email = $1::citext AND email_verified_at IS NOT NULL',
    [email],
  )
  if (known[0]) return known[0].id
  const { rows } = await q.query<{ id: string }>(
    `INSERT INTO users (id, email, name, email_verified_at, updated_at) VALUES ($1, $2, $3, now(), now())
     ON CONFLICT (email) DO UPDATE SET updated_at = now(), email_verified_at = now(), name = CASE WHEN users.name = '' THEN excluded.name ELSE users.name END
     RETURNING id`,
    [newId('user'), email, name],
  )
  const userId = rows[0]!.id
  await emit(q, [{ name: 'customer/registered', data: { userId }, id: `registered-${userId}` }])
  return userId
}
