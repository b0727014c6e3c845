import 'server-only'
import { env } from '@/lib/env'

/** What we need to know of a request: a Request is one. */
export type Caller = { method: string; url: string; headers: { get(name: string): string | null } }

/** The caller's address; the forwarding header counts only behind a proxy that we were told to trust. */
export function clientIp(request: Pick<Caller, 'headers'>): string {
  const forwarded = request.headers.get('x-forwarded-for')?.split(',')
  const address = env.TRUST_PROXY ? forwarded?.[0] : forwarded?.at(-1)
  return address?.trim() || '127.0.0.1'
}

/** True when the browser says that the request was started by a page of this shop. */
export function isSameOrigin(request: Caller): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  if (!origin) return false
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return origin === env.SOUK_URL || (URL.canParse(origin) && new URL(origin).host === host)
}
