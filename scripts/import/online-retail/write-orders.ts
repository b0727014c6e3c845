// Planned orders as rows: in their right states, with payments, parcels, returns and refunds as if they had happened here.
import { newId } from '@/lib/id'
import { insertRows, type Row, type Runner } from '@/lib/imports/insert-rows'
import { calculateTotals } from '@/lib/pricing/calculate-totals'
import { countryOf } from './countries'
import type { Home } from './home'
import type { Credit, Line, Order } from './plan-orders'
import type { Article } from './plan-catalogue'
import type { Plan } from './plan-stock'
import type { Written } from './write-catalogue'

const CHUNK = 1_000
const DAY = 86_400_000
const tables = [
  'orders',
  'order_lines',
  'payments',
  'refunds',
  'returns',
  'return_lines',
  'order_events',
  'stock_holds',
] as const
type Tables = Record<(typeof tables)[number], Row[]> & {
  shipped: { id: string; at: string; deliveredAt: string | null }[]
}
type Context = { home: Home; written: Map<Article, Written>; customers: Map<string, string>; now: number }

export const customerEmail = (customer: string) => `customer-${customer}@online-retail.example`
const guestEmail = (invoice: string) => `guest-${invoice}@online-retail.example`

const addressOf = ({ customer, invoice, country }: Order) => ({
  firstName: 'Customer',
  lastName: customer || invoice,
  company: '',
  line1: '',
  line2: '',
  city: '',
  region: '',
  postalCode: '',
  country: countryOf(country),
  phone: '',
})

function stateOf(plan: Plan): { status: string; payment: string; fulfilment: string } {
  const { order, fate } = plan
  const payment =
    order.refundedMinor === 0 ? 'paid' : order.refundedMinor >= order.totalMinor ? 'refunded' : 'partially_refunded'
  if (fate === 'canceled') return { status: 'canceled', payment, fulfilment: 'unfulfilled' }
  if (fate === 'open') return { status: 'placed', payment, fulfilment: 'unfulfilled' }
  return {
    status: 'completed',
    payment,
    fulfilment: order.lines.every((line) => line.returned === line.quantity) ? 'returned' : 'fulfilled',
  }
}

function addOrder(tables: Tables, plan: Plan, { home, written, customers, now }: Context): void {
  const { order, fate } = plan
  const { id } = order
  const time = (at: number) => new Date(at + home.shiftMs).toISOString()
  const placedAt = time(order.at)
  const taxRatePpm = home.taxPpm(countryOf(order.country))
  const totals = calculateTotals(
    order.lines.map((line) => ({ quantity: line.quantity, unitPriceMinor: line.priceMinor, taxRatePpm })),
    order.shippingMinor,
  )
  const { status, payment, fulfilment } = stateOf(plan)
  const canceledAt = fate === 'canceled' ? time(Math.max(...order.credits.map((credit) => credit.at))) : null
  const lineIds = new Map<Line, string>()
  for (const [position, line] of order.lines.entries()) {
    const lineId = newId('line')
    const goods = line.article ? written.get(line.article) : undefined
    lineIds.set(line, lineId)
    tables.order_lines.push({
      id: lineId,
      order_id: id,
      position,
      product_id: goods?.productId ?? null,
      variant_id: goods?.variantId ?? null,
      sku: line.code,
      title: line.title,
      variant_title: '',
      image_key: goods?.imageKey ?? null,
      quantity: line.quantity,
      unit_price_minor: line.priceMinor,
      discount_minor: 0,
      tax_minor: totals.lines[position]?.taxMinor ?? 0,
      tax_rate_ppm: taxRatePpm,
      total_minor: totals.lines[position]?.totalMinor ?? 0,
      cost_minor: null,
      shipped_quantity: fate === 'shipped' ? line.quantity : 0,
      canceled_quantity: fate === 'canceled' ? line.quantity : 0,
      refunded_quantity: line.refunded,
      returned_quantity: fate === 'canceled' ? 0 : line.returned,
    })
    if (fate !== 'open' || !goods || !line.article?.tracksStock) continue
    tables.stock_holds.push({
      id: newId('hold'),
      order_id: id,
      variant_id: goods.variantId,
      warehouse_id: home.warehouseId,
      quantity: line.quantity,
      status: 'committed',
      expires_at: placedAt,
      created_at: placedAt,
    })
  }
  const address = addressOf(order)
  const shippedAt = time(plan.shippedAt)
  tables.orders.push({
    id,
    number: order.number,
    status,
    payment_status: payment,
    fulfilment_status: fulfilment,
    source: 'import',
    customer_id: customers.get(order.customer) ?? null,
    email: order.customer ? customerEmail(order.customer) : guestEmail(order.invoice),
    locale: 'en',
    currency: home.currency,
    subtotal_minor: totals.subtotalMinor,
    discount_minor: 0,
    shipping_minor: order.shippingMinor,
    tax_minor: totals.taxMinor,
    total_minor: totals.totalMinor,
    prices_include_tax: true,
    shipping_address: address,
    billing_address: address,
    shipping_method_name: order.shippingName,
    note: '',
    gift_message: '',
    cancel_reason: canceledAt ? 'customer' : null,
    version: 1,
    metadata: { importedFrom: 'online-retail' },
    created_at: placedAt,
    updated_at: canceledAt ?? (fate === 'shipped' ? shippedAt : placedAt),
    placed_at: placedAt,
    canceled_at: canceledAt,
  })
  const event = (kind: string, created_at: string, data: Row = {}) =>
    tables.order_events.push({ id: newId('evt'), order_id: id, kind, data, actor_type: 'system', created_at })
  event('placed', placedAt, { number: order.number })
  event('payment_captured', placedAt, { amountMinor: totals.totalMinor })
  const paymentId = newId('pay')
  tables.payments.push({
    id: paymentId,
    order_id: id,
    provider: 'import',
    state: 'captured',
    currency: home.currency,
    amount_minor: totals.totalMinor,
    authorized_minor: totals.totalMinor,
    captured_minor: totals.totalMinor,
    refunded_minor: order.refundedMinor,
    method_label: 'Paid before the import',
    created_at: placedAt,
    updated_at: placedAt,
  })
  for (const credit of order.credits)
    addCredit(tables, { id, paymentId, isCanceled: fate === 'canceled', at: time(credit.at) }, credit, lineIds)
  if (canceledAt) event('canceled', canceledAt)
  if (fate !== 'shipped') return
  const delivered = plan.shippedAt + home.shiftMs + 2 * DAY
  tables.shipped.push({ id, at: shippedAt, deliveredAt: delivered < now ? new Date(delivered).toISOString() : null })
  event('shipped', shippedAt, { shipmentId: `ship_${id.slice(4)}`, carrier: '' })
}

