import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { clientIp } from '@/lib/http/client'
import { type Actor, anonymous, can } from './actor'
import type { Permission } from './permissions'
import { actorOfSession } from './session-actor'
import { sessionCookie } from './session-cookie'
import { readToken } from './signed-token'

/** Who looks at this page or sends this form; a session that was revoked or has run out counts as anonymous. */
export const currentActor = cache(async (): Promise<Actor> => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const ip = clientIp({ headers: head })
  const token = jar.get(sessionCookie.name)?.value
  const claims = token ? await readToken('session', token) : null
  return (claims && (await actorOfSession(claims.sessionId, ip))) ?? { ...anonymous, ip }
})

/** The browser that sends this request, as the list of devices shows it. */
export async function currentDevice(): Promise<{ ip: string; userAgent: string }> {
  const head = await headers()
  return { ip: clientIp({ headers: head }), userAgent: (head.get('user-agent') ?? '').slice(0, 300) }
}

function goToSignIn(path: string): never {
  redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}

/**
 * The member of staff who looks at this page. Strangers are sent to sign in and come back to `path`; whoever lacks the
 * permission is told that there is no such page.
 */
export async function requireStaff(permission: Permission, path = '/admin'): Promise<Actor> {
  const actor = await currentActor()
  if (actor.kind === 'anonymous') goToSignIn(path)
  if (actor.kind !== 'staff' || !can(actor, permission)) notFound()
  return actor
}

/** Whoever is signed in, shopper or staff; guests are sent to sign in and come back to `path`. */
export async function requireUser(path = '/account'): Promise<Actor & { userId: string }> {
  const actor = await currentActor()
  const { userId } = actor
  if (!userId) goToSignIn(path)
  return { ...actor, userId }
}

/** The signed-in customer; guests are sent to sign in and come back to `path`, staff who never shopped to the back office. */
export async function requireShopper(path = '/account'): Promise<Actor & { userId: string; customerId: string }> {
  const actor = await requireUser(path)
  const { customerId } = actor
  if (!customerId) redirect('/admin')
  return { ...actor, customerId }
}
