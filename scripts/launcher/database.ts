// The database of a data directory: DATABASE_URL where it is set, else the embedded cluster in SOUK_DATA_DIR/postgres.
import path from 'node:path'
import pg from 'pg'
import { dataDir } from './paths.ts'
import { runningServer, startCluster } from './postgres.ts'
import { readSecrets, writeSecrets } from './secrets.ts'

export type Database = {
  url: string
  note: string
  isEmbedded: boolean
  stop(): Promise<void>
  /** Starts an embedded server again whenever it is found gone; gives the function that ends the watch. */
  keepRunning(): () => void
}

const databaseName = 'souk'
const watchEveryMs = 1_000

/** A database that accepts connections. Fails with what to do when the configured one cannot be reached. */
export async function openDatabase(): Promise<Database> {
  const configured = process.env.DATABASE_URL
  if (!configured) return openEmbedded()
  const client = new pg.Client({ connectionString: configured, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    const { host } = new URL(configured)
    return {
      url: configured,
      note: `PostgreSQL ${rows[0]?.server_version} at ${host}`,
      isEmbedded: false,
      async stop() {},
      keepRunning: () => () => {},
    }
  } catch (error) {
    throw new Error(
      `DATABASE_URL cannot be used: ${(error as Error).message}. Correct it, or unset it to use the embedded PostgreSQL.`,
      { cause: error },
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** Runs a piece of work on the database; an embedded server that was not running before is stopped again. */
export async function withDatabase<T>(run: (url: string) => Promise<T>): Promise<T> {
  const wasRunning = runningServer(path.join(dataDir, 'postgres')) !== null
  const database = await openDatabase()
  try {
    return await run(database.url)
  } finally {
    if (!wasRunning) await database.stop()
  }
}

async function openEmbedded(): Promise<Database> {
  const secrets = readSecrets(dataDir)
  const folder = path.join(dataDir, 'postgres')
  const options = { folder, password: secrets.databasePassword, logFile: path.join(dataDir, 'logs', 'postgres.log') }
  const cluster = await startCluster({ ...options, port: secrets.databasePort })
  if (cluster.port !== secrets.databasePort) writeSecrets(dataDir, { ...secrets, databasePort: cluster.port })
  await createDatabase(cluster.url('postgres'))
  const note = `PostgreSQL on port ${cluster.port}${cluster.isAdopted ? ', found running' : ''}`
  return {
    url: cluster.url(databaseName),
    note,
    isEmbedded: true,
    stop: cluster.stop,
    keepRunning() {
      const timer = setInterval(() => {
        if (runningServer(folder)) return
        console.log('  ! PostgreSQL stopped; starting it again.')
        // Refused while the processes of the dead server still end: the next tick tries again.
        startCluster({ ...options, port: cluster.port }).catch((error: Error) => console.log(`  ! ${error.message}`))
      }, watchEveryMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    if (!rowCount) await client.query(`CREATE DATABASE ${databaseName} TEMPLATE template0 ENCODING 'UTF8'`)
  } finally {
    await client.end()
  }
}
