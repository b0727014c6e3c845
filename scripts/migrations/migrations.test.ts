import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../tests/setup/database.ts'
import { root } from '../launcher/paths.ts'
import { type Migration, migrate, migrationStates, readMigrations } from './apply.ts'
import { emptyDatabase } from './empty.ts'
import { diffSchemas, readSchema } from './schema-diff.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})

afterEach(() => database.drop())

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

test('every change of the schema has its migration', async () => {
  const snapshot = await readFile(path.join(root, 'prisma', 'schema.snapshot'), 'utf8')
  const missing = await diffSchemas(database.url, [{ path: 'schema.prisma', content: snapshot }], await readSchema())
  expect(missing, 'run: npm run db -- make NAME').toBe('')
})

test('a migrated database has nothing to apply', async () => {
  expect(await migrate(database.url)).toEqual([])
  const states = await migrationStates(database.url)
  expect(states.map(({ state }) => state)).toEqual(states.map(() => 'applied'))
})

test('an emptied database comes back by migrating, from two launchers at once', async () => {
  await emptyDatabase(database.url)
  const [first, second] = await Promise.all([migrate(database.url), migrate(database.url)])
  const names = (await readMigrations()).map(({ name }) => name)
  expect([...first, ...second].sort()).toEqual(names)
})

test('the ledger holds what Prisma’s own engine would have written', async () => {
  const { rows } = await database.pool.query(
    `SELECT checksum, finished_at >= started_at AS finished, rolled_back_at, applied_steps_count AS steps
     FROM _prisma_migrations WHERE migration_name = '0001_init'`,
  )
  const sql = await readFile(path.join(root, 'prisma/migrations/0001_init/migration.sql'))
  const checksum = createHash('sha256').update(sql).digest('hex')
  expect(rows).toEqual([{ checksum, finished: true, rolled_back_at: null, steps: 1 }])
})

test('a failing migration leaves no trace and names its line', async () => {
  const bad = migration('9000_bad', 'CREATE TABLE left_over (id int);\n\nSELECT nonsense;\n')
  await expect(migrate(database.url, () => {}, [bad])).rejects.toThrow(/9000_bad failed at line 3.*nonsense/)
  const { rows } = await database.pool.query(`SELECT to_regclass('left_over') AS left_over`)
  expect(rows).toEqual([{ left_over: null }])
})

test('a migration edited after it ran is refused', async () => {
  await migrate(database.url, () => {}, [migration('9000_more', 'CREATE TABLE more (id int)')])
  const edited = migration('9000_more', 'CREATE TABLE more (id bigint)')
  await expect(migrate(database.url, () => {}, [edited])).rejects.toThrow(/9000_more was changed/)
})
