import 'server-only'
import { env } from '@/lib/env'

const isSecure = env.SOUK_URL.startsWith('https:')

export const SESSION_DAYS = 30

/** The cookie of a signed-in browser: unreadable for scripts, and over HTTPS never sent in the clear. */
export const sessionCookie = {
  name: isSecure ? '__Host-souk_session' : 'souk_session',
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure },
}

/** The session cookie's value in a `cookie` header, or null. */
export function readSessionCookie(header: string | null): string | null {
  if (!header?.includes(sessionCookie.name)) return null
  const start = `${sessionCookie.name}=`
  const pair = header.split('; ').find((each) => each.startsWith(start))
  return pair?.slice(start.length) || null
}
