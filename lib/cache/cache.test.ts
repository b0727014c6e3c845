import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { forgetAll, invalidateTags, lastChange, remember, startTagClock, stopTagClock } from './index'

const other = new Client({ connectionString: env.DATABASE_URL })
const told: string[] = []

beforeAll(async () => {
  startTagClock()
  await other.connect()
  other.on('notification', ({ payload }) => told.push(...(JSON.parse(payload ?? '[]') as string[])))
  await other.query('LISTEN souk_tags')
  await sleep(400)
})
afterAll(async () => {
  await other.end()
  await stopTagClock()
})

test('another process hears of a change at its commit, and not of one that was rolled back', async () => {
  await transaction((tx) => invalidateTags(tx, ['product:kept']))
  await transaction(async (tx) => {
    await invalidateTags(tx, ['product:undone'])
    throw new Error('no')
  }).catch(() => {})
  await vi.waitFor(() => expect(told).toContain('product:kept'))
  await sleep(50)
  expect(told).not.toContain('product:undone')
})

test('a change made by another process is heard here', async () => {
  const before = lastChange(['product:far'])
  await other.query(`SELECT pg_notify('souk_tags', '["product:far"]')`)
  await vi.waitFor(() => expect(lastChange(['product:far'])).toBeGreaterThan(before))
})

test('a remembered value is loaded once, also by parallel calls, until its tag changes', async () => {
  forgetAll()
  let loads = 0
  const read = () => remember('once', { ttlS: 60, tags: ['tag:once'] }, async () => ++loads)
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1])
  expect(await read()).toBe(1)
  await invalidateTags(null, ['tag:once'])
  await sleep(300)
  expect(await read()).toBe(2)
})

test('when a lost news channel is back, nothing cached is trusted and changes are heard again', async () => {
  const before = lastChange(['tag:any'])
  await other.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query = 'LISTEN souk_tags' AND pid <> pg_backend_pid()`,
  )
  await vi.waitFor(() => expect(lastChange(['tag:any'])).toBeGreaterThan(before), { timeout: 5_000 })
  const back = lastChange(['product:later'])
  await sleep(5)
  await other.query(`SELECT pg_notify('souk_tags', '["product:later"]')`)
  await vi.waitFor(() => expect(lastChange(['product:later'])).toBeGreaterThan(back))
})
