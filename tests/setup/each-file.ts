// Before each test file: its own database, data directory and settings, in place before any module reads them.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { format } from 'node:util'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { databaseName, databaseUrl, dropDatabase } from './database.ts'
import { createOnFirstConnection } from './first-connection.ts'

const database = databaseName()
const wasCreated = createOnFirstConnection(database)
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'souk-test-'))

Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URL: databaseUrl(database),
  DATABASE_POOL_SIZE: '5',
  SOUK_DATA_DIR: dataDir,
  SOUK_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
})
for (const name of [
  'REDIS_URL',
  'S3_BUCKET',
  'SMTP_URL',
  'STRIPE_SECRET_KEY',
  'INNGEST_BASE_URL',
  'DATABASE_REPLICA_URLS',
]) {
  delete process.env[name]
}

afterAll(async () => {
  if (wasCreated()) await dropDatabase(database)
  rmSync(dataDir, { recursive: true, force: true })
})

const consoleError = console.error
let errors: string[] = []

beforeEach(() => {
  errors = []
  console.error = (...args: unknown[]) => {
    errors.push(format(...args))
    consoleError(...args)
  }
})

afterEach(() => {
  console.error = consoleError
  if (errors.length > 0) throw new Error(`console.error was called during this test:\n${errors.join('\n')}`)
})
