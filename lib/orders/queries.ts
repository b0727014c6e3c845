import 'server-only'
import { type Actor, can } from '@/lib/auth/actor'
import { pool, query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, type Page, toPage } from '@/lib/http/pagination'
import { isOrderToken } from './order-token'
import type { Order, OrderSummary } from './schema'

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const money = (column: string) => `jsonb_build_object('amountMinor', ${column}, 'currency', o.currency)`

const ORDER = `SELECT o.customer_id AS owner, jsonb_build_object(
  'id', o.id, 'number', o.number, 'status', o.status, 'paymentStatus', o.payment_status, 'fulfilmentStatus', o.fulfilment_status,
  'source', o.source, 'customerId', o.customer_id, 'email', o.email, 'currency', o.currency,
  'subtotal', ${money('o.subtotal_minor')}, 'discount', ${money('o.discount_minor')}, 'shipping', ${money('o.shipping_minor')},
  'tax', ${money('o.tax_minor')}, 'total', ${money('o.total_minor')},
  'refunded', ${money(`(SELECT coalesce(sum(r.amount_minor), 0) FROM refunds r WHERE r.order_id = o.id AND r.state <> 'failed')`)},
  'shippingAddress', o.shipping_address, 'billingAddress', o.billing_address, 'shippingMethodName', o.shipping_method_name,
  'note', o.note, 'giftMessage', o.gift_message, 'cancelReason', o.cancel_reason, 'version', o.version,
  'createdAt', ${iso('o.created_at')}, 'placedAt', ${iso('o.placed_at')}, 'canceledAt', ${iso('o.canceled_at')},
  'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'productId', l.product_id, 'variantId', l.variant_id, 'sku', l.sku,
     'title', l.title, 'variantTitle', l.variant_title, 'imageKey', l.image_key, 'quantity', l.quantity, 'unitPrice', ${money('l.unit_price_minor')},
     'discount', ${money('l.discount_minor')}, 'tax', ${money('l.tax_minor')}, 'total', ${money('l.total_minor')}, 'shippedQuantity', l.shipped_quantity,
     'canceledQuantity', l.canceled_quantity, 'refundedQuantity', l.refunded_quantity, 'returnedQuantity', l.returned_quantity) ORDER BY l.position)
     FROM order_lines l WHERE l.order_id = o.id), '[]'),
  'shipments', coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'carrier', s.carrier, 'trackingNumber', s.tracking_number,
     'trackingUrl', s.tracking_url, 'shippedAt', ${iso('s.shipped_at')}, 'deliveredAt', ${iso('s.delivered_at')},
     'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object('orderLineId', sl.order_line_id, 'quantity', sl.quantity)), '[]') FROM shipment_lines sl WHERE sl.shipment_id = s.id))
     ORDER BY s.shipped_at) FROM shipments s WHERE s.order_id = o.id), '[]'),
  'payments', coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'state', p.state, 'methodLabel', p.method_label, 'amount', ${money('p.amount_minor')},
     'captured', ${money('p.captured_minor')}, 'refunded', ${money('p.refunded_minor')}, 'failureMessage', p.failure_message,
     'providerRef', p.provider_ref, 'createdAt', ${iso('p.created_at')}) ORDER BY p.created_at) FROM payments p WHERE p.order_id = o.id), '[]'),
  'refunds', coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'state', r.state, 'amount', ${money('r.amount_minor')}, 'reason', r.reason,
     'createdAt', ${iso('r.created_at')}) ORDER BY r.created_at) FROM refunds r WHERE r.order_id = o.id), '[]'),
  'events', coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'data', e.data, 'actorType', e.actor_type,
     'actorName', (SELECT u.name FROM users u WHERE u.id = e.actor_id), 'createdAt', ${iso('e.created_at')}) ORDER BY e.created_at, e.id)
     FROM order_events e WHERE e.order_id = o.id), '[]')) AS "order"
  FROM orders o WHERE o.id = $1`

