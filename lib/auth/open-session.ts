import 'server-only'
import { runSql, type SqlRunner } from '@/lib/db'
import { newId } from '@/lib/id'
import { SESSION_DAYS } from './session-cookie'

export type Device = { ip: string; userAgent: string }
export type SignedIn = { userId: string; customerId: string | null; sessionId: string }

/** Opens a session of `SESSION_DAYS` days on this device, to be revoked from the list of devices; returns its id. */
export async function openSession(on: SqlRunner | null, userId: string, { ip, userAgent }: Device): Promise<string> {
  const id = newId('sess')
  await runSql(
    on,
    `INSERT INTO sessions (id, user_id, ip, user_agent, expires_at) VALUES ($1, $2, $3, $4, now() + $5 * interval '1 day') RETURNING id`,
    [id, userId, ip, userAgent.slice(0, 300), SESSION_DAYS],
  )
  return id
}
