import 'server-only'
import { AppError } from '@/lib/errors'
import type { Caller } from '@/lib/http/client'
import { type Actor, anonymous } from './actor'
import { actorOfApiKey } from './api-key-actor'
import { actorOfSession } from './session-actor'
import { readSessionCookie } from './session-cookie'
import { readToken } from './signed-token'

async function actorOfAccessToken(token: string, ip: string): Promise<Actor> {
  const claims = await readToken('access', token)
  if (!claims)
    throw new AppError(
      'unauthenticated',
      'This access token has expired or is not one of ours. Refresh it or sign in again.',
    )
  const actor = await actorOfSession(claims.sessionId, ip)
  if (!actor) throw new AppError('unauthenticated', 'This access token was revoked. Sign in again.')
  const { scopes } = claims
  const allowed =
    scopes.length === 0 ? actor.permissions : actor.permissions.filter((permission) => scopes.includes(permission))
  // Only a cookie can be sent by another site against the person's will, so only cookies carry the session id.
  return { ...actor, permissions: allowed, sessionId: null }
}

/** A session that has ended makes a guest of its browser, not an error: the shop stays open to it. */
async function actorOfCookie(cookie: string, ip: string): Promise<Actor> {
  const claims = await readToken('session', cookie)
  return (claims && (await actorOfSession(claims.sessionId, ip))) ?? { ...anonymous, ip }
}

/**
 * Who sends this request: an API key or access token first, then the session cookie. Without credentials anonymous, with no
 * SQL at all. Throws `unauthenticated` for keys and tokens that are unknown, expired or revoked.
 */
export async function authenticate(request: Caller, ip: string): Promise<Actor> {
  const { headers } = request
  const authorization = headers.get('authorization')
  const bearer = authorization ? /^Bearer (\S+)$/i.exec(authorization)?.[1] : headers.get('x-api-key')
  if (authorization && !bearer)
    throw new AppError('unauthenticated', 'Send the credentials as "Authorization: Bearer …".')
  if (bearer)
    return /^[sp]k_/.test(bearer) ? actorOfApiKey(bearer, ip, headers.get('origin')) : actorOfAccessToken(bearer, ip)
  const cookie = readSessionCookie(headers.get('cookie'))
  return cookie ? actorOfCookie(cookie, ip) : { ...anonymous, ip }
}
