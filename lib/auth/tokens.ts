import 'server-only'
import type { PoolClient } from 'pg'
import type { z } from 'zod'
import { pool, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId, newSecret } from '@/lib/id'
import { hashSecret } from './api-key-actor'
import type { Device } from './open-session'
import { endSession } from './revoke-sessions'
import type { IssuedTokens, issueTokensInput } from './schema'
import { SESSION_DAYS } from './session-cookie'
import { signInWithPassword } from './sign-in-with-password'
import { signToken } from './signed-token'

const ACCESS_TTL_S = 15 * 60

type Family = { userId: string; sessionId: string; scopes: string[] }

/** A refresh token's family is its session: ending one in the list of devices ends the other. */
async function issue(on: Pick<PoolClient, 'query'>, { userId, sessionId, scopes }: Family): Promise<IssuedTokens> {
  const refreshToken = newSecret('rt_')
  await on.query(
    `INSERT INTO refresh_tokens (id, user_id, family_id, token_hash, scopes, expires_at) VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 day')`,
    [newId('tok'), userId, sessionId, hashSecret(refreshToken), scopes, SESSION_DAYS],
  )
  return {
    tokenType: 'Bearer',
    accessToken: await signToken('access', { sessionId, scopes }, ACCESS_TTL_S),
    expiresInS: ACCESS_TTL_S,
    refreshToken,
    scopes,
  }
}

/** Email and password for an access token of 15 minutes and a refresh token. Fails as `signInWithPassword` does. */
export async function issueTokens(
  { scopes, ...input }: z.output<typeof issueTokensInput>,
  device: Device,
): Promise<IssuedTokens> {
  const { userId, sessionId } = await signInWithPassword(input, device)
  return issue(pool, { userId, sessionId, scopes })
}

type RefreshRow = { user_id: string; family_id: string; scopes: string[]; is_spent: boolean; is_alive: boolean }

/**
 * A new pair for a refresh token, which is spent by this. A spent one that comes again was stolen, or its thief was faster:
 * the whole family ends at once. Throws `unauthenticated` then and for tokens unknown, revoked or too old.
 */
export async function refreshTokens({ refreshToken }: { refreshToken: string }): Promise<IssuedTokens> {
  const issued = await sqlTransaction(async (q) => {
    const { rows } = await q.query<RefreshRow>(
      `SELECT t.user_id, t.family_id, t.scopes, t.used_at IS NOT NULL AS is_spent,
         t.expires_at > now() AND s.expires_at > now() AND s.revoked_at IS NULL AND u.is_active AS is_alive
       FROM refresh_tokens t JOIN sessions s ON s.id = t.family_id JOIN users u ON u.id = t.user_id
       WHERE t.token_hash = $1 FOR UPDATE OF t`,
      [hashSecret(refreshToken)],
    )
    const row = rows[0]
    if (!row) return null
    if (row.is_spent) {
      await endSession(q, row.family_id)
      return null
    }
    if (!row.is_alive) return null
    await q.query('UPDATE refresh_tokens SET used_at = now() WHERE token_hash = $1', [hashSecret(refreshToken)])
    return issue(q, { userId: row.user_id, sessionId: row.family_id, scopes: row.scopes })
  })
  if (!issued)
    throw new AppError(
      'unauthenticated',
      'This refresh token was used before, has expired or was revoked. Sign in again.',
    )
  return issued
}

/** Signs an API client out: its refresh and access tokens stop at once. Unknown tokens are no error. */
export async function revokeTokens({ refreshToken }: { refreshToken: string }): Promise<void> {
  const { rows } = await pool.query<{ family_id: string }>(
    'SELECT family_id FROM refresh_tokens WHERE token_hash = $1',
    [hashSecret(refreshToken)],
  )
  if (rows[0]) await endSession(null, rows[0].family_id)
}
