import 'server-only'
import { audit } from '@/lib/audit'
import { sqlTransaction } from '@/lib/db'
import type { Actor } from './actor'
import { checkNewPassword } from './check-new-password'
import { confirmPassword } from './confirm-password'
import { hashPassword } from './password'
import { endSessionsOf } from './revoke-sessions'

/**
 * Changes the password of whoever knows the current one and signs out all their other devices. Throws `invalid_input` with the
 * field when the current password is wrong or the new one easy to guess.
 */
export async function changePassword(
  actor: Actor,
  input: { currentPassword: string; password: string },
): Promise<void> {
  const user = await confirmPassword(actor, input.currentPassword)
  checkNewPassword(input.password, [user.name, user.email])
  const passwordHash = await hashPassword(input.password)
  await sqlTransaction(async (q) => {
    await q.query('UPDATE users SET password_hash = $2, updated_at = now() WHERE id = $1', [user.id, passwordHash])
    await q.query(
      `UPDATE auth_tokens SET used_at = now() WHERE user_id = $1 AND kind = 'reset_password' AND used_at IS NULL`,
      [user.id],
    )
    await endSessionsOf(q, user.id, actor.sessionId)
    await audit(q, actor, { action: 'user.password_changed', entity: 'user', entityId: user.id })
  })
}
