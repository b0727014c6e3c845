import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { computeFeatures, computeKeys } from './compute'
import { defineAggregate, defineFeature, defineSource, figure } from './define'
import { FeatureLeak, findLeaks } from './leaks'
import { onlineFeatures } from './online'
import { featuresAt } from './point-in-time'

const dayMs = 86_400_000
const day = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * dayMs)
const events = defineSource({ table: 'behaviour_events', past: 'occurred_at < :at' })
const orders = defineSource({
  table: 'orders',
  past: 'placed_at < :at',
  columns: { payment_status: 'NULL::payment_status' },
})

const views = defineAggregate({
  name: 'views',
  entity: 'product',
  sources: [events],
  columns: ['views'],
  sql: `SELECT product_id AS id, count(*)::float8 AS views, min(data->>'shelf') AS shelf FROM behaviour_events WHERE occurred_at < $1::timestamptz AND product_id IS NOT NULL
        AND ($2::text[] IS NULL OR product_id = ANY ($2::text[])) GROUP BY 1`,
})
const viewed = defineFeature({
  name: 'viewed',
  entity: 'product',
  type: 'number',
  description: 'views',
  sources: [views],
  compute: (row) => figure(row, 'views'),
})
const shelf = defineFeature({
  name: 'shelf',
  entity: 'product',
  type: 'key',
  description: 'shelf',
  sources: [views],
  compute: (row) => (row.shelf as string) ?? null,
})

// Forgets that only what was before $1 may count.
const allViews = defineAggregate({
  ...views,
  name: 'all-views',
  sql: views.sql.replace('occurred_at < $1::timestamptz', '$1::timestamptz IS NOT NULL'),
})
const peeking = defineFeature({ ...viewed, name: 'peeking', sources: [allViews] })

beforeAll(async () => {
  await pool.query(`SELECT ensure_behaviour_partitions('2026-01-01', '2026-03-01')`)
  await pool.query(
    `INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, product_id, data)
     SELECT 'evt_' || d || p, '2026-01-01T12:00:00Z'::timestamptz + d * interval '1 day', 'view', 'v', 'prod_' || p, '{"shelf":"mugs"}'
     FROM generate_series(0, 39) d, generate_series(1, 2) p WHERE p = 1 OR d % 2 = 0`,
  )
})

test('a feature counts what was there at the moment, and the same function counts what is there now', async () => {
  expect(await computeFeatures([viewed], { asOf: day(10) })).toEqual({
    ids: ['prod_1', 'prod_2'],
    columns: ['viewed'],
    rows: new Float32Array([10, 5]),
  })
  expect(
    (await computeFeatures([viewed], { asOf: new Date('2026-12-01'), ids: ['prod_2', 'prod_none'] })).rows,
  ).toEqual(new Float32Array([20, 0]))
  expect(await computeKeys(shelf, { asOf: day(10) })).toEqual(
    new Map([
      ['prod_1', 'mugs'],
      ['prod_2', 'mugs'],
    ]),
  )
})

test('rows of a training stand in the order asked for and never know more than their own day', async () => {
  const moments = [
    { id: 'prod_2', at: day(20.9) },
    { id: 'prod_1', at: day(3.2) },
    { id: 'prod_1', at: day(20.1) },
  ]
  expect((await featuresAt([viewed], moments)).rows).toEqual(new Float32Array([10, 3, 20]))
  const weekly = await featuresAt([viewed], moments, { everyDays: 7 })
  for (const [place, { at }] of moments.entries())
    expect(weekly.rows[place]).toBeLessThanOrEqual((at.getTime() - day(0).getTime()) / dayMs)
})

test('online values equal those of a training at the same moment', async () => {
  const online = onlineFeatures([viewed])
  const ids = ['prod_2', 'prod_1', 'prod_2']
  expect(await online(ids)).toEqual((await computeFeatures([viewed], { asOf: new Date(), ids })).rows)
  expect(await online(ids)).toEqual(new Float32Array([20, 40, 20]))
})

test('a feature that knows the future is caught by name before anything is learned from it', async () => {
  expect(await findLeaks([viewed], { asOf: day(10) })).toEqual([])
  expect(await findLeaks([viewed, peeking], { asOf: day(10) })).toEqual([
    { feature: 'peeking', reason: '40 instead of 10 for prod_1' },
  ])
  await expect(featuresAt([viewed, peeking], [{ id: 'prod_1', at: day(10) }])).rejects.toThrow(FeatureLeak)
  expect((await pool.query(`SELECT count(*)::int AS n FROM behaviour_events`)).rows).toEqual([{ n: 60 }])
})

test('a feature that reads what an order became later is caught', async () => {
  await pool.query(
    `INSERT INTO orders (id, status, payment_status, email, currency, subtotal_minor, total_minor, placed_at, updated_at) VALUES ('ord_1', 'placed', 'refunded', 'a@b.c', 'EUR', 1, 1, '2026-01-02', now())`,
  )
  const refunds = defineAggregate({
    name: 'refunds',
    entity: 'product',
    sources: [orders],
    columns: ['refunds'],
    sql: `SELECT id, count(*) FILTER (WHERE payment_status = 'refunded')::float8 AS refunds FROM orders WHERE placed_at < $1::timestamptz AND ($2::text[] IS NULL OR id = ANY ($2::text[])) GROUP BY 1`,
  })
  const refunded = defineFeature({
    name: 'refunded',
    entity: 'product',
    type: 'number',
    description: '',
    sources: [refunds],
    compute: (row) => figure(row, 'refunds'),
  })
  expect(await findLeaks([refunded], { asOf: day(10) })).toEqual([
    { feature: 'refunded', reason: '1 instead of 0 for ord_1' },
  ])
})

test('a table that was not declared is named, since its future could not be hidden', async () => {
  const secret = defineAggregate({ ...views, name: 'secret', sources: [orders] })
  const hiding = defineFeature({ ...viewed, name: 'hiding', sources: [secret] })
  expect(await findLeaks([hiding], { asOf: day(10) })).toEqual([
    { feature: 'hiding', reason: 'reads behaviour_events without declaring it' },
  ])
})

test('an aggregate that reads the clock, names a schema or forgets the moment cannot be defined', () => {
  const broken = (sql: string) => () => defineAggregate({ ...views, sql })
  expect(broken(`${views.sql} HAVING now() > $1`)).toThrow('reads the clock')
  expect(broken(views.sql.replace('behaviour_events', 'public.behaviour_events'))).toThrow('names a schema')
  expect(broken('SELECT 1')).toThrow('must use $1')
})
