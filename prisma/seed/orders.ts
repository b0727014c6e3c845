import type { Pool } from 'pg'
import { newId } from '@/lib/id'
import { calculateTotals } from '@/lib/pricing/calculate-totals'
import { shippingMethods, warehouses } from './basics'
import { gatewayId, type PastPayment, writeGateway } from './gateway'
import { insertRows, type Row } from './insert'
import type { SeededCustomer } from './people'
import type { SeededProduct, SeededVariant } from './products'
import { between, pick, type Random, randomFrom, weightedPicker } from './random'

const DAYS = 90
const DAY = 86_400_000
type Item = { product: SeededProduct; variant: SeededVariant; quantity: number }
type Fate = 'shipped' | 'open' | 'canceled' | 'refunded'
const tableNames = ['orders', 'order_lines', 'order_events', 'payments', 'refunds', 'shipments', 'shipment_lines', 'stock_movements', 'stock_holds'] as const
type Tables = Record<(typeof tableNames)[number], Row[]> & { gateway: PastPayment[] }

/** More in the evening and at weekends, a little more every week. */
function momentOf(random: Random, daysAgo: number): Date {
  const day = new Date(Date.now() - daysAgo * DAY)
  day.setUTCHours(Math.min(22, Math.floor(7 + 15 * Math.max(random(), random()))), between(random, 0, 59), between(random, 0, 59), 0)
  return new Date(Math.min(day.getTime(), Date.now() - between(random, 5, 240) * 60_000))
}

function fateOf(random: Random, daysAgo: number): Fate {
  if (daysAgo <= 1) return random() < 0.06 ? 'canceled' : 'open'
  const luck = random()
  return luck < 0.025 ? 'canceled' : luck < 0.065 ? 'refunded' : 'shipped'
}

function writeOrder(tables: Tables, number: number, customer: SeededCustomer, items: Item[], placedAt: Date, fate: Fate, random: Random): void {
  const id = newId('ord')
  const subtotal = items.reduce((sum, { variant, quantity }) => sum + variant.priceMinor * quantity, 0)
  const isHeavy = items.reduce((sum, { variant, quantity }) => sum + variant.weightGrams * quantity, 0) > 31_500
  const totals = calculateTotals(
    items.map(({ product, variant, quantity }) => ({ quantity, unitPriceMinor: variant.priceMinor, taxRatePpm: product.ratePpm })),
    isHeavy ? 3_900 : subtotal >= 8_000 ? 0 : 490,
  )
  const at = placedAt.toISOString()
  const shippedAt = new Date(placedAt.getTime() + between(random, 8, 40) * 3_600_000).toISOString()
  const isShipped = fate === 'shipped' || fate === 'refunded'
  const lines = items.map(({ product, variant, quantity }, position) => {
    const line = totals.lines[position]
    return {
      id: newId('line'), order_id: id, position, product_id: product.id, variant_id: variant.id, sku: variant.sku, title: product.good.title, variant_title: variant.title,
      image_key: null, quantity, unit_price_minor: variant.priceMinor, discount_minor: 0, tax_minor: line?.taxMinor ?? 0, tax_rate_ppm: product.ratePpm,
      total_minor: line?.totalMinor ?? 0, cost_minor: variant.costMinor, shipped_quantity: isShipped ? quantity : 0, canceled_quantity: fate === 'canceled' ? quantity : 0,
      refunded_quantity: 0, returned_quantity: 0,
    }
  })
  const back = fate === 'refunded' ? lines[0] : undefined
  if (back) Object.assign(back, { refunded_quantity: back.quantity, returned_quantity: back.quantity })
  if (fate === 'canceled') for (const line of lines) line.refunded_quantity = line.quantity
  const refunded = fate === 'canceled' ? totals.totalMinor : (back?.total_minor ?? 0)
  const paymentStatus = refunded === 0 ? 'paid' : refunded === totals.totalMinor ? 'refunded' : 'partially_refunded'
  tables.orders.push({
    id, number, status: fate === 'canceled' ? 'canceled' : isShipped ? 'completed' : 'placed', payment_status: paymentStatus,
    fulfilment_status: isShipped ? 'fulfilled' : 'unfulfilled', source: 'web', customer_id: customer.id, email: customer.email, locale: 'en', currency: 'EUR',
    subtotal_minor: totals.subtotalMinor, discount_minor: 0, shipping_minor: totals.shippingMinor, tax_minor: totals.taxMinor, total_minor: totals.totalMinor,
    prices_include_tax: true, shipping_address: customer.address, billing_address: customer.address, shipping_method_id: shippingMethods.standard,
    shipping_method_name: 'Standard', note: '', gift_message: '', cancel_reason: fate === 'canceled' ? 'customer' : null, version: 1, metadata: {},
    created_at: at, updated_at: isShipped ? shippedAt : at, placed_at: at, canceled_at: fate === 'canceled' ? shippedAt : null,
  })
  tables.order_lines.push(...lines)
  const event = (kind: string, created_at: string, data: Row = {}) => tables.order_events.push({ id: newId('evt'), order_id: id, kind, data, actor_type: 'system', created_at })
  event('placed', at, { number })
  event('payment_captured', at, { amountMinor: totals.totalMinor })
  const paymentId = newId('pay')
  const payment: PastPayment = { providerRef: gatewayId('pi'), orderId: id, paymentId, amountMinor: totals.totalMinor, email: customer.email, at: placedAt }
  tables.gateway.push(payment)
  tables.payments.push({
    id: paymentId, order_id: id, provider: 'stripe', provider_ref: payment.providerRef, state: 'captured', currency: 'EUR', amount_minor: totals.totalMinor, authorized_minor: totals.totalMinor,
    captured_minor: totals.totalMinor, refunded_minor: refunded, method_label: 'Visa ending in 4242', created_at: at, updated_at: at,
  })
  if (refunded > 0) {
    payment.refund = { providerRef: gatewayId('re'), amountMinor: refunded, at: shippedAt }
    tables.refunds.push({ id: newId('ref'), provider_ref: payment.refund.providerRef, order_id: id, payment_id: paymentId, state: 'succeeded', amount_minor: refunded, reason: fate === 'canceled' ? 'Order canceled' : 'Returned', lines: [], created_at: shippedAt })
    event('refunded', shippedAt, { amountMinor: refunded })
  }
  if (fate === 'canceled') event('canceled', shippedAt)
  if (isShipped) {
    const shipmentId = newId('ship')
    tables.shipments.push({ id: shipmentId, order_id: id, warehouse_id: warehouses[0].id, carrier: 'DHL', tracking_number: `JJD${between(random, 10_000_000, 99_999_999)}`, tracking_url: '', shipped_at: shippedAt })
    event('shipped', shippedAt, { shipmentId, carrier: 'DHL' })
    for (const line of lines) tables.shipment_lines.push({ id: newId('sline'), shipment_id: shipmentId, order_line_id: line.id, quantity: line.quantity })
  }
  moveStock(tables, id, items, fate, shippedAt, back?.variant_id)
}

