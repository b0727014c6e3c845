import 'server-only'
import { createHash } from 'node:crypto'
import { query } from '@/lib/db'
import type { EventData } from '@/lib/events'
import { sendMail } from '@/lib/mail'
import { changeEmail, inviteStaff, resetPassword, verifyEmail, welcome } from './account-messages'
import { renderMessage } from './render-message'

const templates = { verify: verifyEmail, reset: resetPassword, change_email: changeEmail, invite: inviteStaff }

/** Mails the link that carries a one-time token, once per token. Throws what the mail server says. */
export async function sendTokenMail({ template, token, to }: EventData<'auth/mail.requested'>): Promise<void> {
  const mail = renderMessage(
    templates[template](token),
    'You get this mail because this address was entered in our shop.',
  )
  const dedupeKey = `auth-${template}:${createHash('sha256').update(token).digest('hex').slice(0, 32)}`
  await sendMail({ dedupeKey, template: `auth-${template}`, to, ...mail })
}

type User = { email: string; first_name: string | null }

/** Greets a new customer, once. Somebody who is gone again gets nothing. */
export async function sendWelcome(userId: string): Promise<void> {
  const [user] = await query<User>(
    'mail-welcome',
    'SELECT u.email, c.first_name FROM users u LEFT JOIN customers c ON c.id = u.customer_id WHERE u.id = $1 AND u.is_active',
    [userId],
  )
  if (!user) return
  const mail = renderMessage(welcome(user.first_name ?? ''), 'You get this mail because you made an account.')
  await sendMail({ dedupeKey: `welcome:${userId}`, template: 'welcome', to: user.email, ...mail })
}
