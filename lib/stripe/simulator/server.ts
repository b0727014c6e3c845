import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import { apiVersion } from '../api-version'
import { answerRequest } from './answer-request'
import { startBackground } from './background'
import { randomLetters } from './ids'
import type { SimulatorSettings } from './settings'

const bodyLimit = 64 * 1024
const tooLarge = JSON.stringify({ error: { type: 'invalid_request_error', message: 'The request body is too large.' } })

export type SimulatorOptions = SimulatorSettings & { pool: Pool; port: number; host?: string }
export type Simulator = { port: number; stop: () => Promise<void> }

/**
 * Starts a payment gateway that lives in PostgreSQL (schema `simulator`) and speaks Stripe's API to the `stripe` package.
 * Port 0 takes a free one. Rejects when the port is taken. `stop` finishes the requests and webhooks under way.
 */
export async function startSimulator({
  pool,
  port,
  host = '127.0.0.1',
  ...settings
}: SimulatorOptions): Promise<Simulator> {
  const background = startBackground(pool, settings)
  const server = createServer((request, response) => {
    handle(request, response, pool, settings)
      .then(() => background.kick())
      .catch(() => response.destroy())
  })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    await background.stop()
    throw error
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await closed
      await background.stop()
    },
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  pool: Pool,
  settings: SimulatorSettings,
): Promise<void> {
  const id = `req_${randomLetters(14)}`
  const body = await readBody(request)
  const key = request.headers['idempotency-key']
  const answer =
    body === null
      ? { status: 413, body: tooLarge, replayed: false }
      : await answerRequest(pool, settings, {
          id,
          method: request.method ?? 'GET',
          url: request.url ?? '/',
          body,
          authorization: request.headers.authorization,
          idempotencyKey: typeof key === 'string' ? key : undefined,
        })
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'cache-control': 'no-cache, no-store',
    'request-id': id,
    'stripe-version': apiVersion,
    ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
    ...(answer.replayed ? { 'idempotent-replayed': 'true' } : {}),
    ...(body === null ? { connection: 'close' } : {}),
  })
  response.end(answer.body)
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyLimit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
