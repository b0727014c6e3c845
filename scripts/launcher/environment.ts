// The environment every process of the shop gets, so that web, worker, build and seed agree.
import path from 'node:path'
import { buildDir } from './build.ts'
import { dataDir } from './paths.ts'
import type { Env } from './process.ts'
import { readSecrets } from './secrets.ts'

/** The web process's port; the worker has the next one, the payment simulator the one after. */
export function webPort(): number {
  const port = Number(process.env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_534) return port
  throw new Error(`PORT=${process.env.PORT} is not a port number between 1 and 65533.`)
}

/** Keeps glibc from one memory pool a thread, which the compressing and drawing threads would fill and never give back. */
export const leanMemory = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX || '2' }

/** Settings for a child process; what is set outside wins over what is worked out here. */
export function shopEnv(databaseUrl: string, role: 'web' | 'worker' = 'web'): Env {
  const port = webPort()
  const url = process.env.SOUK_URL || `http://localhost:${port}`
  return {
    ...process.env,
    ...leanMemory,
    DATABASE_URL: databaseUrl,
    SOUK_DATA_DIR: dataDir,
    SOUK_BUILD_DIR: path.basename(buildDir),
    SOUK_ROLE: role,
    PORT: String(role === 'worker' ? port + 1 : port),
    SOUK_URL: url,
    SOUK_INTERNAL_WEB_URL: process.env.SOUK_INTERNAL_WEB_URL || `http://127.0.0.1:${port}`,
    SOUK_WORKER_URL: process.env.SOUK_WORKER_URL || `http://127.0.0.1:${port + 1}`,
    AUTH_SECRET: process.env.AUTH_SECRET || readSecrets(dataDir).authSecret,
    AUTH_URL: process.env.AUTH_URL || url,
    STRIPE_SIMULATOR_PORT: process.env.STRIPE_SIMULATOR_PORT || String(port + 2),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
