import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { writeBasics } from '../basics'
import { copyRows } from '../copy'
import { writeOrders } from '../orders'
import { writePeople } from '../people'
import { type SeededProduct, writeProducts } from '../products'
import { writeReviews } from '../reviews'
import { writeTaxonomy } from '../taxonomy'
import { simulateHistory } from './simulate'
import { writeEvents } from './write-events'

const count = async (sql: string) => Number((await pool.query<{ count: string }>(sql)).rows[0]?.count)

test('copied rows arrive as they were: signs, nothing, objects, numbers', async () => {
  await pool.query('CREATE TABLE copied (id int, text text, data jsonb, flag boolean)')
  const rows = [
    { id: 1, text: 'tab\tline\nreturn\r back\\slash "quote" é €', data: { a: 'x\\y\n"z"', b: [1, null] }, flag: true },
    { id: 2, text: null, data: [], flag: false },
    { id: 3, text: '\\N', data: {}, flag: null },
  ]
  await copyRows(pool, 'copied', rows)
  expect((await pool.query('SELECT * FROM copied ORDER BY id')).rows).toEqual(rows)
})

test('a row the table refuses is an error, and the connection goes on', async () => {
  await expect(copyRows(pool, 'copied', [{ id: 'no number' }])).rejects.toThrow(/integer/)
  await expect(copyRows(pool, 'not_there', [{ id: 1 }])).rejects.toThrow(/not_there/)
  await copyRows(pool, 'copied', [])
  expect(await count('SELECT count(*) FROM copied')).toBe(3)
})

let products: SeededProduct[]
const history = () => simulateHistory({ customers: 60, products })

beforeAll(async () => {
  await writeBasics(pool)
  products = await writeProducts(pool, await writeTaxonomy(pool))
  const made = history()
  const customers = await writePeople(pool, made.customers)
  const orders = await writeOrders(pool, products, customers, made.orders)
  await writeReviews(pool, products, customers, made.orders, orders)
  await writeEvents(pool, made, products, customers, orders)
})

test('the money of every order adds up, and what came back was paid back', async () => {
  expect(await count('SELECT count(*) FROM orders')).toBeGreaterThan(100)
  expect(
    await count(
      'SELECT count(*) FROM orders o WHERE total_minor <> shipping_minor + (SELECT sum(total_minor) FROM order_lines l WHERE l.order_id = o.id)',
    ),
  ).toBe(0)
  expect(
    await count(
      'SELECT count(*) FROM orders o WHERE discount_minor <> (SELECT coalesce(-sum(amount_minor), 0) FROM order_adjustments a WHERE a.order_id = o.id)',
    ),
  ).toBe(0)
  expect(
    await count(
      'SELECT count(*) FROM payments p WHERE refunded_minor <> (SELECT coalesce(sum(amount_minor), 0) FROM refunds r WHERE r.payment_id = p.id)',
    ),
  ).toBe(0)
  expect(
    await count(
      `SELECT count(*) FROM order_lines WHERE returned_quantity > 0 AND id NOT IN (SELECT order_line_id FROM return_lines)`,
    ),
  ).toBe(0)
})

test('stock is what its ledger says, was never less than nothing, and covers what is promised', async () => {
  expect(
    await count(
      `SELECT count(*) FROM stock_levels s WHERE allocated > on_hand OR on_hand <> coalesce((SELECT sum(delta) FROM stock_movements m WHERE (m.variant_id, m.warehouse_id) = (s.variant_id, s.warehouse_id)), 0)`,
    ),
  ).toBe(0)
  expect(
    await count(
      `SELECT count(*) FROM (SELECT sum(delta) OVER (PARTITION BY variant_id, warehouse_id ORDER BY created_at, delta DESC) AS stock FROM stock_movements) x WHERE stock < 0`,
    ),
  ).toBe(0)
})

test('every line that was sold is a purchase with the id that recording it again would give', async () => {
  expect(
    await count(`SELECT count(*) FROM order_lines l WHERE NOT EXISTS (
    SELECT 1 FROM orders o JOIN behaviour_events e ON e.occurred_at = o.placed_at AND e.id = replace(l.id, 'line_', 'evt_') AND e.order_id = o.id
    WHERE o.id = l.order_id AND e.kind = 'purchase' AND e.product_id = l.product_id AND e.quantity = l.quantity AND e.value_minor = l.total_minor)`),
  ).toBe(0)
  expect(await count(`SELECT count(*) FROM behaviour_events WHERE kind = 'purchase'`)).toBe(
    await count('SELECT count(*) FROM order_lines'),
  )
})

test('clicks find their searches, shown products are products, and all indexes are back', async () => {
  expect(
    await count(`SELECT count(*) FROM behaviour_events c WHERE kind = 'click' AND data ->> 'source' = 'search' AND NOT EXISTS (
    SELECT 1 FROM behaviour_events s WHERE s.kind = 'search' AND s.id = c.data ->> 'searchId' AND s.query = c.query AND s.data -> 'shown' ->> c.position = c.product_id)`),
  ).toBe(0)
  expect(await count(`SELECT count(*) FROM pg_indexes WHERE tablename = 'behaviour_events'`)).toBe(5)
  expect(await count(`SELECT count(*) FROM pg_indexes WHERE tablename = 'behaviour_events_rest'`)).toBe(5)
  expect(await count('SELECT count(*) FROM behaviour_events_rest')).toBe(0)
})

test('reviews of buyers come after they bought', async () => {
  expect(await count('SELECT count(*) FROM reviews WHERE is_verified')).toBeGreaterThan(50)
  expect(
    await count(
      'SELECT count(*) FROM reviews r JOIN order_lines l ON l.id = r.order_line_id JOIN orders o ON o.id = l.order_id WHERE r.created_at < o.placed_at OR o.customer_id <> r.customer_id',
    ),
  ).toBe(0)
})
