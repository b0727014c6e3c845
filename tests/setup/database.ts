// Databases for tests: real PostgreSQL, cloned in a few hundredths of a second from the migrated template.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { databaseUrl as urlOn, withAdmin } from './template.ts'

export type TestDatabase = { url: string; pool: pg.Pool; drop(): Promise<void> }

/** A fresh, migrated, empty database of the caller's own, with a pool on it. `drop` closes the pool and removes it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = databaseName()
  const url = await cloneTemplate(name)
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // Dropping by force ends idle connections, which the pool would otherwise report as an uncaught error.
  pool.on('error', () => {})
  return {
    url,
    pool,
    async drop() {
      await pool.end()
      await dropDatabase(name)
    },
  }
}

/** Clones the template under a name and returns the address. */
export async function cloneTemplate(name: string): Promise<string> {
  const { adminUrl, template } = server()
  await withAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  return databaseUrl(name)
}

/** The address of a database on the test server, whether it exists yet or not. */
export function databaseUrl(name: string): string {
  return urlOn(server().adminUrl, name)
}

/** Removes a database even when connections are still open. */
export async function dropDatabase(name: string): Promise<void> {
  await withAdmin(server().adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
}

/** A name that says which process it belongs to, so that a later run can clear what a killed one left. */
export function databaseName(): string {
  return `souk_test_${process.pid}_${randomBytes(4).toString('hex')}`
}

function server(): { adminUrl: string; template: string } {
  const { SOUK_TEST_ADMIN_URL: adminUrl, SOUK_TEST_TEMPLATE: template } = process.env
  if (!adminUrl || !template) throw new Error('Test databases exist only in a run of vitest: npx vitest run <path>')
  return { adminUrl, template }
}
