// Applies prisma/migrations/*/migration.sql in order and records them as `prisma migrate deploy` would,
// so that either tool can continue where the other stopped.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { root } from '../launcher/paths.ts'

export type Migration = { name: string; sql: string; checksum: string }
export type MigrationState = { name: string; state: 'applied' | 'pending' | 'edited' | 'unknown' }

export const migrationsDir = path.join(root, 'prisma', 'migrations')

// The key Prisma's own engine locks with: the two never migrate at the same time.
const advisoryLock = 72707369

const ledger = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

/** Every migration in the repository, oldest first. */
export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(migrationsDir, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(migrationsDir, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(migrationsDir, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to the newest migration and returns the names it applied. Each migration is one transaction:
 * a failing one leaves the database as it was and is named in the error. A migration edited after it ran is refused.
 */
export async function migrate(
  url: string,
  onApplied: (name: string) => void = () => {},
  migrations?: Migration[],
): Promise<string[]> {
  migrations ??= await readMigrations()
  return withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    await client.query(ledger)
    const applied = await appliedMigrations(client)
    const done: string[] = []
    for (const migration of migrations) {
      const before = applied.get(migration.name)
      if (before === migration.checksum) continue
      if (before) {
        throw new Error(
          `Migration ${migration.name} was changed after it had been applied. Restore the file, or on a development database run: npm run db -- reset`,
        )
      }
      await applyOne(client, migration)
      onApplied(migration.name)
      done.push(migration.name)
    }
    return done
  })
}

/** What the database has of the repository's migrations; `unknown` ones are in the database only. */
export async function migrationStates(url: string): Promise<MigrationState[]> {
  const migrations = await readMigrations()
  return withClient(url, async (client) => {
    const known = await client.query<{ found: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
    )
    const applied = known.rows[0]?.found ? await appliedMigrations(client) : new Map<string, string>()
    const states: MigrationState[] = migrations.map(({ name, checksum }) => {
      const before = applied.get(name)
      return { name, state: !before ? 'pending' : before === checksum ? 'applied' : 'edited' }
    })
    const names = new Set(migrations.map((migration) => migration.name))
    const unknown = [...applied.keys()].filter((name) => !names.has(name))
    return [...states, ...unknown.map((name) => ({ name, state: 'unknown' as const }))]
  })
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  const failed = rows.find((row) => !row.finished_at)
  if (failed) {
    throw new Error(
      `Migration ${failed.migration_name} failed halfway in another tool. Repair it with: npx prisma migrate resolve`,
    )
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  const startedAt = new Date()
  try {
    await client.query('BEGIN')
    await client.query(migration.sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name, startedAt],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const { message, position } = error as { message: string; position?: string }
    const line = position ? migration.sql.slice(0, Number(position)).split('\n').length : null
    throw new Error(`Migration ${migration.name} failed${line ? ` at line ${line}` : ''}: ${message}`, { cause: error })
  }
}

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'souk-migrate' })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}
