import 'server-only'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { redis } from '@/lib/redis'
import { storage } from '@/lib/storage'

export type Check = { name: string; ok: boolean; detail: string }

async function check(name: string, work: () => Promise<string>): Promise<Check> {
  try {
    const limit = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('no answer in 3 seconds')), 3_000).unref(),
    )
    return { name, ok: true, detail: await Promise.race([work(), limit]) }
  } catch (error) {
    log.warn({ err: error, name }, 'a readiness check failed')
    return { name, ok: false, detail: 'not reachable' }
  }
}

async function migrations(): Promise<string> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations')
  const wanted = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const { rows } = await pool.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
  )
  const missing = wanted.filter((name) => !rows.some((row) => row.name === name))
  if (missing.length > 0) throw new Error(`not applied: ${missing.join(', ')}`)
  return `${wanted.length} applied`
}

/** Whether this process can serve: database, its migrations, storage, and Redis where configured. */
export async function checkReadiness(): Promise<Check[]> {
  const checks = [
    check('database', async () => {
      await pool.query('SELECT 1')
      return 'reachable'
    }),
    check('migrations', migrations),
    check('storage', async () => {
      await storage.exists('health/probe')
      return env.S3_BUCKET ? 's3' : 'local'
    }),
  ]
  const shared = redis
  if (shared) checks.push(check('redis', () => shared.ping()))
  return Promise.all(checks)
}
