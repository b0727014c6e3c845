import { pool } from '@/lib/db'
import { confirmRegistration } from '@/lib/auth/confirm-registration'
import { ensureBuiltInRoles } from '@/lib/auth/ensure-built-in-roles'
import type { SignedIn } from '@/lib/auth/open-session'
import { registerAccount } from '@/lib/auth/register-account'

export const device = { ip: '192.0.2.10', userAgent: 'Test browser' }
export const PASSWORD = 'quiet otter on a train'

/** For tests: the token of the newest account mail to an address, as the mail job would get it. */
export async function mailedToken(to: string, template?: string): Promise<string> {
  const { rows } = await pool.query<{ token: string }>(
    `SELECT payload -> 'data' ->> 'token' AS token FROM jobs.events WHERE name = 'auth/mail.requested'
       AND payload -> 'data' ->> 'to' = $1 AND ($2::text IS NULL OR payload -> 'data' ->> 'template' = $2) ORDER BY id DESC LIMIT 1`,
    [to, template ?? null],
  )
  if (!rows[0]) throw new Error(`No account mail was requested for ${to}.`)
  return rows[0].token
}

/** For tests: a confirmed account with an open session; with `role` one of the staff. */
export async function newAccount(email: string, role?: 'admin' | 'manager' | 'support'): Promise<SignedIn> {
  await registerAccount({ firstName: 'Ada', lastName: 'Byron', email, password: PASSWORD, acceptsMarketing: false })
  const account = await confirmRegistration(await mailedToken(email), device)
  if (role)
    await pool.query('UPDATE users SET role_id = $2 WHERE id = $1', [
      account.userId,
      (await ensureBuiltInRoles())[role],
    ])
  return account
}
