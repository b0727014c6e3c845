import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { brokenPromises } from '@/tests/factories/buying'
import { openShop } from '@/tests/factories/shop'
import { importProducts } from './import-products'

const folder = mkdtempSync(path.join(os.tmpdir(), 'souk-import-'))
beforeAll(() => openShop())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function file(content: string | Buffer): string {
  const name = path.join(folder, `goods-${++files}.csv`)
  writeFileSync(name, content)
  return name
}

const everything = async () =>
  Promise.all(
    [
      'products',
      'variants',
      'prices',
      'price_history',
      'stock_levels',
      'stock_movements',
      'categories',
      'brands',
      'product_categories',
      'media_assets',
      'settings',
      'audit_logs',
      'product_index',
    ].map(
      async (table) =>
        (await pool.query(`SELECT count(*)::int AS rows, max(xmin::text::bigint)::text AS newest FROM ${table}`))
          .rows[0],
    ),
  )
const goods = `sku,title,price,compare_at,stock,category,brand,option1 name,option1 value
MUG-B,Tall mug,24.00,,12,Kitchen > Mugs,Orla,Colour,Blue
MUG-R,Tall mug,24.00,30.00,0,Kitchen > Mugs,Orla,Colour,Red
POT,Round pot,48.5,,3,Kitchen > Pots,Orla,,
`

test('a dry run tells what would happen and changes nothing', async () => {
  const before = await everything()
  const report = await importProducts({ file: file(goods), apply: false })
  expect(report.counts).toMatchObject({ rows: 3, created: 3, newProducts: 2, updated: 0, failed: 0 })
  expect([report.newBrands, report.newCategories]).toEqual([1, 3])
  expect(await everything()).toEqual(before)
})

test('applied, goods are on sale with options, prices, categories and a ledger that adds up; a second time changes nothing', async () => {
  const name = file(goods)
  expect((await importProducts({ file: name, apply: true })).counts).toMatchObject({ created: 3, newProducts: 2 })
  const { rows } = await pool.query(
    `SELECT card ->> 'title' AS title, detail -> 'options' -> 0 ->> 'name' AS option, jsonb_array_length(detail -> 'variants') AS variants FROM product_index ORDER BY 1`,
  )
  expect(rows).toEqual([
    { title: 'Round pot', option: null, variants: 1 },
    { title: 'Tall mug', option: 'Colour', variants: 2 },
  ])
  expect((await pool.query(`SELECT path FROM categories ORDER BY 1`)).rows.map((row) => row.path)).toEqual([
    'kitchen',
    'kitchen/mugs',
    'kitchen/pots',
  ])
  expect(await brokenPromises()).toEqual([])
  const before = await everything()
  expect((await importProducts({ file: name, apply: true })).counts).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 3,
    failed: 0,
  })
  expect(await everything()).toEqual(before)
})

test('only what the file says changes: a new price keeps the old one in the history, empty cells leave things alone', async () => {
  const { counts, samples } = await importProducts({
    file: file('sku;price;stock;title\nPOT;"€ 1.249,50";5;\nMUG-B;24,00;;\n'),
    apply: true,
  })
  expect(counts).toMatchObject({ updated: 1, unchanged: 1 })
  expect(samples.updated[0]).toMatchObject({
    line: 2,
    sku: 'POT',
    changes: [
      { field: 'price', before: 4_850, after: 124_950 },
      { field: 'stock', before: 3, after: 5 },
    ],
  })
  const { rows } = await pool.query(
    `SELECT h.amount_minor, h.effective_to IS NULL AS runs FROM price_history h JOIN variants v ON v.id = h.variant_id WHERE v.sku = 'POT' ORDER BY h.effective_from`,
  )
  expect(rows).toEqual([
    { amount_minor: 4_850, runs: false },
    { amount_minor: 124_950, runs: true },
  ])
  expect((await pool.query(`SELECT title FROM products WHERE slug = 'round-pot'`)).rows).toEqual([
    { title: 'Round pot' },
  ])
  expect(await brokenPromises()).toEqual([])
})

