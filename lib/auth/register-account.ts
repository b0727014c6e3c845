import 'server-only'
import type { z } from 'zod'
import { sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { checkNewPassword } from './check-new-password'
import { sendMailToken } from './mail-token'
import { hashPassword } from './password'
import type { registerInput } from './schema'
import { mayMail } from './sign-in-attempts'

/** What a registration wants, kept with its mailed link until the address is proven. */
export type PendingAccount = { firstName: string; lastName: string; passwordHash: string; acceptsMarketing: boolean }

/**
 * Mails a link that completes the registration. The caller learns nothing about the address: whoever has an account already
 * gets a link to set a new password instead. Until the link is opened, name and password count for nothing, so nobody can
 * prepare an account for somebody else. Throws `invalid_input` for weak passwords.
 */
export async function registerAccount(input: z.output<typeof registerInput>): Promise<void> {
  const { email, firstName, lastName, password, acceptsMarketing } = input
  checkNewPassword(password, [firstName, lastName, email])
  const passwordHash = await hashPassword(password)
  if (!(await mayMail(email))) return
  await sqlTransaction(async (q) => {
    await q.query('INSERT INTO users (id, email, updated_at) VALUES ($1, $2, now()) ON CONFLICT (email) DO NOTHING', [
      newId('user'),
      email,
    ])
    const { rows } = await q.query<{ id: string; is_active: boolean; is_proven: boolean }>(
      'SELECT id, is_active, email_verified_at IS NOT NULL AS is_proven FROM users WHERE email = $1::citext FOR UPDATE',
      [email],
    )
    const user = rows[0]
    if (!user?.is_active) return
    if (user.is_proven) return sendMailToken(q, { userId: user.id, kind: 'reset_password', to: email })
    const data: PendingAccount = { firstName, lastName, passwordHash, acceptsMarketing }
    await sendMailToken(q, { userId: user.id, kind: 'verify_email', to: email, data })
  })
}
