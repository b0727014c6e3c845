import 'server-only'
import { audit } from '@/lib/audit'
import { absorbGuest } from '@/lib/customers/attach-customer'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { type Actor, anonymous } from './actor'
import { confirmPassword } from './confirm-password'
import { sendMailToken, spendMailToken } from './mail-token'
import { mayMail } from './sign-in-attempts'

/**
 * Mails a link to the new address; nothing changes until it is opened. Says nothing about whether the address has an account:
 * if it has, no mail is sent. Throws `invalid_input` when the password is wrong.
 */
export async function requestEmailChange(
  actor: Actor,
  input: { email: string; currentPassword: string },
): Promise<void> {
  const user = await confirmPassword(actor, input.currentPassword)
  if (user.email.toLowerCase() === input.email) {
    const message = 'This is your address already.'
    throw new AppError('invalid_input', message, { errors: [{ pointer: '/email', code: 'unchanged', message }] })
  }
  if (!(await mayMail(input.email))) return
  await sqlTransaction(async (q) => {
    const { rows } = await q.query('SELECT 1 FROM users WHERE email = $1::citext AND email_verified_at IS NOT NULL', [
      input.email,
    ])
    if (rows.length === 0)
      await sendMailToken(q, { userId: user.id, kind: 'change_email', to: input.email, data: { email: input.email } })
  })
}

/** Moves the account to the address whose link was opened, with what was bought there as a guest. Throws `gone` or `conflict`. */
export async function confirmEmailChange(token: string): Promise<void> {
  await sqlTransaction(async (q) => {
    const { userId, data } = await spendMailToken<{ email: string }>(q, ['change_email'], token)
    // A registration that was never completed does not keep the address from its owner.
    await q.query(
      'DELETE FROM users WHERE email = $1::citext AND email_verified_at IS NULL AND role_id IS NULL AND id <> $2',
      [data.email, userId],
    )
    const { rows: taken } = await q.query('SELECT 1 FROM users WHERE email = $1::citext AND id <> $2', [
      data.email,
      userId,
    ])
    if (taken.length > 0) throw new AppError('conflict', 'This address cannot be used for your account.')
    const { rows } = await q.query<{ old_email: string; customer_id: string | null }>(
      `WITH before AS (SELECT id, email::text AS old_email FROM users WHERE id = $1 FOR UPDATE)
       UPDATE users u SET email = $2, updated_at = now() FROM before WHERE u.id = before.id RETURNING before.old_email, u.customer_id`,
      [userId, data.email],
    )
    const [user] = rows
    if (user?.customer_id) {
      await absorbGuest(q, data.email, user.customer_id)
      await q.query('UPDATE customers SET email = $2, updated_at = now() WHERE id = $1', [user.customer_id, data.email])
    }
    await audit(
      q,
      { ...anonymous, kind: 'shopper', userId },
      {
        action: 'user.email_changed',
        entity: 'user',
        entityId: userId,
        before: { email: user?.old_email },
        after: { email: data.email },
      },
    )
  })
}
