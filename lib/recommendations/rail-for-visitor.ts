import 'server-only'
import { agreedVisitorId } from '@/lib/analytics/visitor'
import type { Actor } from '@/lib/auth/actor'
import type { Caller } from '@/lib/http/client'
import { getRail, type RailRequest } from './rails'
import type { Rail } from './schema'

/** A rail for whoever sends these headers: what the shop noted of them counts only where they agreed to be recognised. */
export function railForVisitor(
  headers: Caller['headers'],
  actor: Pick<Actor, 'customerId'>,
  request: Omit<RailRequest, 'visitorId' | 'customerId'>,
): Promise<Rail> {
  const visitorId = agreedVisitorId(headers)
  return getRail({ ...request, visitorId, customerId: visitorId ? actor.customerId : null })
}
