import 'server-only'
import { attachCustomer } from '@/lib/customers/attach-customer'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { spendMailToken } from './mail-token'
import { type Device, openSession, type SignedIn } from './open-session'
import type { PendingAccount } from './register-account'

/**
 * Completes a registration by its mailed link: sets name and password, gives the account its customer with the orders made
 * as a guest, and opens a session. Throws `gone` for links that were used, are too old, or were overtaken.
 */
export async function confirmRegistration(token: string, device: Device): Promise<SignedIn> {
  return sqlTransaction(async (q) => {
    const { userId, data } = await spendMailToken<PendingAccount>(q, ['verify_email'], token)
    const { rowCount } = await q.query(
      `UPDATE users SET name = $2, password_hash = $3, email_verified_at = now(), updated_at = now() WHERE id = $1 AND email_verified_at IS NULL`,
      [userId, `${data.firstName} ${data.lastName}`.trim(), data.passwordHash],
    )
    if (rowCount === 0)
      throw new AppError('gone', 'This address is confirmed already. Sign in, or reset your password.')
    const customerId = await attachCustomer(q, userId, data)
    await emit(q, [{ name: 'customer/registered', data: { userId }, id: `registered-${userId}` }])
    return { userId, customerId, sessionId: await openSession(q, userId, device) }
  })
}
