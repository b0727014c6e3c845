import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

const counters = new AsyncLocalStorage<{ statements: string[] }>()
export const sqlTotals = { statements: 0, seconds: 0, errors: 0 }

/** Counts, times and optionally prints every statement that goes over a connection, whoever sent it. */
function watch(client: PoolClient): void {
  const original = client.query as (...args: unknown[]) => unknown
  client.query = function (this: PoolClient, ...args: unknown[]) {
    const first = args[0] as string | { text?: string; values?: unknown[] }
    const text = typeof first === 'string' ? first : (first?.text ?? '')
    sqlTotals.statements += 1
    counters.getStore()?.statements.push(text)
    if (env.PRINT_SQL) process.stdout.write(`${text.replace(/\s+/g, ' ').trim()}\n`)
    const started = performance.now()
    const result = original.apply(this, args)
    if (result instanceof Promise) {
      result.then(
        () => (sqlTotals.seconds += (performance.now() - started) / 1000),
        () => (sqlTotals.errors += 1),
      )
    }
    return result
  } as typeof client.query
}

function createPool(connectionString: string, options: PoolConfig = {}): Pool {
  const pool = new Pool({
    connectionString,
    max: env.DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: env.NODE_ENV === 'test',
    ...options,
  })
  pool.on('connect', (client) => {
    // A connection that breaks while it is checked out would end the process otherwise; its query fails all the same.
    client.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'))
    watch(client as PoolClient)
  })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  return pool
}

const holder = globalThis as typeof globalThis & { soukPools?: { primary: Pool; replicas: Pool[]; next: number } }

const pools = (holder.soukPools ??= {
  primary: createPool(env.DATABASE_URL),
  replicas: env.DATABASE_REPLICA_URLS.map((url) => createPool(url)),
  next: 0,
})

/** The primary's connections, shared by Prisma and raw SQL. */
export const pool: Pool = pools.primary

function readPool(): Pool {
  if (pools.replicas.length === 0) return pools.primary
  pools.next = (pools.next + 1) % pools.replicas.length
  return pools.replicas[pools.next] ?? pools.primary
}

/**
 * Runs a named prepared statement on the primary and returns its rows.
 * The name must be unique to the text: the server keeps its plan per connection.
 */
export async function query<Row>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await pools.primary.query({ name, text, values })).rows as Row[]
}

/** As `query`, on a read replica when one is configured; its answer may lag behind by the replication delay. */
export async function queryReplica<Row>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await readPool().query({ name, text, values })).rows as Row[]
}

export type Sql = { query: PoolClient['query'] }

/** One raw transaction on one connection: commits when `run` resolves, rolls back when it throws. */
export async function sqlTransaction<T>(run: (q: PoolClient) => Promise<T>): Promise<T> {
  const client = await pools.primary.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await run(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => (broken = lost))
    throw error
  } finally {
    client.release(broken)
  }
}

/** Runs `work` and says which statements it sent: for query budgets in tests. */
export async function countSql<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const store = { statements: [] as string[] }
  const result = await counters.run(store, work)
  return { result, statements: store.statements }
}

export async function closePools(): Promise<void> {
  await Promise.all([pools.primary, ...pools.replicas].map((each) => each.end()))
}
