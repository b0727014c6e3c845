// Writes the next migration: the SQL between prisma/schema.snapshot (the schema the migrations lead to) and the schema.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../launcher/paths.ts'
import { migrationsDir, readMigrations } from './apply.ts'
import { diffSchemas, readSchema } from './schema-diff.ts'

const snapshotFile = path.join(root, 'prisma', 'schema.snapshot')

// Every index and column type of the schema that PostgreSQL only knows with an extension; all five are trusted ones,
// so that an ordinary database owner may create them.
const extensions = ['citext', 'pg_trgm', 'unaccent', 'fuzzystrmatch', 'btree_gin']

/** Writes `prisma/migrations/NNNN_name` and moves the snapshot forward; null when the schema has not changed. */
export async function makeMigration(url: string, name: string): Promise<string | null> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error(`"${name}" is not a migration name: use small letters, digits and _`)
  const schema = await readSchema()
  const before = existsSync(snapshotFile) ? await readFile(snapshotFile, 'utf8') : null
  const sql = await diffSchemas(url, before === null ? null : [{ path: 'schema.snapshot', content: before }], schema)
  if (!sql) return null
  const last = (await readMigrations()).at(-1)?.name
  const number = String(last ? Number.parseInt(last, 10) + 1 : 1).padStart(4, '0')
  const folder = path.join(migrationsDir, `${number}_${name}`)
  const prelude =
    before === null ? extensions.map((one) => `CREATE EXTENSION IF NOT EXISTS ${one};\n`).join('') + '\n' : ''
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'migration.sql'), prelude + sql)
  await writeFile(snapshotFile, schema.map((file) => file.content).join('\n'))
  return path.relative(root, path.join(folder, 'migration.sql'))
}
