import 'server-only'
import { LRUCache } from 'lru-cache'
import { query } from '@/lib/db'
import { log } from '@/lib/log'

const joined = new LRUCache<string, string>({ max: 50_000 })

/**
 * Notes that a browser is this customer's; what it did before is theirs from now on. False when the browser already is
 * somebody else's, who keeps it: the browser then needs another id.
 */
export async function joinVisitor(visitorId: string, customerId: string): Promise<boolean> {
  const [row] = await query<{ customer_id: string }>(
    'join-visitor',
    `INSERT INTO visitor_identities AS v (visitor_id, customer_id) SELECT $1, id FROM customers WHERE id = $2
     ON CONFLICT (visitor_id) DO UPDATE SET customer_id = v.customer_id RETURNING customer_id`,
    [visitorId, customerId],
  )
  return row?.customer_id === customerId
}

/** As `joinVisitor`, beside a request: once for each browser, without waiting and without failing. */
export function noteIdentity(visitorId: string, customerId: string): void {
  if (joined.get(visitorId) === customerId) return
  joined.set(visitorId, customerId)
  joinVisitor(visitorId, customerId).catch((error: unknown) => {
    joined.delete(visitorId)
    log.warn({ err: error }, 'a visitor could not be joined to a customer')
  })
}
