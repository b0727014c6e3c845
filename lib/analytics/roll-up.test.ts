import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { rollUpSales } from './roll-up'

const DAY = 86_400_000
const today = new Date().toISOString().slice(0, 10)
const daysAgo = (days: number, hour = 12) => new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY + hour * 3_600_000)

type Line = { productId: string | null; quantity: number; canceled: number; total: number; cost: number | null }
type Sale = {
  id: string
  customerId: string
  status: string
  at: Date
  currency: string
  lines: Line[]
  refund: { minor: number; at: Date } | null
}

function makeSales(): Sale[] {
  let seed = 7
  const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below
  return Array.from({ length: 120 }, () => {
    const at = daysAgo(random(9), random(24))
    return {
      id: newId('ord'),
      customerId: `cust_${random(25)}`,
      status: ['placed', 'completed', 'completed', 'canceled'][random(4)]!,
      at,
      currency: random(4) ? 'EUR' : 'USD',
      lines: Array.from({ length: 1 + random(3) }, () => {
        const quantity = 1 + random(4)
        return {
          productId: random(6) ? `prod_${random(5)}` : null,
          quantity,
          canceled: random(2) ? 0 : random(quantity + 1),
          total: 100 * random(90),
          cost: random(5) ? 10 * random(90) : null,
        }
      }),
      refund: random(4)
        ? null
        : { minor: 50 + random(900), at: new Date(Math.min(at.getTime() + random(3) * DAY, Date.now())) },
    }
  })
}

async function insert(sale: Sale): Promise<void> {
  const total = sale.lines.reduce((sum, line) => sum + line.total, 0)
  await pool.query(
    `INSERT INTO orders (id, status, customer_id, email, currency, subtotal_minor, tax_minor, shipping_minor, total_minor, placed_at, updated_at)
     VALUES ($1, $2::order_status, $3, 'a@example.com', $4, $5, 19, 490, $5, $6, now())`,
    [sale.id, sale.status, sale.customerId, sale.currency, total, sale.at],
  )
  for (const line of sale.lines) {
    await pool.query(
      `INSERT INTO order_lines (id, order_id, product_id, sku, title, quantity, canceled_quantity, unit_price_minor, total_minor, cost_minor) VALUES ($1, $2, $3, 'sku', 'Mug', $4, $5, 1, $6, $7)`,
      [newId('line'), sale.id, line.productId, line.quantity, line.canceled, line.total, line.cost],
    )
  }
  const paymentId = newId('pay')
  await pool.query(
    `INSERT INTO payments (id, order_id, state, currency, amount_minor, captured_minor, updated_at) VALUES ($1, $2, 'captured', $3, $4, greatest($4, 1), now())`,
    [paymentId, sale.id, sale.currency, total],
  )
  if (sale.refund)
    await pool.query(
      `INSERT INTO refunds (id, order_id, payment_id, state, amount_minor, created_at) VALUES ($1, $2, $3, 'succeeded', $4, $5)`,
      [newId('ref'), sale.id, paymentId, sale.refund.minor, sale.refund.at],
    )
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const counts = (sale: Sale) => sale.status !== 'canceled'

/** The same figures, counted one by one. */
function countNaively(sales: Sale[]): { days: Map<string, number[]>; products: Map<string, number[]> } {
  const [days, products] = [new Map<string, number[]>(), new Map<string, number[]>()]
  const add = (map: Map<string, number[]>, key: string, values: number[]) =>
    map.set(
      key,
      values.map((value, index) => value + (map.get(key)?.[index] ?? 0)),
    )
  const seen = new Set<string>()
  for (const sale of sales.filter(counts).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))) {
    const units = sale.lines.reduce((sum, line) => sum + line.quantity - line.canceled, 0)
    add(days, `${dayOf(sale.at)} ${sale.currency}`, [
      1,
      units,
      sale.lines.reduce((sum, line) => sum + line.total, 0),
      19,
      490,
      0,
      seen.has(sale.customerId) ? 0 : 1,
    ])
    seen.add(sale.customerId)
    if (sale.refund) add(days, `${dayOf(sale.refund.at)} ${sale.currency}`, [0, 0, 0, 0, 0, sale.refund.minor, 0])
    for (const line of sale.lines) {
      if (line.productId)
        add(products, `${dayOf(sale.at)} ${line.productId} ${sale.currency}`, [
          line.quantity - line.canceled,
          line.total,
          (line.quantity - line.canceled) * (line.cost ?? 0),
        ])
    }
  }
  return { days, products }
}

async function read(): Promise<{ days: Map<string, number[]>; products: Map<string, number[]> }> {
  const days = await pool.query(
    `SELECT day::text, currency, orders, units, gross_minor, tax_minor, shipping_minor, refunded_minor, new_customers FROM sales_daily`,
  )
  const products = await pool.query(
    `SELECT day::text, product_id, currency, units, gross_minor, cost_minor FROM product_sales_daily`,
  )
  const toMap = (rows: unknown[][], keys: number) =>
    new Map(rows.map((row) => [row.slice(0, keys).join(' '), row.slice(keys).map(Number)]))
  return {
    days: toMap(
      days.rows.map((row) => Object.values(row as object)),
      2,
    ),
    products: toMap(
      products.rows.map((row) => Object.values(row as object)),
      3,
    ),
  }
}

const sales = makeSales()

beforeAll(async () => {
  for (let each = 0; each < 25; each++)
    await pool.query(`INSERT INTO customers (id, email, updated_at) VALUES ($1, $2, now())`, [
      `cust_${each}`,
      `c${each}@example.com`,
    ])
  for (const sale of sales) await insert(sale)
})

test('the first roll-up counts every sale there ever was, as counting one by one does', async () => {
  const { from } = await rollUpSales(2)
  expect(from).toBe(dayOf(new Date(Math.min(...sales.map((sale) => sale.at.getTime())))))
  expect(await read()).toEqual(countNaively(sales))
})

test('a second roll-up changes nothing', async () => {
  expect(await rollUpSales(30)).toMatchObject({ salesDays: 0, productDays: 0 })
})

test('a late cancellation takes its sale out of the day it was made', async () => {
  const sale = sales.find((each) => counts(each) && each.at < daysAgo(3))!
  await pool.query(`UPDATE orders SET status = 'canceled' WHERE id = $1`, [sale.id])
  sale.status = 'canceled'
  await rollUpSales(30)
  expect(await read()).toEqual(countNaively(sales))
})

test('a day all of whose sales are gone disappears', async () => {
  await pool.query(`UPDATE orders SET status = 'canceled'`)
  await Promise.all([rollUpSales(30), rollUpSales(30)])
  expect(await read()).toEqual({ days: new Map(), products: new Map() })
})
