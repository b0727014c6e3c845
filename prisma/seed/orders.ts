import type { Pool } from 'pg'
import { newId } from '@/lib/id'
import { calculateTotals } from '@/lib/pricing/calculate-totals'
import { shippingMethods, warehouses } from './basics'
import { copyRows } from './copy'
import { gatewayId, type PastPayment, writeGateway } from './gateway'
import type { SimulatedOrder } from './history/types'
import type { Row } from './insert'
import type { SeededCustomer } from './people'
import type { SeededProduct, SeededVariant } from './products'
import { between, pick, type Random, randomFrom } from './random'
import { type Ledger, openLedger } from './stock'

type Item = {
  index: number
  product: SeededProduct
  variant: SeededVariant
  quantity: number
  discountPercent: number
  isReturned: boolean
}
const tableNames = [
  'orders',
  'order_lines',
  'order_adjustments',
  'order_events',
  'payments',
  'refunds',
  'shipments',
  'shipment_lines',
  'returns',
  'return_lines',
] as const
type Tables = Record<(typeof tableNames)[number], Row[]> & { gateway: PastPayment[] }

/** An order as it was written; `lineIds` by the position of the product. */
export type WrittenOrder = { id: string; lineIds: Map<number, string> }

const reasons = [
  'Does not fit where it should go',
  'Not as I had pictured it',
  'Arrived damaged',
  'Too small',
  'Changed my mind',
]
const HOUR = 3_600_000

type Context = { tables: Tables; ledger: Ledger; random: Random; pictures: Map<string, string> }

function writeOrder(
  { tables, ledger, random, pictures }: Context,
  number: number,
  customer: SeededCustomer,
  items: Item[],
  past: SimulatedOrder,
): WrittenOrder {
  const id = newId('ord')
  const { fate } = past
  const discounts = items.map(({ variant, quantity, discountPercent }) =>
    Math.round((variant.priceMinor * quantity * discountPercent) / 100),
  )
  const subtotal = items.reduce((sum, { variant, quantity }) => sum + variant.priceMinor * quantity, 0)
  const isHeavy = items.reduce((sum, { variant, quantity }) => sum + variant.weightGrams * quantity, 0) > 31_500
  const totals = calculateTotals(
    items.map(({ product, variant, quantity }, index) => ({
      quantity,
      unitPriceMinor: variant.priceMinor,
      taxRatePpm: product.ratePpm,
      discountMinor: discounts[index],
    })),
    isHeavy ? 3_900 : subtotal >= 8_000 ? 0 : 490,
  )
  const at = new Date(past.at).toISOString()
  const shippedMs = past.at + between(random, 8, 40) * HOUR
  const shippedAt = new Date(shippedMs).toISOString()
  const backAt = new Date(Math.min(shippedMs + between(random, 4, 14) * 24 * HOUR, Date.now() - HOUR)).toISOString()
  const isShipped = fate === 'shipped' || fate === 'returned'
  const lines = items.map(({ product, variant, quantity, isReturned }, position) => {
    const line = totals.lines[position]
    const back = fate === 'returned' && isReturned ? quantity : 0
    return {
      id: newId('line'),
      order_id: id,
      position,
      product_id: product.id,
      variant_id: variant.id,
      sku: variant.sku,
      title: product.good.title,
      variant_title: variant.title,
      image_key: pictures.get(variant.id) ?? null,
      quantity,
      unit_price_minor: variant.priceMinor,
      discount_minor: line?.discountMinor ?? 0,
      tax_minor: line?.taxMinor ?? 0,
      tax_rate_ppm: product.ratePpm,
      total_minor: line?.totalMinor ?? 0,
      cost_minor: variant.costMinor,
      shipped_quantity: isShipped ? quantity : 0,
      canceled_quantity: fate === 'canceled' ? quantity : 0,
      refunded_quantity: fate === 'canceled' ? quantity : back,
      returned_quantity: back,
    }
  })
  const refunded =
    fate === 'canceled'
      ? totals.totalMinor
      : lines.reduce((sum, line) => sum + (line.returned_quantity > 0 ? line.total_minor : 0), 0)
  const paymentStatus = refunded === 0 ? 'paid' : refunded === totals.totalMinor ? 'refunded' : 'partially_refunded'
  const isAllBack = lines.every((line) => line.returned_quantity === line.quantity)
  tables.orders.push({
    id,
    number,
    status: fate === 'canceled' ? 'canceled' : isShipped ? 'completed' : 'placed',
    payment_status: paymentStatus,
    fulfilment_status: isShipped ? (isAllBack ? 'returned' : 'fulfilled') : 'unfulfilled',
    source: 'web',
    customer_id: customer.id,
    email: customer.email,
    locale: 'en',
    currency: 'EUR',
    subtotal_minor: totals.subtotalMinor,
    discount_minor: totals.discountMinor,
    shipping_minor: totals.shippingMinor,
    tax_minor: totals.taxMinor,
    total_minor: totals.totalMinor,
    prices_include_tax: true,
    shipping_address: customer.address,
    billing_address: customer.address,
    shipping_method_id: shippingMethods.standard,
    shipping_method_name: 'Standard',
    note: '',
    gift_message: '',
    cancel_reason: fate === 'canceled' ? 'customer' : null,
    version: 1,
    metadata: {},
    created_at: at,
    updated_at: isShipped ? shippedAt : at,
    placed_at: at,
    canceled_at: fate === 'canceled' ? shippedAt : null,
  })
  tables.order_lines.push(...lines)
  if (totals.discountMinor > 0)
    tables.order_adjustments.push({
      id: newId('adj'),
      order_id: id,
      line_id: null,
      kind: 'promotion',
      label: past.promotion,
      amount_minor: -totals.discountMinor,
      source: {},
    })
  const event = (kind: string, created_at: string, data: Row = {}) =>
    tables.order_events.push({ id: newId('evt'), order_id: id, kind, data, actor_type: 'system', created_at })
  event('placed', at, { number })
  event('payment_captured', at, { amountMinor: totals.totalMinor })
  const payment: PastPayment = {
    providerRef: gatewayId('pi'),
    orderId: id,
    paymentId: newId('pay'),
    amountMinor: totals.totalMinor,
    email: customer.email,
    at: new Date(past.at),
  }
  tables.gateway.push(payment)
  tables.payments.push({
    id: payment.paymentId,
    order_id: id,
    provider: 'stripe',
    provider_ref: payment.providerRef,
    state: 'captured',
    currency: 'EUR',
    amount_minor: totals.totalMinor,
    authorized_minor: totals.totalMinor,
    captured_minor: totals.totalMinor,
    refunded_minor: refunded,
    method_label: 'Visa ending in 4242',
    created_at: at,
    updated_at: at,
  })
  if (fate === 'canceled') event('canceled', shippedAt)
  if (isShipped) {
    const shipmentId = newId('ship')
    tables.shipments.push({
      id: shipmentId,
      order_id: id,
      warehouse_id: warehouses[0].id,
      carrier: 'DHL',
      tracking_number: `JJD${between(random, 10_000_000, 99_999_999)}`,
      tracking_url: '',
      shipped_at: shippedAt,
      delivered_at: new Date(Math.min(shippedMs + 40 * HOUR, Date.now())).toISOString(),
    })
    event('shipped', shippedAt, { shipmentId, carrier: 'DHL' })
    for (const line of lines)
      tables.shipment_lines.push({
        id: newId('sline'),
        shipment_id: shipmentId,
        order_line_id: line.id,
        quantity: line.quantity,
      })
  }
  if (refunded > 0) {
    const refundedAt = fate === 'canceled' ? shippedAt : backAt
    payment.refund = { providerRef: gatewayId('re'), amountMinor: refunded, at: refundedAt }
    tables.refunds.push({
      id: newId('ref'),
      provider_ref: payment.refund.providerRef,
      order_id: id,
      payment_id: payment.paymentId,
      state: 'succeeded',
      amount_minor: refunded,
      reason: fate === 'canceled' ? 'Order canceled' : 'Returned',
      lines: [],
      created_at: refundedAt,
    })
    event('refunded', refundedAt, { amountMinor: refunded })
  }
  if (fate === 'returned') {
    const [returnId, reason] = [newId('ret'), pick(random, reasons)]
    tables.returns.push({
      id: returnId,
      order_id: id,
      status: 'refunded',
      reason,
      note: '',
      created_at: backAt,
      closed_at: backAt,
    })
    for (const line of lines) {
      if (line.returned_quantity > 0)
        tables.return_lines.push({
          id: newId('ret'),
          return_id: returnId,
          order_line_id: line.id,
          quantity: line.returned_quantity,
          reason,
          is_restocked: true,
        })
    }
  }
  for (const [position, { product, variant, quantity }] of items.entries()) {
    if (fate === 'open') ledger.promise(id, variant, quantity, past.at)
    if (!isShipped) continue
    ledger.sell(id, product, variant, quantity, shippedMs)
    if (lines[position]?.returned_quantity) ledger.takeBack(id, variant, quantity, Date.parse(backAt))
  }
  return { id, lineIds: new Map(items.map(({ index }, position) => [index, lines[position]?.id ?? ''])) }
}

