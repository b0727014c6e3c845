// npm run health: looks at every part of a running shop and prints a table; the exit code is 1 when a part is not well.
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { webPort } from './launcher/environment.ts'
import { lockHolder } from './launcher/lock.ts'
import { dataDir } from './launcher/paths.ts'
import { runningServer } from './launcher/postgres.ts'
import { readSecrets } from './launcher/secrets.ts'
import { probe } from './launcher/services.ts'
import { migrationStates } from './migrations/apply.ts'

type Finding = { isWell: boolean; note: string }

const databaseUrl = findDatabase()
// The running shop says where it listens; PORT tells where one started by other means does.
const port = lockHolder()?.port ?? webPort()

const checks: [name: string, check: () => Promise<Finding> | Finding][] = [
  ['database', checkDatabase],
  ['migrations', checkMigrations],
  ['web live', () => checkHttp(port, 'live')],
  ['web ready', () => checkHttp(port, 'ready')],
  ['worker', () => checkHttp(port + 1, 'ready')],
  ['storage', checkStorage],
  ['mail', checkMail],
  ['disk', checkDisk],
]

let isWell = true
for (const [name, check] of checks) {
  const finding = await Promise.resolve()
    .then(check)
    .catch((error: Error): Finding => ({ isWell: false, note: error.message.split('\n')[0]! }))
  isWell &&= finding.isWell
  console.log(`  ${finding.isWell ? '✓' : '✗'} ${name.padEnd(12)} ${finding.note}`)
}
process.exit(isWell ? 0 : 1)

function findDatabase(): string | null {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const server = runningServer(path.join(dataDir, 'postgres'))
  return server && `postgres://souk:${readSecrets(dataDir).databasePassword}@127.0.0.1:${server.port}/souk`
}

function needDatabase(): string {
  if (!databaseUrl) throw new Error('not running; start the shop with: npm start')
  return databaseUrl
}

async function checkDatabase(): Promise<Finding> {
  const client = new pg.Client({ connectionString: needDatabase(), connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; size: string; connections: number }>(
      `SELECT current_setting('server_version') AS version, pg_size_pretty(pg_database_size(current_database())) AS size,
              (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections`,
    )
    const { version, size, connections } = rows[0]!
    return { isWell: true, note: `PostgreSQL ${version}, ${size}, ${connections} connections` }
  } finally {
    await client.end()
  }
}

async function checkMigrations(): Promise<Finding> {
  const states = await migrationStates(needDatabase())
  const odd = states.filter(({ state }) => state !== 'applied')
  if (odd.length === 0) return { isWell: true, note: `${states.length} applied` }
  return {
    isWell: false,
    note: `${odd.map(({ name, state }) => `${name} is ${state}`).join(', ')}: npm run db -- migrate`,
  }
}

async function checkHttp(at: number, which: 'live' | 'ready'): Promise<Finding> {
  const status = await probe(at, which)
  return { isWell: status === 200, note: `${status ?? 'no answer'} from http://127.0.0.1:${at}/api/health/${which}` }
}

function checkStorage(): Finding {
  if (process.env.S3_BUCKET) return { isWell: true, note: `bucket ${process.env.S3_BUCKET}, checked by "web ready"` }
  const file = path.join(dataDir, `health-${randomUUID()}`)
  writeFileSync(file, 'ok')
  const isWell = readFileSync(file, 'utf8') === 'ok'
  rmSync(file)
  return { isWell, note: `${path.join(dataDir, 'files')} can be written` }
}

async function checkMail(): Promise<Finding> {
  const smtp = process.env.SMTP_URL
  if (!smtp) {
    const folder = path.join(dataDir, 'mail')
    return { isWell: true, note: existsSync(folder) ? `kept in ${folder}` : `will be kept in ${folder}` }
  }
  const { hostname, port: smtpPort } = new URL(smtp)
  const isWell = await new Promise<boolean>((resolve) => {
    const socket = net.connect({ host: hostname, port: Number(smtpPort) || 25, timeout: 5000 })
    const finish = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => finish(true))
    socket.once('timeout', () => finish(false))
    socket.once('error', () => finish(false))
  })
  return { isWell, note: `${hostname} ${isWell ? 'accepts connections' : 'cannot be reached; see SMTP_URL'}` }
}

function checkDisk(): Finding {
  const { bavail, bsize, blocks } = statfsSync(dataDir)
  const free = (bavail * bsize) / 1024 ** 3
  return {
    isWell: free > 0.5,
    note: `${free.toFixed(1)} of ${((blocks * bsize) / 1024 ** 3).toFixed(0)} GB free at ${dataDir}`,
  }
}
