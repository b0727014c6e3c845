import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { emit } from '@/lib/events'
import { newId, newSecret } from '@/lib/id'
import { startEmbeddedJobs } from './embedded-jobs'

const url = new URL(env.DATABASE_URL)
const database = url.pathname.slice(1)
url.pathname = '/postgres'
const admin = new pg.Pool({ connectionString: url.href, max: 1 })

let jobs: Awaited<ReturnType<typeof startEmbeddedJobs>>
let userId: string

beforeAll(async () => {
  userId = newId('user')
  await pool.query(`INSERT INTO users (id, email, updated_at) VALUES ($1, 'mia@example.com', now())`, [userId])
})
afterAll(async () => {
  await jobs.stop()
  await admin.end()
})

const ask = (to: string) =>
  emit(null, [{ name: 'auth/mail.requested', data: { userId, template: 'reset', token: newSecret(''), to } }])
const isSent = async (to: string) =>
  (await pool.query(`SELECT 1 FROM mail_messages WHERE recipient = $1 AND state = 'sent'`, [to])).rowCount === 1

test('a worker does what is asked of it within moments', async () => {
  jobs = await startEmbeddedJobs()
  await ask('one@example.com')
  await expect.poll(() => isSent('one@example.com'), { timeout: 3_000 }).toBe(true)
})

test('what was asked while no worker ran is done by the next one', async () => {
  await jobs.stop()
  await ask('two@example.com')
  expect(await isSent('two@example.com')).toBe(false)
  jobs = await startEmbeddedJobs()
  await expect.poll(() => isSent('two@example.com'), { timeout: 5_000 }).toBe(true)
})

test('a worker whose database goes away waits for it and goes on', async () => {
  await admin.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS false`)
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database])
  await expect(ask('lost@example.com')).rejects.toThrow()
  await expect(startEmbeddedJobs()).rejects.toThrow()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  await admin.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS true`)
  await ask('three@example.com')
  await expect.poll(() => isSent('three@example.com'), { timeout: 15_000 }).toBe(true)
})

test('without a configured server there is no door for one', async () => {
  const { PUT } = await import('@/app/api/inngest/route')
  expect((await PUT(new Request('http://localhost:3000/api/inngest', { method: 'PUT' }) as never, {})).status).toBe(404)
})
