import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { brokenPromises } from '@/tests/factories/buying'
import { cleanTitle } from './clean-title'
import { placeOf } from './departments'
import { importShop } from './import-shop'

const folder = mkdtempSync(path.join(os.tmpdir(), 'souk-retail-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const rows = [
  '536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
  '536365,85123a,WHITE HANGING HEART T-LIGHT HOLDER,2,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
  '536365,21730,"SET/6 RED SPOTTY  CUPS,",3,2010-12-01 08:26:00,4.25,17850.0,United Kingdom',
  '536365,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom',
  '536370,85123A,WHITE HANGING HEART T-LIGHT HOLDER,10,2010-12-01 09:00:00,2.95,12583.0,France',
  'C536375,85123A,WHITE HANGING HEART T-LIGHT HOLDER,-10,2010-12-01 10:00:00,2.95,12583.0,France',
  '536380,21730,SET/6 RED SPOTTY  CUPS,4,2010-12-02 09:00:00,4.25,,United Kingdom',
  '536381,21730,SET/6 RED SPOTTY  CUPS,1,2010-12-03 09:00:00,4.50,17850.0,EIRE',
  '536381,M,Manual,1,2010-12-03 09:00:00,5.00,17850.0,EIRE',
  '536381,85123A,WHITE HANGING HEART T-LIGHT HOLDER,1,2010-12-03 09:00:00,0,17850.0,EIRE',
  'C536390,85123A,WHITE HANGING HEART T-LIGHT HOLDER,-3,2010-12-20 09:00:00,2.55,17850.0,United Kingdom',
  'C536391,D,Discount,-1,2010-12-20 09:30:00,1.00,17850.0,United Kingdom',
  'C536392,21730,SET/6 RED SPOTTY  CUPS,-50,2010-12-20 10:00:00,4.25,17850.0,United Kingdom',
  'C536393,21730,SET/6 RED SPOTTY  CUPS,-2,2010-12-20 10:00:00,4.25,,United Kingdom',
  'C536394,99999,NEVER SOLD,-2,2010-12-20 10:00:00,4.25,17850.0,United Kingdom',
  '536400,21730,damaged,-2,2010-12-21 10:00:00,0,,United Kingdom',
  '536401,22222,?,5,2010-12-21 10:00:00,0,,United Kingdom',
  'A563186,B,Adjust bad debt,1,2010-12-22 14:51:00,-11062.06,,United Kingdom',
  '536402,AMAZONFEE,AMAZON FEE,1,2010-12-22 14:51:00,13.00,,United Kingdom',
  '536403,21730,SET/6 RED SPOTTY  CUPS,many,2010-12-22 14:51:00,13.00,,United Kingdom',
]
const file = path.join(folder, 'retail.csv.gz')
writeFileSync(file, gzipSync(`${header}\n${rows.join('\n')}\n`))

const counts = async () =>
  Promise.all(
    [
      'products',
      'customers',
      'orders',
      'order_lines',
      'refunds',
      'returns',
      'stock_movements',
      'shipments',
      'users',
      'settings',
      'media_assets',
    ].map(
      async (table) => (await pool.query(`SELECT '${table}' AS name, count(*)::int AS rows FROM ${table}`)).rows[0],
    ),
  )

test('a dry run accounts for every row and writes nothing', async () => {
  const report = await importShop({ file, apply: false, shiftToToday: false })
  expect([report.ledger.read, report.accountedRows]).toEqual([rows.length, rows.length])
  const sums = Object.fromEntries(
    ['imported', 'merged', 'stock', 'skipped'].map((fate) => [
      fate,
      [...report.ledger.entries.values()]
        .filter((entry) => entry.fate === fate)
        .reduce((sum, entry) => sum + entry.rows, 0),
    ]),
  )
  expect(sums).toEqual({ imported: 12, merged: 1, stock: 1, skipped: 6 })
  expect(report.money).toMatchObject({
    ordersMinor: 8 * 255 + 3 * 425 + 1_800 + 10 * 295 + 4 * 425 + 450 + 500,
    refundedMinor: 2_950 + 3 * 255 + 3 * 425 + 425 + 100,
  })
  expect((await counts()).every((table) => table.rows === 0)).toBe(true)
})

test('applied, the shop runs: goods, orders in their right states and times, and sentences about money and stock that hold', async () => {
  const report = await importShop({ file, apply: true, shiftToToday: false })
  expect(report.counts).toMatchObject({
    products: 2,
    customers: 2,
    guests: 1,
    orders: 4,
    canceled: 1,
    open: 0,
    returned: 2,
  })
  const { rows: orders } = await pool.query(
    `SELECT number, status, payment_status AS payment, fulfilment_status AS fulfilment, total_minor AS total, shipping_minor AS shipping, placed_at, customer_id IS NULL AS guest,
       (SELECT coalesce(sum(refunded_minor), 0)::int FROM payments p WHERE p.order_id = o.id) AS refunded FROM orders o ORDER BY number`,
  )
  expect(orders).toMatchObject([
    {
      number: 536_365,
      status: 'completed',
      payment: 'partially_refunded',
      fulfilment: 'fulfilled',
      total: 5_115,
      shipping: 1_800,
      placed_at: new Date('2010-12-01T08:26:00Z'),
      guest: false,
    },
    {
      number: 536_370,
      status: 'canceled',
      payment: 'refunded',
      fulfilment: 'unfulfilled',
      total: 2_950,
      refunded: 2_950,
    },
    { number: 536_380, status: 'completed', payment: 'paid', guest: true },
    { number: 536_381, status: 'completed', total: 950 },
  ])
  expect(await brokenPromises()).toEqual([])
  const { rows: low } = await pool.query(
    `SELECT min(balance)::int AS least FROM (SELECT sum(delta) OVER (PARTITION BY variant_id ORDER BY created_at, delta DESC) AS balance FROM stock_movements) b`,
  )
  expect(low[0].least).toBeGreaterThanOrEqual(0)
  const { rows: goods } = await pool.query(
    `SELECT i.title, i.price_minor, v.sku FROM product_index i JOIN variants v USING (product_id) ORDER BY sku`,
  )
  expect(goods).toEqual([
    { title: 'Set of 6 Red Spotty Cups', price_minor: 425, sku: '21730' },
    { title: 'White Hanging Heart T-Light Holder', price_minor: 255, sku: '85123A' },
  ])
  expect((await pool.query(`SELECT sum(orders)::int AS orders FROM sales_daily`)).rows).toEqual([{ orders: 3 }])
  expect((await pool.query(`SELECT value::int FROM counters WHERE key = 'order'`)).rows).toEqual([{ value: 536_381 }])
})

test('the same file a second time, or one that overlaps, adds nothing that is there already', async () => {
  const before = await counts()
  const again = await importShop({ file, apply: true, shiftToToday: false })
  expect(again.alreadyImportedAt).not.toBeNull()
  expect(again.accountedRows).toBe(rows.length)
  expect(await counts()).toEqual(before)
  const longer = path.join(folder, 'longer.csv')
  writeFileSync(
    longer,
    `${header}\n${rows.join('\n')}\n536500,21730,SET/6 RED SPOTTY  CUPS,4,2011-01-02 09:00:00,4.25,17850.0,United Kingdom\n`,
  )
  expect((await importShop({ file: longer, apply: true, shiftToToday: false })).counts).toMatchObject({ orders: 1 })
  expect(await brokenPromises()).toEqual([])
  const after = Object.fromEntries((await counts()).map((table) => [table.name, table.rows]))
  expect(after).toMatchObject({ orders: 5, customers: 2, products: 2 })
})

test('another file is refused', async () => {
  const other = path.join(folder, 'other.csv')
  writeFileSync(other, 'a,b\n1,2\n')
  await expect(importShop({ file: other, apply: true, shiftToToday: false })).rejects.toThrow(
    'This is not the Online Retail file',
  )
})

test('titles are cleaned and find their department', () => {
  expect(cleanTitle('3 TRADITIONAl BISCUIT CUTTERS  SET')).toBe('3 Traditional Biscuit Cutters Set')
  expect(cleanTitle('ASSTD DESIGN S/3 TINS')).toBe('Assorted Design Set of 3 Tins')
  expect(cleanTitle('POLYESTER FILLER PAD 40x40cm')).toBe('Polyester Filler Pad 40x40cm')
  expect(placeOf('Wooden Picture Frame')).toMatchObject({ department: 'Home', category: 'Frames & mirrors' })
  expect(placeOf('Jumbo Bag Red Retrospot')).toMatchObject({ category: 'Shopping bags' })
})
