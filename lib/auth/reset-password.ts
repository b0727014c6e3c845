import 'server-only'
import { audit } from '@/lib/audit'
import { attachCustomer } from '@/lib/customers/attach-customer'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { anonymous } from './actor'
import { checkNewPassword } from './check-new-password'
import { spendMailToken } from './mail-token'
import { hashPassword } from './password'
import { endSessionsOf } from './revoke-sessions'

/**
 * Sets a new password by a mailed link, for those who forgot theirs and for invited staff who have none yet, and signs out
 * every device. Throws `gone` for links that were used or are too old, `invalid_input` for weak passwords (the link stays good).
 */
export async function resetPassword({ token, password }: { token: string; password: string }): Promise<void> {
  const passwordHash = await hashPassword(password)
  await sqlTransaction(async (q) => {
    const { userId, kind } = await spendMailToken(q, ['reset_password', 'invite'], token)
    const { rows } = await q.query<{ email: string; name: string }>(
      `UPDATE users SET password_hash = $2, email_verified_at = coalesce(email_verified_at, now()), updated_at = now() WHERE id = $1 RETURNING email, name`,
      [userId, passwordHash],
    )
    if (!rows[0]) throw new AppError('gone', 'This account is gone.')
    checkNewPassword(password, [rows[0].name, rows[0].email])
    if (kind === 'invite') await attachCustomer(q, userId)
    await endSessionsOf(q, userId)
    await audit(
      q,
      { ...anonymous, kind: 'shopper', userId },
      { action: kind === 'invite' ? 'user.invite_accepted' : 'user.password_reset', entity: 'user', entityId: userId },
    )
  })
}
