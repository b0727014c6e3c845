import { startGateway, type Gateway } from '@/tests/setup/gateway'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { serve } from 'inngest/edge'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { registerAccount } from '@/lib/auth/register-account'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { pool, sqlTransaction } from '@/lib/db'
import { env } from '@/lib/env'
import { emit, inngest } from '@/lib/events'
import { newId } from '@/lib/id'
import { requestOrderLink } from '@/lib/notifications/request-order-link'
import { shipOrder } from '@/lib/orders/ship-order'
import { cancelOrder } from '@/lib/payments/cancel-order'
import { buy } from '@/tests/factories/buying'
import { createVariant, openShop } from '@/tests/factories/shop'
import { functions } from '.'
import { createEngine } from './engine/engine'
import { getRun, listRuns } from './engine/queries'

let gateway: Gateway
let variantId: string
let offsetMs = 0
const engine = createEngine({
  pool,
  call: serve({ client: inngest, functions }),
  now: () => new Date(Date.now() + offsetMs),
})

const settle = async () => {
  // The database stamps events with its own clock, which may be a moment ahead.
  await new Promise((resolve) => setTimeout(resolve, 10))
  await engine.runUntilIdle()
}
const mails = async (to: string) =>
  (
    await pool.query<{ template: string; state: string; text: string }>(
      'SELECT template, state, text FROM mail_messages WHERE recipient = $1 ORDER BY id',
      [to],
    )
  ).rows
const files = () => readdirSync(path.join(env.dataDir, 'mail')).length

beforeAll(async () => {
  gateway = await startGateway()
  await openShop()
  variantId = await createVariant({ stock: 50 })
})
afterAll(() => gateway.stop())

test('an order that is placed, shipped and looked up brings its buyer one mail each', async () => {
  const { orderId } = await buy([{ variantId, quantity: 2 }])
  await settle()
  await shipOrder(systemActor, { orderId, carrier: 'DHL', trackingNumber: 'JJD1', trackingUrl: '' })
  await settle()
  const { rows } = await pool.query<{ number: number }>('SELECT number FROM orders WHERE id = $1', [orderId])
  await requestOrderLink({ number: rows[0]!.number, email: 'ADA@example.com' })
  await requestOrderLink({ number: rows[0]!.number, email: 'eve@example.com' })
  await settle()
  const sent = await mails('ada@example.com')
  expect(sent.map(({ template, state }) => `${template} ${state}`)).toEqual([
    'order-confirmed sent',
    'order-shipped sent',
    'order-link sent',
  ])
  expect(sent[0]?.text).toContain('Mug')
  expect(await mails('eve@example.com')).toEqual([])
  const timeline = await pool.query(
    `SELECT data ->> 'template' AS template FROM order_events WHERE order_id = $1 AND kind = 'mail_sent' ORDER BY id`,
    [orderId],
  )
  expect(timeline.rows.map((row) => row.template)).toEqual(['order-confirmed', 'order-shipped'])
})

test('a mail is sent once though its job runs twice', async () => {
  const before = files()
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM orders WHERE status IN ('placed', 'completed') LIMIT 1`,
  )
  await emit(null, [{ name: 'order/placed', data: { orderId: rows[0]!.id } }])
  await emit(null, [{ name: 'order/placed', data: { orderId: rows[0]!.id } }])
  await settle()
  expect(files()).toBe(before)
})

test('news of a transaction that is rolled back sends nothing', async () => {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM orders LIMIT 1')
  const runs = (await listRuns(pool, { functionId: 'souk-mail-order-canceled' })).length
  await expect(
    sqlTransaction(async (q) => {
      await emit(q, [{ name: 'order/canceled', data: { orderId: rows[0]!.id } }])
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  await settle()
  expect(await listRuns(pool, { functionId: 'souk-mail-order-canceled' })).toHaveLength(runs)
})

test('a canceled order gives its money back and says so', async () => {
  const { orderId } = await buy([{ variantId }])
  await cancelOrder(systemActor, { orderId, reason: '' })
  await settle()
  const { rows } = await pool.query(`SELECT state FROM refunds WHERE order_id = $1`, [orderId])
  expect(rows).toEqual([{ state: 'succeeded' }])
  const templates = (await mails('ada@example.com')).map(({ template }) => template)
  expect(templates).toContain('order-canceled')
  expect(templates).toContain('order-refunded')
})

test('who registers gets a link that is in the mail alone', async () => {
  await registerAccount({
    email: 'mia@example.com',
    firstName: 'Mia',
    lastName: 'Berg',
    password: 'a rather long pass phrase 71',
    acceptsMarketing: false,
  })
  await settle()
  const [mail] = await mails('mia@example.com')
  expect(mail).toMatchObject({ template: 'auth-verify', state: 'sent' })
  expect(mail?.text).toMatch(/http:\/\/localhost:3000\/verify\?token=\S{20,}/)
})

test('a job that fails for good leaves a row for the staff', async () => {
  await emit(null, [{ name: 'order/refund.requested', data: { orderId: 'ord_none', refundId: 'ref_none' } }])
  await settle()
  const { rows } = await pool.query(`SELECT entity_id, after FROM audit_logs WHERE action = 'job.failed'`)
  expect(rows).toEqual([
    {
      entity_id: expect.any(String),
      after: { functionId: 'souk-refund', event: 'order/refund.requested', error: 'There is no such refund.' },
    },
  ])
  expect(await getRun(pool, rows[0].entity_id)).toMatchObject({ status: 'failed' })
})

test('a product shows up when its day has come, and a sale price while its list lasts', async () => {
  const { rows } = await pool.query<{ product_id: string }>('SELECT product_id FROM variants WHERE id = $1', [
    await createVariant(),
  ])
  const productId = rows[0]!.product_id
  await pool.query(`UPDATE products SET publish_at = now() + interval '1 second' WHERE id = $1`, [productId])
  await refreshIndex(null, [productId])
  const shown = async () =>
    (
      await pool.query<{ price_minor: number }>('SELECT price_minor FROM product_index WHERE product_id = $1', [
        productId,
      ])
    ).rows[0]?.price_minor
  expect(await shown()).toBeUndefined()
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  const nextMinute = async () => {
    offsetMs += 60_000
    await settle()
  }
  await nextMinute()
  expect(await shown()).toBe(2_400)
  await pool.query(
    `INSERT INTO price_lists (id, key, name, currency, kind, starts_at, ends_at) VALUES ('plist_sale', 'sale', 'Sale', 'EUR', 'sale', now() + interval '0.2 seconds', now() + interval '1.5 seconds')`,
  )
  await pool.query(
    `INSERT INTO prices (id, price_list_id, variant_id, amount_minor, updated_at) SELECT $1, 'plist_sale', id, 1900, now() FROM variants WHERE product_id = $2`,
    [newId('price'), productId],
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  await nextMinute()
  expect(await shown()).toBe(1_900)
  await new Promise((resolve) => setTimeout(resolve, 1_300))
  await nextMinute()
  expect(await shown()).toBe(2_400)
})

test('every schedule runs without failing', async () => {
  offsetMs += 26 * 3_600_000
  await settle()
  const runs = await listRuns(pool, { limit: 200 })
  expect(runs.filter((run) => run.status === 'failed' && run.functionId !== 'souk-refund')).toEqual([])
  for (const id of [
    'sweep-payments',
    'publish-due',
    'publish-missed',
    'roll-up-today',
    'roll-up-nightly',
    'clean-up',
  ]) {
    expect(runs.map((run) => run.functionId)).toContain(`souk-${id}`)
  }
})