function addCredit(
  tables: Tables,
  order: { id: string; paymentId: string; isCanceled: boolean; at: string },
  credit: Credit,
  lineIds: Map<Line, string>,
): void {
  const amountMinor = credit.parts.reduce((sum, part) => sum + part.amountMinor, 0)
  const goods = credit.parts.flatMap(({ line, quantity, amountMinor: amount }) =>
    line ? [{ orderLineId: lineIds.get(line), quantity, amountMinor: amount }] : [],
  )
  const refundId = newId('ref')
  tables.refunds.push({
    id: refundId,
    order_id: order.id,
    payment_id: order.paymentId,
    state: 'succeeded',
    amount_minor: amountMinor,
    reason: `Credit note ${credit.invoice}`,
    lines: goods,
    created_at: order.at,
  })
  tables.order_events.push({
    id: newId('evt'),
    order_id: order.id,
    kind: 'refunded',
    data: { amountMinor, refundId },
    actor_type: 'system',
    created_at: order.at,
  })
  if (goods.length === 0 || order.isCanceled) return
  const returnId = newId('ret')
  tables.returns.push({
    id: returnId,
    order_id: order.id,
    status: 'refunded',
    reason: '',
    note: `Credit note ${credit.invoice}`,
    created_at: order.at,
    closed_at: order.at,
  })
  for (const { orderLineId, quantity } of goods) {
    tables.return_lines.push({
      id: newId('ret'),
      return_id: returnId,
      order_line_id: orderLineId,
      quantity,
      reason: '',
      is_restocked: true,
    })
  }
}

// Parcels and the stock they took follow from orders and lines, so the database makes them itself.
const SHIPMENTS = `INSERT INTO shipments (id, order_id, warehouse_id, shipped_at, delivered_at)
  SELECT 'ship_' || substr(o.id, 5), o.id, $4, o.at, o.delivered FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS o (id, at, delivered)`
const SHIPMENT_LINES = `INSERT INTO shipment_lines (id, shipment_id, order_line_id, quantity)
  SELECT 'sline_' || substr(l.id, 6), 'ship_' || substr(l.order_id, 5), l.id, l.shipped_quantity FROM order_lines l WHERE l.order_id = ANY ($1::text[])`
const SALES = `INSERT INTO stock_movements (id, variant_id, warehouse_id, delta, reason, reference, created_at)
  SELECT 'mov_' || substr(l.id, 6), l.variant_id, $3, -l.shipped_quantity, 'sale', l.order_id, o.at
  FROM unnest($1::text[], $2::timestamptz[]) AS o (id, at) JOIN order_lines l ON l.order_id = o.id JOIN variants v ON v.id = l.variant_id AND v.tracks_stock`

/** Writes all planned orders, a thousand at a time. */
export async function writeOrders(
  q: Runner,
  plans: readonly Plan[],
  context: Context,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  for (let start = 0; start < plans.length; start += CHUNK) {
    const chunk: Tables = {
      orders: [],
      order_lines: [],
      payments: [],
      refunds: [],
      returns: [],
      return_lines: [],
      order_events: [],
      stock_holds: [],
      shipped: [],
    }
    for (const plan of plans.slice(start, start + CHUNK)) addOrder(chunk, plan, context)
    for (const table of tables) await insertRows(q, table, chunk[table])
    const [ids, at, delivered] = [
      chunk.shipped.map((each) => each.id),
      chunk.shipped.map((each) => each.at),
      chunk.shipped.map((each) => each.deliveredAt),
    ]
    await q.query(SHIPMENTS, [ids, at, delivered, context.home.warehouseId])
    await q.query(SHIPMENT_LINES, [ids])
    await q.query(SALES, [ids, at, context.home.warehouseId])
    // Without figures of the tables that were empty a moment ago, the database would read them whole for every chunk.
    if (start === 0) await q.query('ANALYZE orders, order_lines, shipments, products, variants, payments, returns')
    onProgress(Math.min(start + CHUNK, plans.length), plans.length)
  }
}
