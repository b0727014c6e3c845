import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { env } from '@/lib/env'
import { createEmbeddedFetch } from '../embedded-fetch'
import { createEngine, type Engine } from '../engine'

// The same program that is pointed at a real Inngest server, here pointed at the engine behind two ports.
test('an app served elsewhere is called over HTTP and gives the same results', { timeout: 60_000 }, async () => {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 10 })
  const events = createEmbeddedFetch(pool)
  let engine: Engine | undefined
  const api = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    if (request.url === '/fn/register') {
      engine ??= createEngine({ pool, call: fetch, url: (JSON.parse(body) as { url: string }).url })
      await engine.start()
      response.setHeader('content-type', 'application/json').end('{"ok":true,"modified":true}')
      return
    }
    const headers = request.headers as Record<string, string>
    const answer = await events(`http://events.invalid${request.url}`, { method: request.method, headers, body })
    response.statusCode = answer.status
    response.end(await answer.text())
  })
  api.listen(0, '127.0.0.1')
  await once(api, 'listening')
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const servePort = (free.address() as AddressInfo).port
  free.close()

  const address = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
  const script = path.join(import.meta.dirname, 'run.ts')
  const args = ['--import', 'tsx', script, '--events', address, '--serve-port', String(servePort)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'exit')) as [number]

  await engine?.stop()
  api.closeAllConnections()
  api.close()
  await pool.end()
  expect(output).toMatch(/\d+ passed, 0 failed/)
  expect(code).toBe(0)
})
