import 'server-only'
import { Pool } from 'pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { isSimulated, stripeKeys } from './keys'
import { type Simulator, startSimulator } from './simulator/server'

// A gateway of its own: its waiting must not use up the shop's connections.
const connections = 8
const connectionTimeoutMillis = 15_000

/** Starts the payment simulator for this shop, once, in the worker. Null when real Stripe keys are configured; rejects when its port is taken. */
export async function startShopSimulator(): Promise<Simulator | null> {
  if (!isSimulated) return null
  const pool = new Pool({ connectionString: env.DATABASE_URL, max: connections, connectionTimeoutMillis })
  pool.on('error', (error) => log.warn({ err: error }, 'the payment simulator lost an idle database connection'))
  const simulator = await startSimulator({
    pool,
    port: env.STRIPE_SIMULATOR_PORT,
    shopUrl: env.SOUK_URL,
    webhookUrl: `${env.SOUK_INTERNAL_WEB_URL}/api/webhooks/stripe`,
    ...stripeKeys,
  }).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  return {
    port: simulator.port,
    async stop() {
      await simulator.stop()
      await pool.end()
    },
  }
}
