// The payment simulator behind lib/stripe/client, with webhooks delivered to the shop's own door. Import it before anything of lib.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { freePort } from '../../scripts/launcher/ports.ts'

process.env.STRIPE_SIMULATOR_PORT = String(await freePort())
const { env } = await import('@/lib/env')
const { stripeKeys } = await import('@/lib/stripe/keys')
const { startSimulator } = await import('@/lib/stripe/simulator/server')
const { POST } = await import('@/app/api/webhooks/stripe/route')

export type Gateway = Awaited<ReturnType<typeof startGateway>>

/** Starts the gateway; with `webhooks: false` the shop's door stays shut, as when every webhook is lost. */
export async function startGateway({ webhooks = true } = {}) {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 8 })
  // The database goes at the end of the file; a connection that is still idle then must not fail the run.
  pool.on('error', () => {})
  const answers: number[] = []
  const door = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const headers = { 'stripe-signature': String(request.headers['stripe-signature']) }
    const answer = webhooks
      ? await POST(new Request('http://shop/api/webhooks/stripe', { method: 'POST', body, headers }))
      : null
    if (answer) answers.push(answer.status)
    response.writeHead(answer?.status ?? 503).end()
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const settings = {
    ...stripeKeys,
    pool,
    shopUrl: env.SOUK_URL,
    webhookUrl: `http://127.0.0.1:${(door.address() as AddressInfo).port}/`,
  }
  const simulator = await startSimulator({ ...settings, port: env.STRIPE_SIMULATOR_PORT })
  return {
    answers,
    async stop() {
      await simulator.stop()
      door.closeAllConnections()
      await new Promise((resolve) => door.close(resolve))
      await pool.end()
    },
  }
}
