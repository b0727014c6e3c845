import 'server-only'
import type { Caller } from '@/lib/http/client'
import { log } from '@/lib/log'
import { agreedVisitorId } from './visitor'
import { type ProfileEvent, visitorProfile } from './visitor-profile'

/** What the browser that sends these headers did lately; empty without consent, and when it cannot be read. One statement or none. */
export async function recentActs(headers: Caller['headers']): Promise<ProfileEvent[]> {
  const visitorId = agreedVisitorId(headers)
  if (!visitorId) return []
  return visitorProfile({ visitorId, customerId: null }).catch((error: unknown) => {
    log.warn({ err: error }, 'what a visitor did lately could not be read')
    return []
  })
}
