import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { computeFeatures, computeKeys } from '@/lib/ml/features/compute'
import { findLeaks } from '@/lib/ml/features/leaks'
import { customerFeatures, favouriteCategory } from '@/lib/customers/customer-features'
import { makeProduct, makeShop } from '@/tests/factories/goods'
import { productFeatures } from './product-features'
import { queryProductFeatures, queryProductId } from './query-product-features'

const dayMs = 86_400_000
const now = Date.now()
const ago = (days: number) => new Date(now - days * dayMs)
let [mug, bowl] = ['', '']

async function event(
  kind: string,
  days: number,
  rest: { product?: string; customer?: string; query?: string; shown?: string[] } = {},
) {
  await pool.query(
    `INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, product_id, customer_id, query, data) VALUES ($1, $2, $3, 'v', $4, $5, $6, $7)`,
    [
      newId('evt'),
      ago(days),
      kind,
      rest.product,
      rest.customer,
      rest.query,
      JSON.stringify(rest.shown ? { shown: rest.shown } : {}),
    ],
  )
}

async function order(days: number, quantity: number, { canceledDaysAgo }: { canceledDaysAgo?: number } = {}) {
  const [id, line] = [newId('ord'), newId('line')]
  await pool.query(
    `INSERT INTO orders (id, status, payment_status, customer_id, email, currency, subtotal_minor, total_minor, placed_at, canceled_at, updated_at)
     VALUES ($1, $2::order_status, 'paid', 'cust_1', 'a@b.c', 'EUR', $3, $3, $4, $5, now())`,
    [
      id,
      canceledDaysAgo === undefined ? 'completed' : 'canceled',
      quantity * 1_000,
      ago(days),
      canceledDaysAgo === undefined ? null : ago(canceledDaysAgo),
    ],
  )
  await pool.query(
    `INSERT INTO order_lines (id, order_id, product_id, sku, title, quantity, unit_price_minor, total_minor, cost_minor, shipped_quantity, returned_quantity) VALUES ($1, $2, $3, 's', 't', $4, 1000, $5, 400, $4, 1)`,
    [line, id, mug, quantity, quantity * 1_000],
  )
  return line
}

beforeAll(async () => {
  await makeShop()
  mug = await makeProduct('Mug', 1_000)
  bowl = await makeProduct('Bowl', 3_000)
  await pool.query(`UPDATE products SET created_at = now() - interval '100 days'`)
  await pool.query(`UPDATE price_history SET effective_from = now() - interval '100 days'`)
  await pool.query(
    `INSERT INTO customers (id, email, created_at, updated_at) VALUES ('cust_1', 'a@b.c', now() - interval '90 days', now())`,
  )
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM variants WHERE product_id = $1', [mug])
  await pool.query(
    `INSERT INTO stock_movements (id, variant_id, warehouse_id, delta, reason, created_at) VALUES ('mov_1', $1, 'wh_1', 30, 'receive', $2), ('mov_2', $1, 'wh_1', -5, 'sale', $3)`,
    [rows[0]!.id, ago(80), ago(1)],
  )
  for (const days of [1, 3, 12, 40]) await event('view', days, { product: mug, customer: 'cust_1' })
  await event('add', 12, { product: mug, customer: 'cust_1' })
  await event('search', 12, { query: ' Mug ', shown: [mug, bowl] })
  await event('click', 12, { query: 'mug', product: mug })
  const line = await order(36, 2)
  await order(10, 3)
  await order(9, 50, { canceledDaysAgo: 2 })
  await pool.query(
    `INSERT INTO returns (id, order_id, created_at) SELECT 'ret_1', order_id, $2 FROM order_lines WHERE id = $1`,
    [line, ago(20)],
  )
  await pool.query(
    `INSERT INTO return_lines (id, return_id, order_line_id, quantity) VALUES ('rline_1', 'ret_1', $1, 1)`,
    [line],
  )
  await pool.query(
    `INSERT INTO reviews (id, product_id, status, rating, author_name, created_at) VALUES ('rev_1', $1, 'published', 2, 'A', $2), ('rev_2', $1, 'published', 5, 'B', $3)`,
    [mug, ago(25), ago(2)],
  )
})

async function of(id: string, days: number) {
  const { columns, rows } = await computeFeatures(productFeatures, { asOf: ago(days), ids: [id] })
  return Object.fromEntries(columns.map((column, place) => [column, rows[place]!]))
}

test('attention, sales, opinion, price and stock of a product are those of its own day', async () => {
  const today = await of(mug, 0)
  expect(today).toMatchObject({
    views7: 2,
    views30: 3,
    views90: 4,
    adds30: 1,
    clicks30: 1,
    purchases7: 0,
    purchases30: 3,
    purchases90: 5,
    ratings: 2,
    priceMinor: 1_000,
    pricePercentile: 0,
  })
  expect(today.margin).toBeCloseTo(0.6)
  expect(today.rating).toBeCloseTo((7 + 20) / 7)
  expect(today.stockCover).toBeCloseTo((30 * 25) / 3)
  expect(today.returnRate).toBeCloseTo((1 + 1) / (5 + 20))
  expect(today.ageDays).toBeCloseTo(100, 1)
  expect(await of(bowl, 0)).toMatchObject({ views90: 0, purchases90: 0, pricePercentile: 1, margin: Number.NaN })
})

test('an order that was canceled later counts on the day before it was, not after', async () => {
  expect((await of(mug, 5)).purchases30).toBe(53)
  expect((await of(mug, 1)).purchases30).toBe(3)
  expect((await of(mug, 22)).returnRate).toBeCloseTo(1 / 22)
})

test('a query is answered for by what was shown and clicked, however it was written', async () => {
  const table = await computeFeatures(queryProductFeatures, {
    asOf: new Date(now),
    ids: [queryProductId('MUG ', mug), queryProductId('mug', bowl)],
  })
  expect([...table.rows].map((value) => Math.round(value * 1_000) / 1_000)).toEqual([1, 1, 0.095, 1, 0, 0.048])
})

test('a customer is known by recency, frequency, money and taste', async () => {
  const { columns, rows } = await computeFeatures(customerFeatures, { asOf: new Date(now), ids: ['cust_1'] })
  const known = Object.fromEntries(columns.map((column, place) => [column, rows[place]!]))
  expect(known).toMatchObject({
    orders: 2,
    orders90: 2,
    spent365: 5_000,
    averageOrder: 2_500,
    views30: 3,
    adds30: 1,
    priceLevel: 1_000,
    categories: 1,
  })
  expect(known.sinceLast).toBeCloseTo(10, 1)
  expect(known.pace).toBeCloseTo(10 / 26, 1)
  expect(await computeKeys(favouriteCategory, { asOf: new Date(now), ids: ['cust_1', 'cust_2'] })).toEqual(
    new Map([
      ['cust_1', 'cat_1'],
      ['cust_2', null],
    ]),
  )
})

test('none of the features knows the future', async () => {
  for (const days of [1.5, 5, 15, 30]) {
    expect(await findLeaks(productFeatures, { asOf: ago(days) })).toEqual([])
    expect(await findLeaks(customerFeatures, { asOf: ago(days) })).toEqual([])
    expect(await findLeaks(queryProductFeatures, { asOf: ago(days) })).toEqual([])
  }
})
