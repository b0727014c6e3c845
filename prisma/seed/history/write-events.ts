import type { Pool } from 'pg'
import { copyRows } from '../copy'
import type { Row } from '../insert'
import type { WrittenOrder } from '../orders'
import type { SeededCustomer } from '../people'
import type { SeededProduct } from '../products'
import type { History, SimulatedEvent } from './types'

const name = (prefix: string, number: number, width: number) =>
  `${prefix}${number.toString(36).toUpperCase().padStart(width, '0')}`
const RAIL_MODEL = 'popular'

const indexes = ['visitor', 'customer', 'product', 'kind'].map((each) => `behaviour_events_${each}`)

/** Drops the table's indexes and returns what makes them again: filling first and indexing then costs half. */
async function withoutIndexes(pool: Pool, fill: () => Promise<void>): Promise<void> {
  const { rows } = await pool.query<{ definition: string }>(
    'SELECT pg_get_indexdef(to_regclass(name)) AS definition FROM unnest($1::text[]) AS name',
    [indexes],
  )
  for (const index of indexes) await pool.query(`DROP INDEX ${index}`)
  await fill()
  for (const { definition } of rows) await pool.query(definition.replace(' ON ONLY ', ' ON '))
}

/**
 * Writes the simulated events, and whose browsers they came from, as the shop itself would have recorded them. Lines that
 * were never written as orders are left out. Returns how many events there are.
 */
export async function writeEvents(
  pool: Pool,
  history: History,
  products: SeededProduct[],
  customers: SeededCustomer[],
  orders: readonly (WrittenOrder | null)[],
): Promise<number> {
  const { events, visitors } = history
  const visitorIds = visitors.map(({ hasConsent }, index) =>
    hasConsent ? name('vis_', index, 26) : name('anon_', index, 22),
  )
  const productId = (item: number) => products[item]?.id ?? null
  const searchIds = new Map<SimulatedEvent, string>()

  const dataOf = (event: SimulatedEvent): Row => {
    const shown = event.shown?.map(productId)
    switch (event.kind) {
      case 'search':
        return { total: event.total, rescue: event.rescue, shown }
      case 'click':
        return event.search ? { source: 'search', searchId: searchIds.get(event.search) } : { source: event.source }
      case 'list_seen':
        return { source: event.source, products: shown, positions: shown?.map((_, position) => position) }
      case 'rail_seen':
        return {
          rail: event.rail,
          model: RAIL_MODEL,
          products: shown,
          positions: shown?.map((_, position) => position),
        }
      case 'rail_clicked':
        return { rail: event.rail, model: RAIL_MODEL }
      default:
        return {}
    }
  }
  const rows = events.flatMap((event, index): Row[] => {
    const order = event.order < 0 ? null : orders[event.order]
    const lineId = order?.lineIds.get(event.item)
    if (event.kind === 'purchase' && !lineId) return []
    const id = lineId ? lineId.replace(/^line_/, 'evt_') : name('evt_', index, 26)
    if (event.kind === 'search') searchIds.set(event, id)
    const visitorId = visitorIds[event.visitor] ?? ''
    return [
      {
        id,
        occurred_at: new Date(event.at).toISOString(),
        kind: event.kind,
        visitor_id: visitorId,
        session_id: visitors[event.visitor]?.hasConsent ? name('visit_', event.session, 10) : visitorId,
        customer_id: customers[event.customer]?.id ?? null,
        product_id: productId(event.item),
        variant_id: products[event.item]?.variants[event.variant]?.id ?? null,
        order_id: order?.id ?? null,
        query: event.query,
        position: event.position < 0 ? null : event.position,
        quantity: event.quantity || null,
        value_minor: event.kind === 'purchase' ? event.valueMinor : null,
        currency: event.kind === 'purchase' ? 'EUR' : null,
        data: dataOf(event),
      },
    ]
  })
  const known = visitors.flatMap(({ customer, hasConsent, joinedAt }, index): Row[] => {
    const customer_id = hasConsent ? customers[customer]?.id : undefined
    return customer_id
      ? [{ visitor_id: visitorIds[index], customer_id, joined_at: new Date(joinedAt).toISOString() }]
      : []
  })
  await copyRows(pool, 'visitor_identities', known)
  await withoutIndexes(pool, () => copyRows(pool, 'behaviour_events', rows))
  return rows.length
}
