import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import type { AppError } from '@/lib/errors'
import { runOnce } from '@/lib/http/idempotency'
import { createVariant, openShop } from '@/tests/factories/shop'
import { newAccount, PASSWORD } from '@/tests/factories/accounts'
import { call } from './call'

let variantId: string
beforeAll(async () => {
  await openShop()
  variantId = await createVariant()
})

const create = (key: string, quantity = 1) =>
  call('POST', '/carts', { body: { variantId, quantity }, headers: { 'idempotency-key': key } })

test('a POST sent again with its key gives the first answer and does nothing twice', async () => {
  const first = await create('once')
  const again = await create('once')
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.body).toEqual(first.body)
  expect(first.headers.get('idempotent-replayed')).toBeNull()
  expect(again.headers.get('idempotent-replayed')).toBe('true')
  expect((await pool.query('SELECT count(*)::int AS carts FROM carts')).rows).toEqual([{ carts: 1 }])
})

test('a key with another body is refused', async () => {
  await create('body')
  expect(await create('body', 2)).toMatchObject({ status: 422, body: { code: 'invalid_input' } })
})

test('of requests with one key at the same time one does the work and the others are told to wait', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  let runs = 0
  const work = async () => {
    runs += 1
    await gate
    return { status: 200, body: '{}' }
  }
  const running = runOnce('scope', 'busy', '', work)
  const others = await Promise.allSettled([1, 2, 3].map(() => runOnce('scope', 'busy', '', work))).finally(open)
  expect(
    others.filter((each) => each.status === 'rejected' && (each.reason as AppError).code === 'conflict'),
  ).toHaveLength(3)
  await expect(running).resolves.toMatchObject({ status: 200 })
  await expect(runOnce('scope', 'busy', '', work)).resolves.toMatchObject({ isReplay: true })
  expect(runs).toBe(1)
})

test('a failure is not kept: the same key may be tried again', async () => {
  expect(await create('retry', 999)).toMatchObject({ status: 409, body: { code: 'out_of_stock' } })
  await pool.query('UPDATE stock_levels SET on_hand = 999')
  expect(await create('retry', 999)).toMatchObject({ status: 201 })
})

test('a key is forgotten after a day, and taken over when its work never finished', async () => {
  const answer = async () => ({ status: 200, body: '"new"' })
  await runOnce('scope', 'old', 'a', async () => ({ status: 200, body: '"old"' }))
  await pool.query(`UPDATE idempotency_keys SET created_at = now() - interval '25 hours' WHERE key = 'old'`)
  expect(await runOnce('scope', 'old', 'b', answer)).toEqual({ status: 200, body: '"new"' })
  await pool.query(
    `INSERT INTO idempotency_keys (scope, key, request_hash, locked_until) VALUES ('scope', 'dead', 'x', now() - interval '1 second')`,
  )
  expect(await runOnce('scope', 'dead', 'b', answer)).toEqual({ status: 200, body: '"new"' })
})

test('tokens are never kept for a key', async () => {
  await newAccount('ada@shop.example')
  const sign = () =>
    call('POST', '/auth/token', {
      body: { email: 'ada@shop.example', password: PASSWORD },
      headers: { 'idempotency-key': 'tokens' },
    })
  const [first, second] = [await sign(), await sign()]
  expect(second.body.accessToken).not.toBe(first.body.accessToken)
  expect((await pool.query(`SELECT 1 FROM idempotency_keys WHERE key = 'tokens'`)).rowCount).toBe(0)
})