/** What a shopper may not see of an order: gateway references and who of the staff did what. */
function forShopper(order: Order): Order {
  return {
    ...order,
    payments: order.payments.map((payment) => ({ ...payment, providerRef: null })),
    events: order.events
      .filter((event) => !['note', 'oversold', 'mail_sent'].includes(event.kind))
      .map((event) => ({ ...event, actorName: null, data: {} })),
  }
}

/**
 * One order with everything that belongs to it, in one statement. Staff need `orders:read`; a shopper must own it or hold
 * its token. Throws `not_found` to everybody else, so that nobody learns which orders exist.
 */
export async function getOrderOrThrow(actor: Actor, orderId: string, token?: string): Promise<Order> {
  const [row] = await query<{ owner: string | null; order: Order }>('order', ORDER, [orderId])
  if (row && can(actor, 'orders:read')) return row.order
  const owns = row && actor.customerId !== null && row.owner === actor.customerId
  if (row && (owns || (token && isOrderToken(orderId, token)))) return forShopper(row.order)
  throw new AppError('not_found', 'There is no such order, or its link has another ending.')
}

export type OrderFilter = {
  customerId?: string
  status?: string
  paymentStatus?: string
  fulfilmentStatus?: string
  /** order number, email or name */
  search?: string
}

/** Placed orders, newest first, one page; needs `orders:read` or asks only for one's own. */
export async function listOrders(
  actor: Actor,
  filter: OrderFilter,
  options: { limit: number; cursor?: string },
): Promise<Page<OrderSummary>> {
  const isOwn = filter.customerId !== undefined && filter.customerId === actor.customerId
  if (!isOwn && !can(actor, 'orders:read')) throw new AppError('forbidden', 'This needs the permission "orders:read".')
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const where = ['o.placed_at IS NOT NULL']
  if (filter.customerId) where.push(`o.customer_id = ${bind(filter.customerId)}`)
  if (filter.status) where.push(`o.status::text = ${bind(filter.status)}`)
  if (filter.paymentStatus) where.push(`o.payment_status::text = ${bind(filter.paymentStatus)}`)
  if (filter.fulfilmentStatus) where.push(`o.fulfilment_status::text = ${bind(filter.fulfilmentStatus)}`)
  const search = filter.search?.trim()
  if (search) {
    const number = /^#?(\d{1,9})$/.exec(search)?.[1]
    where.push(
      number
        ? `o.number = ${bind(Number(number))}`
        : `(o.email ILIKE ${bind(`${search.replace(/[%_\\]/g, '\\$&')}%`)} OR concat_ws(' ', o.shipping_address ->> 'firstName', o.shipping_address ->> 'lastName') ILIKE ${bind(`%${search.replace(/[%_\\]/g, '\\$&')}%`)})`,
    )
  }
  const after = decodeCursor(options.cursor, 2)
  if (after) where.push(`(o.placed_at, o.id) < (${bind(after[0])}::timestamptz, ${bind(after[1])})`)
  const { rows } = await pool.query<{ sort: string; order: OrderSummary }>(
    `SELECT o.placed_at::text AS sort, jsonb_build_object('id', o.id, 'number', o.number, 'status', o.status, 'paymentStatus', o.payment_status,
       'fulfilmentStatus', o.fulfilment_status, 'email', o.email,
       'customerName', trim(concat_ws(' ', o.shipping_address ->> 'firstName', o.shipping_address ->> 'lastName')),
       'itemCount', (SELECT coalesce(sum(quantity), 0) FROM order_lines l WHERE l.order_id = o.id), 'total', ${money('o.total_minor')},
       'imageKeys', coalesce((SELECT jsonb_agg(k.image_key) FROM (SELECT image_key FROM order_lines l WHERE l.order_id = o.id AND image_key IS NOT NULL ORDER BY position LIMIT 4) k), '[]'),
       'placedAt', ${iso('o.placed_at')}, 'createdAt', ${iso('o.created_at')}) AS "order"
     FROM orders o WHERE ${where.join(' AND ')} ORDER BY o.placed_at DESC, o.id DESC LIMIT ${bind(options.limit + 1)}`,
    values,
  )
  const page = toPage(rows, options.limit, (row) => [row.sort, row.order.id])
  return { data: page.data.map((row) => row.order), nextCursor: page.nextCursor }
}
