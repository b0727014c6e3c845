import 'server-only'
import { query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Actor } from './actor'
import { verifyPassword } from './password'
import { countSignInAttempt } from './sign-in-attempts'

export type ConfirmedUser = { id: string; email: string; name: string; customerId: string | null }

/**
 * The actor's own account once they have given its password again. Throws `invalid_input` on the field `currentPassword`,
 * `rate_limited` after too many wrong ones and `unauthenticated` for those who are not signed in.
 */
export async function confirmPassword(actor: Actor, password: string): Promise<ConfirmedUser> {
  const [user] = await query<ConfirmedUser & { hash: string | null }>(
    'user-with-password',
    'SELECT id, email::text, name, customer_id AS "customerId", password_hash AS hash FROM users WHERE id = $1 AND is_active',
    [actor.userId],
  )
  if (!user) throw new AppError('unauthenticated', 'Sign in to do this.')
  const attempt = await countSignInAttempt(user.email, actor.ip ?? '')
  if (!(await verifyPassword(user.hash, password))) {
    const message = user.hash
      ? 'This is not your current password.'
      : 'Your account has no password yet. Set one by "Forgot your password?".'
    throw new AppError('invalid_input', message, { errors: [{ pointer: '/currentPassword', code: 'wrong', message }] })
  }
  await attempt.forgive()
  const { hash: _, ...confirmed } = user
  return confirmed
}
