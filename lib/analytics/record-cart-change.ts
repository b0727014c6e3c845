import 'server-only'
import { LRUCache } from 'lru-cache'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { log, requestContext } from '@/lib/log'
import { onSignal } from '@/lib/signals'
import { recordEvents } from './record-events'
import { type Visitor, visitorOf } from './visitor'

const known = new LRUCache<string, string>({ max: 20_000 })

/** Notes whose cart it is, for the purchase to come; once a visitor and cart. */
function noteCart(cartId: string, { visitorId, sessionId, hasConsent }: Visitor): void {
  const who = `${visitorId} ${sessionId}`
  if (known.get(cartId) === who) return
  known.set(cartId, who)
  pool
    .query(
      `INSERT INTO visitor_carts (cart_id, visitor_id, session_id, has_consent) SELECT id, $2, $3, $4 FROM carts WHERE id = $1
       ON CONFLICT (cart_id) DO UPDATE SET visitor_id = excluded.visitor_id, session_id = excluded.session_id, has_consent = excluded.has_consent, updated_at = now()`,
      [cartId, visitorId, sessionId, hasConsent],
    )
    .catch((error: unknown) => {
      known.delete(cartId)
      log.warn({ err: error }, 'whose cart it is could not be noted')
    })
}

/**
 * Records what shoppers put into carts and take out, as the carts' own acts tell it: every way into a cart counts once,
 * with and without scripting, and what moves between carts at sign-in does not.
 */
export function recordCartChanges(): void {
  onSignal('cart/line.changed', ({ cartId, productId, variantId, change, actor }) => {
    const headers = requestContext.getStore()?.headers
    const visitor = headers && visitorOf(headers, actor)
    if (!visitor) return
    if (change > 0) noteCart(cartId, visitor)
    recordEvents([
      {
        id: newId('evt'),
        occurredAt: new Date(),
        kind: change > 0 ? 'add' : 'remove',
        visitorId: visitor.visitorId,
        sessionId: visitor.sessionId,
        customerId: visitor.customerId,
        productId,
        variantId,
        quantity: Math.abs(change),
        data: { cartId },
      },
    ])
  })
}