test('rows with errors are left out and listed with their line and what to do; the others are imported', async () => {
  const name = file(
    'sku,title,price,stock,option1 name,option1 value\nA-1,"Lamp, small",12,1,,\nA-2,Lamp two,abc,1,,\n,No sku,5,1,,\nA-1,Again,5,1,,\nA-3,,5,1,,\nA-4,Extra,5,1,,,,\nA-5,Half,1.234,-2,Colour,\n',
  )
  const { counts, errorsFile, samples } = await importProducts({ file: name, apply: true })
  expect(counts).toMatchObject({ rows: 7, created: 1, failed: 6 })
  expect(samples.errors.map(({ line, column }) => [line, column])).toEqual([
    [3, 'price'],
    [4, 'sku'],
    [5, 'sku'],
    [6, 'title'],
    [7, ''],
    [8, 'price'],
    [8, 'stock'],
    [8, 'option1_value'],
  ])
  const list = readFileSync(errorsFile ?? '', 'utf8')
  expect(list).toContain('"3","A-2","price","""abc"" is not an amount in EUR. Write it like 1234.50."')
  expect(list).toContain('Line 2 has the same SKU')
})

test('a killed import goes on after its last batch, and nothing is imported twice', async () => {
  const rows = Array.from(
    { length: 2_500 },
    (_, index) => `R-${index},Resumed ${index},${index === 700 || index === 2_400 ? 'x' : 5},2`,
  )
  const name = file(`sku,title,price,stock\n${rows.join('\n')}\n`)
  const kill = importProducts({
    file: name,
    apply: true,
    onProgress: () => {
      throw new Error('killed')
    },
  })
  await expect(kill).rejects.toThrow('killed')
  const between = (await pool.query(`SELECT count(*)::int AS n FROM variants WHERE sku LIKE 'R-%'`)).rows[0].n
  expect(between).toBeGreaterThan(900)
  expect(between).toBeLessThan(1_100)
  const report = await importProducts({ file: name, apply: true })
  expect(report.resumedAfterLine).toBeGreaterThan(900)
  expect(report.counts).toMatchObject({ rows: 2_500, created: 2_498, failed: 2 })
  expect(
    readFileSync(report.errorsFile ?? '', 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(3)
  const { rows: found } = await pool.query(
    `SELECT count(*)::int AS n, count(i.product_id)::int AS listed FROM variants v LEFT JOIN product_index i USING (product_id) WHERE sku LIKE 'R-%'`,
  )
  expect(found).toEqual([{ n: 2_498, listed: 2_498 }])
  expect((await pool.query(`SELECT 1 FROM settings WHERE key LIKE 'import:%'`)).rowCount).toBe(0)
  expect(await brokenPromises()).toEqual([])
})

test('headings are found by other names or by a map; Latin-1, tabs and byte order marks are understood', async () => {
  const latin = file(Buffer.from('Artikelnummer\tName\tPreis\nL-1\tKännchen\t9,90\n', 'latin1'))
  expect(await importProducts({ file: latin, apply: true })).toMatchObject({
    encoding: 'windows-1252',
    separator: '\t',
    counts: { created: 1 },
  })
  const marked = file('\ufeffCode,What,EK,Price\nL-2,Jug,1,2\n')
  const report = await importProducts({ file: marked, apply: true, map: { sku: 'Code', title: 'What' } })
  expect(report).toMatchObject({ encoding: 'utf-8', counts: { created: 1 }, mapping: { ignored: ['EK'] } })
  expect(
    (
      await pool.query(
        `SELECT p.title FROM products p JOIN variants v ON v.product_id = p.id WHERE v.sku IN ('L-1', 'L-2') ORDER BY sku`,
      )
    ).rows,
  ).toEqual([{ title: 'Kännchen' }, { title: 'Jug' }])
})

test('a broken file is refused with the line where it breaks, before anything is written', async () => {
  const before = await everything()
  await expect(
    importProducts({ file: file('sku,title,price\nQ-1,Fine,1\nQ-2,"never closed,2\n'), apply: true }),
  ).rejects.toThrow('line 3: a quote is opened and never closed')
  await expect(importProducts({ file: file('name,price\nQ,1\n'), apply: true })).rejects.toThrow(
    'No column is recognised as SKU',
  )
  await expect(importProducts({ file: file(''), apply: true })).rejects.toThrow('is empty')
  await expect(importProducts({ file: path.join(folder, 'none.csv'), apply: true })).rejects.toThrow('There is no file')
  expect(await everything()).toEqual(before)
})

test('stock is never counted below what customers were promised', async () => {
  await pool.query(`UPDATE stock_levels SET held = 2 WHERE variant_id = (SELECT id FROM variants WHERE sku = 'POT')`)
  const { counts, samples } = await importProducts({ file: file('sku,stock\nPOT,1\n'), apply: true })
  expect(counts).toMatchObject({ failed: 1, updated: 0 })
  expect(samples.errors[0]?.message).toBe('2 pieces are promised to customers; stock cannot be 1.')
})
