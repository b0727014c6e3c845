import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

type Seen = { path: string; body: unknown }
const seen: Seen[] = []
let server: Server

/** The two doors of an Inngest server that a shop knocks at. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ path: request.url ?? '', body: JSON.parse(body) })
    const answer = request.url?.startsWith('/e/') ? { ids: [], status: 200 } : { ok: true, modified: true }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

test('a configured server is told of every job and gets every event that committed, once', async () => {
  vi.stubEnv('INNGEST_BASE_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const { startRemoteJobs } = await import('./remote-jobs')
  const { emit } = await import('@/lib/events')
  const { pool, sqlTransaction } = await import('@/lib/db')
  const { functions } = await import('.')
  await emit(null, [{ name: 'order/placed', data: { orderId: 'ord_1' }, id: 'placed-ord_1' }])
  await expect(
    sqlTransaction(async (q) => {
      await emit(q, [{ name: 'order/placed', data: { orderId: 'ord_2' } }])
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  const jobs = await startRemoteJobs()
  await expect.poll(() => seen.filter(({ path }) => path.startsWith('/e/')), { timeout: 5_000 }).toHaveLength(1)
  await jobs.stop()
  const told = seen.find(({ path }) => path.startsWith('/fn/register'))?.body as {
    url: string
    functions: { id: string }[]
  }
  expect(told.url).toBe('http://127.0.0.1:3000/api/inngest')
  expect(told.functions).toHaveLength(functions.length)
  expect(seen.find(({ path }) => path.startsWith('/e/'))?.body).toEqual([
    expect.objectContaining({ name: 'order/placed', id: 'placed-ord_1', data: { orderId: 'ord_1' } }),
  ])
  expect((await pool.query('SELECT 1 FROM event_outbox')).rowCount).toBe(0)
})

test('the door for a configured server is open to it', async () => {
  const { GET } = await import('@/app/api/inngest/route')
  const response = await GET(new Request('http://127.0.0.1:3000/api/inngest') as never, {})
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ function_count: expect.any(Number), mode: 'dev' })
})