/** Shipped pieces had come in before and went out again; open ones are promised out of what lies there. */
function moveStock(tables: Tables, orderId: string, items: Item[], fate: Fate, at: string, returned: string | undefined): void {
  const warehouse_id = warehouses[0].id
  for (const { variant, quantity, product } of items) {
    if (fate === 'canceled') continue
    const base = { variant_id: variant.id, warehouse_id }
    if (fate === 'open') {
      tables.stock_holds.push({ id: newId('hold'), order_id: orderId, ...base, quantity, status: 'committed', expires_at: at, created_at: at })
      continue
    }
    const move = (delta: number, reason: string, created_at: string, reference: string | null) =>
      tables.stock_movements.push({ id: newId('mov'), ...base, delta, reason, reference, note: '', actor_id: null, created_at })
    move(quantity, 'receive', product.publishedAt.toISOString(), null)
    move(-quantity, 'sale', at, orderId)
    if (returned === variant.id) move(quantity, 'return', at, orderId)
  }
}

/** Ninety days of orders in their right states, their stock and money moved as they would have been. */
export async function writeOrders(pool: Pool, products: SeededProduct[], customers: SeededCustomer[]): Promise<number> {
  const random = randomFrom(90_210)
  const pickProduct = weightedPicker(products, (product) => product.good.popularity ** 2 / Math.sqrt(product.good.priceMinor / 2_000))
  const pickCustomer = weightedPicker(customers, (customer) => 0.2 + customer.loyalty)
  const tables = { ...Object.fromEntries(tableNames.map((name) => [name, []])), gateway: [] } as unknown as Tables
  const left = new Map<string, number>()
  let number = 1_000
  const plans: { placedAt: Date; daysAgo: number; customer: SeededCustomer }[] = []
  for (let daysAgo = DAYS; daysAgo >= 0; daysAgo--) {
    const weekday = new Date(Date.now() - daysAgo * DAY).getUTCDay()
    const count = Math.round((7 + (DAYS - daysAgo) / 20 + (weekday === 0 || weekday === 6 ? 4 : 0)) * (0.7 + random() * 0.6))
    for (let n = 0; n < count; n++) plans.push({ placedAt: momentOf(random, daysAgo), daysAgo, customer: pickCustomer(random) })
  }
  const shopper = customers.at(-1)
  if (shopper) for (const daysAgo of [64, 31, 9, 1]) plans.push({ placedAt: momentOf(random, daysAgo), daysAgo, customer: shopper })
  plans.sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime())
  for (const { placedAt, daysAgo, customer } of plans) {
    const fate = customer === shopper ? (daysAgo > 1 ? 'shipped' : 'open') : fateOf(random, daysAgo)
    const items: Item[] = []
    for (let n = between(random, 1, random() < 0.3 ? 5 : 2); n > 0; n--) {
      const product = pickProduct(random)
      const variant = pick(random, product.variants)
      const quantity = variant.priceMinor < 4_000 ? between(random, 1, 3) : 1
      const stock = left.get(variant.id) ?? Math.ceil(variant.stock * 0.7)
      if (product.publishedAt > placedAt || items.some((item) => item.variant.id === variant.id)) continue
      if (fate === 'open' && stock < quantity) continue
      if (fate === 'open') left.set(variant.id, stock - quantity)
      items.push({ product, variant, quantity })
    }
    if (items.length > 0) writeOrder(tables, ++number, customer, items, placedAt, fate, random)
  }
  for (const name of tableNames) await insertRows(pool, name, tables[name])
  await writeGateway(pool, tables.gateway)
  await pool.query(`INSERT INTO counters (key, value) VALUES ('order', $1)`, [number])
  await pool.query(
    `UPDATE stock_levels s SET on_hand = coalesce((SELECT sum(delta) FROM stock_movements m WHERE m.variant_id = s.variant_id AND m.warehouse_id = s.warehouse_id), 0),
       allocated = coalesce((SELECT sum(quantity) FROM stock_holds h WHERE h.variant_id = s.variant_id AND h.warehouse_id = s.warehouse_id AND h.status = 'committed'), 0)`,
  )
  await pool.query(
    `UPDATE order_lines l SET image_key = a.storage_key FROM variant_media m JOIN media_assets a ON a.id = m.media_id WHERE m.variant_id = l.variant_id AND m.position = 0`,
  )
  return number - 1_000
}
