import 'server-only'
import { invalidateTags, tags } from '@/lib/cache'
import { runSql, type SqlRunner } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Actor } from './actor'

async function revoke(on: SqlRunner | null, where: string, values: unknown[]): Promise<number> {
  const rows = await runSql<{ id: string }>(
    on,
    `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL AND ${where} RETURNING id`,
    values,
  )
  if (rows.length > 0)
    await invalidateTags(
      on,
      rows.map((row) => tags.session(row.id)),
    )
  return rows.length
}

/** Ends one session, and with it the access and refresh tokens that hang on it, at once and in every process. */
export async function endSession(on: SqlRunner | null, sessionId: string): Promise<void> {
  await revoke(on, 'id = $1', [sessionId])
}

/** Ends every session of a user, except one when given. */
export async function endSessionsOf(
  on: SqlRunner | null,
  userId: string,
  exceptSessionId: string | null = null,
): Promise<void> {
  await revoke(on, 'user_id = $1 AND id IS DISTINCT FROM $2', [userId, exceptSessionId])
}

/** Ends one of the actor's own sessions; throws `not_found` for anybody else's. */
export async function revokeSession(actor: Actor, sessionId: string): Promise<void> {
  if ((await revoke(null, 'id = $1 AND user_id = $2', [sessionId, actor.userId])) > 0) return
  throw new AppError('not_found', 'This device is signed out already.')
}

/** Ends all of the actor's sessions but the one in use. */
export async function revokeOtherSessions(actor: Actor): Promise<void> {
  if (actor.userId) await endSessionsOf(null, actor.userId, actor.sessionId)
}

/** Makes every process read the user's sessions anew: after a change of role. */
export async function refreshSessionsOf(on: SqlRunner, userId: string): Promise<void> {
  const rows = await runSql<{ id: string }>(
    on,
    'SELECT id FROM sessions WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > now()',
    [userId],
  )
  if (rows.length > 0)
    await invalidateTags(
      on,
      rows.map((row) => tags.session(row.id)),
    )
}
