import { serve } from 'inngest/edge'
import { Pool } from 'pg'
import { env } from '@/lib/env'
import { inngest } from '@/lib/events'
import { log } from '@/lib/log'
import { functions } from '.'
import { createEngine } from './engine/engine'

// Connections of its own: jobs that wait for the shop's must not keep the engine from renewing their leases.
const connections = 6
// The launcher ends a process that takes longer than five seconds; what is cut off is taken up by the next worker.
const patienceOnStopMs = 3_000

/** Runs the jobs on the embedded engine in this process. Rejects while the database is away. */
export async function startEmbeddedJobs(): Promise<{ stop(): Promise<void> }> {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max: connections,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  pool.on('error', (error) => log.warn({ err: error }, 'the jobs engine lost an idle database connection'))
  const call = serve({ client: inngest, functions })
  const engine = createEngine({ pool, call, stopMs: patienceOnStopMs, log: toEngineLog() })
  const stop = async () => {
    await engine.stop()
    await pool.end()
  }
  try {
    await engine.start()
  } catch (error) {
    await stop().catch(() => {})
    throw error
  }
  return { stop }
}

function toEngineLog() {
  const write = (level: 'info' | 'warn' | 'error') => (fields: object, message: string) => log[level](fields, message)
  return { info: write('info'), warn: write('warn'), error: write('error') }
}
