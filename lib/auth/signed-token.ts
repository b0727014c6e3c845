import 'server-only'
import { jwtVerify, SignJWT } from 'jose'
import { deriveSecret } from '@/lib/env'

/** `session` stands in the browser's cookie, `access` is sent by API clients; neither is taken for the other. */
type Purpose = 'session' | 'access'
export type TokenClaims = { sessionId: string; scopes: string[] }

const key = new TextEncoder().encode(deriveSecret('signed-token'))
const audience = (purpose: Purpose) => `souk:${purpose}`

/** A signed token that names a session and, when `scopes` is not empty, limits what it may do. */
export function signToken(purpose: Purpose, { sessionId, scopes }: TokenClaims, ttlS: number): Promise<string> {
  return new SignJWT(scopes.length > 0 ? { scope: scopes.join(' ') } : {})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sessionId)
    .setAudience(audience(purpose))
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + ttlS)
    .sign(key)
}

/** What a token of ours says; null when it is forged, expired or meant for something else. */
export async function readToken(purpose: Purpose, token: string): Promise<TokenClaims | null> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], audience: audience(purpose) })
    const scope = typeof payload.scope === 'string' ? payload.scope : ''
    return payload.sub ? { sessionId: payload.sub, scopes: scope.split(' ').filter(Boolean) } : null
  } catch {
    return null
  }
}
