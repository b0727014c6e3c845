// The shop that is looked at: the demo shop, filled, built and started for the bench in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePortRange } from '../../launcher/ports.ts'

// What is configured on this machine must not reach the shop that is measured.
const outside = [
  ...['DATABASE_URL', 'DATABASE_REPLICA_URLS', 'REDIS_URL', 'SOUK_URL', 'AUTH_URL', 'S3_BUCKET', 'SMTP_URL'],
  ...['STRIPE_SECRET_KEY', 'INNGEST_BASE_URL'],
]

/** Opens the demo shop as `npm start` does and gives its address; `shutDown` of the launcher ends it and its folder. */
export async function openShop(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'souk-bench-'))
  for (const name of outside) delete process.env[name]
  process.env.SOUK_DATA_DIR = folder
  process.env.SOUK_BUILD_DIR = '.next-bench'
  process.env.RATE_LIMIT_FACTOR = '1000000'
  process.env.LOG_LEVEL = 'warn'
  process.env.PORT = String(await freePortRange(3))
  // The launcher reads the folder when it is loaded.
  const { onStop, stopOnSignals } = await import('../../launcher/lifecycle.ts')
  const { shopEnv } = await import('../../launcher/environment.ts')
  const { prepareBuild, prepareShop } = await import('../../launcher/prepare.ts')
  const { startWeb, startWorker } = await import('../../launcher/services.ts')
  onStop('the folder', () => rmSync(folder, { recursive: true, force: true }))
  stopOnSignals()
  const { database, env } = await prepareShop({ needsPorts: true })
  await prepareBuild(env)
  await Promise.all([startWeb(database.url, 'start'), startWorker(database.url, 'start')])
  await atRest(database.url)
  return shopEnv(database.url).SOUK_URL!
}

/** Waits for what a new shop has to do first, above all its trainings: it would be measured beside the pages. */
async function atRest(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (let quiet = 0, tries = 0; quiet < 5 && tries < 90; tries++) {
      await wait(2_000)
      const { rowCount } = await client.query("SELECT 1 FROM jobs.runs WHERE status IN ('queued', 'running') LIMIT 1")
      quiet = rowCount === 0 ? quiet + 1 : 0
    }
  } finally {
    await client.end()
  }
}

/** The cookie of a new cart with one piece of a product in it. */
export async function fillCart(shop: string, slug: string): Promise<string> {
  const product = await read<{ variants: { id: string; available: number | null }[] }>(
    `${shop}/api/v1/products/${slug}`,
  )
  const variant = product.variants.find(({ available }) => available === null || available > 0)
  if (!variant) throw new Error(`${slug} is sold out.`)
  const cart = await read<{ id: string }>(`${shop}/api/v1/carts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variantId: variant.id, quantity: 1 }),
  })
  return `souk_cart=${cart.id}`
}

async function read<T>(url: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(url, init)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<T>
}
