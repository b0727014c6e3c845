import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { sqlTransaction } from '@/lib/db'
import { sendMailToken } from './mail-token'
import { mayMail } from './sign-in-attempts'

/** Longer than the work for a known address takes, so that the time of the answer tells nothing. */
const ANSWER_AFTER_MS = 250

/** Mails a link to set a new password if the address has an account; the answer and its time are the same if it has none. */
export async function requestPasswordReset({ email }: { email: string }): Promise<void> {
  const answerTime = sleep(ANSWER_AFTER_MS)
  if (await mayMail(email)) {
    await sqlTransaction(async (q) => {
      const { rows } = await q.query<{ id: string }>(
        'SELECT id FROM users WHERE email = $1::citext AND is_active AND email_verified_at IS NOT NULL',
        [email],
      )
      if (rows[0]) await sendMailToken(q, { userId: rows[0].id, kind: 'reset_password', to: email })
    })
  }
  await answerTime
}