async function picturesOfVariants(pool: Pool): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ variant_id: string; storage_key: string }>(
    'SELECT m.variant_id, a.storage_key FROM variant_media m JOIN media_assets a ON a.id = m.media_id WHERE m.position = 0',
  )
  return new Map(rows.map((row) => [row.variant_id, row.storage_key]))
}

/**
 * The orders of the past in their right states, their stock and money moved as they would have been. What open orders want
 * and is not there is left out; an order of which nothing remains is null in the answer, which has one entry for each.
 */
export async function writeOrders(
  pool: Pool,
  products: SeededProduct[],
  customers: SeededCustomer[],
  past: readonly SimulatedOrder[],
): Promise<(WrittenOrder | null)[]> {
  const tables = { ...Object.fromEntries(tableNames.map((name) => [name, []])), gateway: [] } as unknown as Tables
  const ledger = openLedger()
  const context: Context = { tables, ledger, random: randomFrom(90_210), pictures: await picturesOfVariants(pool) }
  let number = 1_000
  const written = past.map((order) => {
    const customer = customers[order.customer]
    const items = order.lines.flatMap(({ item: index, variant: place, ...line }): Item[] => {
      const product = products[index]
      const variant = product?.variants[place]
      return product && variant && (order.fate !== 'open' || ledger.leftOf(variant) >= line.quantity)
        ? [{ index, product, variant, ...line }]
        : []
    })
    return customer && items.length > 0 ? writeOrder(context, ++number, customer, items, order) : null
  })
  for (const name of tableNames) await copyRows(pool, name, tables[name])
  await ledger.write(pool)
  await writeGateway(pool, tables.gateway)
  await pool.query(`INSERT INTO counters (key, value) VALUES ('order', $1)`, [number])
  return written
}
