import 'server-only'
import { query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { type Device, openSession, type SignedIn } from './open-session'
import { verifyPassword } from './password'
import { countSignInAttempt } from './sign-in-attempts'

type UserRow = { id: string; password_hash: string | null; is_active: boolean; customer_id: string | null }

/**
 * Opens a session for email and password. Throws `unauthenticated` in the same words and time for unknown addresses, wrong
 * passwords, unconfirmed and deactivated accounts, and `rate_limited` after too many failures.
 */
export async function signInWithPassword(
  input: { email: string; password: string },
  device: Device,
): Promise<SignedIn> {
  const attempt = await countSignInAttempt(input.email, device.ip)
  const [user] = await query<UserRow>(
    'user-by-email',
    'SELECT id, password_hash, is_active, customer_id FROM users WHERE email = $1::citext',
    [input.email],
  )
  const matches = await verifyPassword(user?.password_hash ?? null, input.password)
  if (!user?.is_active || !matches) {
    throw new AppError(
      'unauthenticated',
      'Email and password do not match. If you have just registered, open the link we mailed you first.',
    )
  }
  await attempt.forgive()
  return { userId: user.id, customerId: user.customer_id, sessionId: await openSession(null, user.id, device) }
}
