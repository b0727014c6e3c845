// The migrated template that test databases are cloned from, one per state of the migrations.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { migrate, readMigrations } from '../../scripts/migrations/apply.ts'

const lock = 5_030_471

/** Makes sure the template for today's migrations exists and returns its name; runs at the same time wait for each other. */
export async function ensureTemplate(adminUrl: string): Promise<string> {
  const hash = createHash('sha256')
  for (const { name, checksum } of await readMigrations()) hash.update(`${name}:${checksum}\n`)
  const template = `souk_template_${hash.digest('hex').slice(0, 12)}`
  await withAdmin(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [lock])
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
    if (rowCount) return
    await dropOldTemplates(admin)
    const draft = `${template}_draft`
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await admin.query(`CREATE DATABASE ${draft} TEMPLATE template0 ENCODING 'UTF8'`)
    await migrate(databaseUrl(adminUrl, draft))
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
  })
  return template
}

/** The address of another database on the same server. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Runs statements as the server's owner on a connection of their own. */
export async function withAdmin<T>(adminUrl: string, run: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'souk-test-admin' })
  await admin.connect()
  try {
    return await run(admin)
  } finally {
    await admin.end()
  }
}

async function dropOldTemplates(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'souk\\_template\\_%'`,
  )
  for (const { datname } of rows) {
    // One that another run is copying from at this moment stays until next time.
    await admin.query(`DROP DATABASE IF EXISTS ${datname}`).catch(() => {})
  }
}
