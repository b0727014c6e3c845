import 'server-only'
import { createHmac } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { deriveSecret } from '@/lib/env'
import { clientIp, type Caller } from '@/lib/http/client'
import { readCookie } from '@/lib/http/read-cookie'
import { CONSENT_COOKIE, VISIT_COOKIE, VISITOR_COOKIE } from './schema'

export type Visitor = { visitorId: string; sessionId: string; customerId: string | null; hasConsent: boolean }
type Headers = Caller['headers']

const secret = deriveSecret('visitor-pseudonym')
const robots =
  /bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|curl|wget|python|java\/|go-http|axios|node-fetch|undici|scrapy|facebookexternalhit|phantom/i
const visitorId = /^vis_[0-9A-Z]{26}$/
const visitId = /^[\w-]{8,60}$/

/** True for programs that say what they are, and for those that say nothing. */
export function isRobot(userAgent: string | null): boolean {
  return !userAgent || robots.test(userAgent)
}

/** True when the browser itself asks not to be followed, whatever was pressed before. */
export function asksNotToTrack(headers: Headers): boolean {
  return headers.get('sec-gpc') === '1' || headers.get('dnt') === '1'
}

/** The id of a browser that agreed to be recognised, or null. */
export function agreedVisitorId(headers: Headers): string | null {
  const cookie = (name: string) => readCookie({ headers }, name)
  if (asksNotToTrack(headers) || cookie(CONSENT_COOKIE) !== 'all') return null
  const id = cookie(VISITOR_COOKIE)
  return id && visitorId.test(id) ? id : null
}

/** A name for an address and browser that is another one tomorrow (UTC) and leads back to nobody. */
export function pseudonymOf(ip: string, userAgent: string, day: string): string {
  return `anon_${createHmac('sha256', secret).update(`${day}\n${ip}\n${userAgent}`).digest('base64url').slice(0, 22)}`
}

/**
 * Who sends a request: with consent the browser's own id, its visit and the signed-in customer, without it a name for one
 * day and nothing else. Null for robots.
 */
export function visitorOf(headers: Headers, actor: Pick<Actor, 'customerId'>, now = new Date()): Visitor | null {
  const userAgent = headers.get('user-agent')
  if (isRobot(userAgent)) return null
  const known = agreedVisitorId(headers)
  if (!known) {
    const name = pseudonymOf(clientIp({ headers }), userAgent ?? '', now.toISOString().slice(0, 10))
    return { visitorId: name, sessionId: name, customerId: null, hasConsent: false }
  }
  const visit = readCookie({ headers }, VISIT_COOKIE)
  return {
    visitorId: known,
    sessionId: visit && visitId.test(visit) ? visit : known,
    customerId: actor.customerId,
    hasConsent: true,
  }
}
