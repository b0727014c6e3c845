// Fills an empty database with the demo shop, and tells what the seed wrote about signing in.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { emptyDatabase } from '../migrations/empty.ts'
import { migrate } from '../migrations/apply.ts'
import { dataDir, root } from './paths.ts'
import { type Env, runToEnd } from './process.ts'

export type Demo = { accounts: { role: string; email: string; password: string }[]; apiKey: string }

const unfinished = 'souk: the demo shop is being filled in'

/** Seeds when there are no products; one that was interrupted begins again from an empty database. True when it seeded. */
export async function seedDemo(env: Env, progress: (note: string) => void): Promise<boolean> {
  const url = env.DATABASE_URL!
  const state = await read(url)
  if (state === 'filled') return false
  if (state === 'interrupted') {
    progress('an earlier filling was interrupted: starting over')
    await emptyDatabase(url)
    await migrate(url)
  }
  await mark(url, unfinished)
  const args = ['--conditions=react-server', '--import', 'tsx', path.join(root, 'prisma', 'seed', 'run.ts')]
  const { code, output } = await runToEnd(process.execPath, args, { env, onLine: progress })
  if (code !== 0)
    throw new Error(`The demo shop could not be filled.\n${output.trim().split('\n').slice(-30).join('\n')}`)
  await mark(url, null)
  return true
}

/** Sign-ins and the API key of the demo shop; null in a shop that has none. */
export function readDemo(): Demo | null {
  const file = path.join(dataDir, 'demo.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

async function read(url: string): Promise<'empty' | 'interrupted' | 'filled'> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ comment: string | null; filled: boolean }>(
      `SELECT obj_description('products'::regclass) AS comment, EXISTS (SELECT FROM products) AS filled`,
    )
    if (rows[0]?.comment === unfinished) return 'interrupted'
    return rows[0]?.filled ? 'filled' : 'empty'
  })
}

// A comment on the table needs no table of its own and disappears with the database it speaks of.
async function mark(url: string, comment: string | null): Promise<void> {
  await withClient(url, (client) =>
    client.query(`COMMENT ON TABLE products IS ${comment === null ? 'NULL' : client.escapeLiteral(comment)}`),
  )
}

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}
