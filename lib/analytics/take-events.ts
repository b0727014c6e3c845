import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Caller } from '@/lib/http/client'
import { newId } from '@/lib/id'
import { noteIdentity } from './join-visitor'
import { type BehaviourEvent, recordEvents } from './record-events'
import type { BrowserEvent, eventBatch } from './schema'
import { visitorOf } from './visitor'

type Batch = z.output<typeof eventBatch>
type Details = Pick<BehaviourEvent, 'productId' | 'query' | 'position' | 'data'>

const ownId = /^evt_[0-9A-Z]{26}$/

function detailsOf(event: BrowserEvent): Details {
  switch (event.kind) {
    case 'view':
      return { productId: event.productId }
    case 'search':
      return { query: event.query, data: { total: event.total, rescue: event.rescue ?? null, shown: event.shown } }
    case 'click':
      return {
        productId: event.productId,
        position: event.position,
        query: event.query,
        data: { source: event.source, searchId: event.searchId },
      }
    case 'list_seen':
      return {
        query: event.query,
        data: { source: event.source, searchId: event.searchId, products: event.products, positions: event.positions },
      }
    case 'rail_seen':
      return { data: { rail: event.rail, model: event.model, products: event.products, positions: event.positions } }
    case 'rail_clicked':
      return { productId: event.productId, position: event.position, data: { rail: event.rail, model: event.model } }
  }
}

/** Takes what a browser tells and returns how many events that are; none from robots. They are written within a second. */
export function takeEvents(actor: Actor, headers: Caller['headers'], { events, referrer, campaign }: Batch): number {
  const now = Date.now()
  const visitor = visitorOf(headers, actor, new Date(now))
  if (!visitor) return 0
  const { visitorId, sessionId, customerId } = visitor
  if (customerId) noteIdentity(visitorId, customerId)
  recordEvents(
    events.map((event) => ({
      // A search keeps the id that its page was given, because clicks name it.
      id: event.kind === 'search' && ownId.test(event.searchId) ? event.searchId : newId('evt'),
      occurredAt: new Date(now - event.ago),
      kind: event.kind,
      visitorId,
      sessionId,
      customerId,
      path: event.path,
      referrer,
      campaign,
      ...detailsOf(event),
    })),
  )
  return events.length
}
