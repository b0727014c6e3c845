// The production build, made again only when something it was made from has changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { hashFiles } from './hash.ts'
import { packStatic } from './pack.ts'
import { dataDir, root } from './paths.ts'
import { type Env, runToEnd } from './process.ts'

// Pages are prerendered from the database, so shops with different data directories must not share a build.
const suffix =
  dataDir === path.join(root, '.data') ? '' : `-${createHash('sha256').update(dataDir).digest('hex').slice(0, 8)}`

/** Where this data directory's build lives, inside the repository because Next.js allows it nowhere else. */
export const buildDir = path.join(root, process.env.SOUK_BUILD_DIR || `.next${suffix}`)

const sources = [
  ...['app', 'components', 'lib', 'inngest', 'public', 'prisma/schema.prisma', 'prisma/models'],
  ...['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'],
  ...['package-lock.json', 'tsconfig.json'],
]

// Settings that end up inside prerendered pages.
const settings = ['SOUK_URL', 'SHOP_NAME', 'STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'S3_BUCKET', 'S3_ENDPOINT']

/** Builds when stale, into the folder that `env` names; true when it had to. Fails with the end of the build's output. */
export async function buildShop(env: Env, progress: (note: string) => void): Promise<boolean> {
  const stampFile = path.join(env.SOUK_BUILD_DIR ? path.join(root, env.SOUK_BUILD_DIR) : buildDir, 'souk-stamp')
  const stamp = hashFiles(
    sources.map((source) => path.join(root, source)),
    `${process.version}\n${await databaseIdentity(env.DATABASE_URL!)}\n${settings.map((name) => env[name] ?? '').join('\n')}`,
  )
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  rmSync(stampFile, { force: true })
  progress('next build, about a minute')
  const { code, output } = await runToEnd(
    process.execPath,
    [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
    {
      env: { ...env, NODE_ENV: 'production' },
    },
  )
  if (code !== 0) throw new Error(`The build failed.\n${output.trim().split('\n').slice(-60).join('\n')}`)
  progress('packing scripts and styles')
  await packStatic(path.join(buildDir, 'static'))
  writeFileSync(stampFile, stamp)
  return true
}

/** Tells databases apart that have the same address: the id its first migration got when it was applied there. */
async function databaseIdentity(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM _prisma_migrations ORDER BY started_at LIMIT 1')
    return rows[0]?.id ?? ''
  } finally {
    await client.end()
  }
}
