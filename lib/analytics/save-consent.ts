import 'server-only'
import { env } from '@/lib/env'
import { newId } from '@/lib/id'
import { CONSENT_COOKIE, type ConsentChoice, VISIT_COOKIE, VISITOR_COOKIE } from './schema'

/** 13 months at most, as the French authority asks and others follow. */
const KEPT_S = 395 * 24 * 3600

type Jar = {
  get(name: string): { value: string } | undefined
  set(cookie: {
    name: string
    value: string
    path: string
    maxAge: number
    sameSite: 'lax'
    secure: boolean
    httpOnly: boolean
  }): unknown
  delete(name: string): unknown
}

const cookie = (name: string, value: string, httpOnly: boolean) => ({
  name,
  value,
  path: '/',
  maxAge: KEPT_S,
  sameSite: 'lax' as const,
  secure: env.SOUK_URL.startsWith('https:'),
  httpOnly,
})

/** Remembers a visitor's answer: with `all` the browser gets an id of its own (and keeps one it has), otherwise it loses it. */
export function saveConsent(jar: Jar, choice: ConsentChoice): void {
  jar.set(cookie(CONSENT_COOKIE, choice, false))
  if (choice === 'all') {
    if (!jar.get(VISITOR_COOKIE)) renewVisitor(jar)
    return
  }
  jar.delete(VISITOR_COOKIE)
  jar.delete(VISIT_COOKIE)
}

/** Gives the browser a new id and a new visit; returns the id. */
export function renewVisitor(jar: Jar): string {
  const id = newId('vis')
  jar.set(cookie(VISITOR_COOKIE, id, true))
  jar.delete(VISIT_COOKIE)
  return id
}
