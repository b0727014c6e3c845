// Where the bench runs: its own PostgreSQL, database and processes, all ended with it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { buildShop } from '../../launcher/build.ts'
import { leanMemory } from '../../launcher/environment.ts'
import { root } from '../../launcher/paths.ts'
import { freePortRange } from '../../launcher/ports.ts'
import { startCluster } from '../../launcher/postgres.ts'
import { migrate } from '../../migrations/apply.ts'

export type Place = {
  databaseUrl: string
  databasePid: number
  web: { origin: string; pid: number }
  bare: { origin: string; pid: number }
  stop(): Promise<void>
}

async function until(isTrue: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!(await isTrue().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`${what} did not come up in a minute.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Makes a database, fills it in a process of its own, builds when stale, starts shop, worker and bare server. */
export async function preparePlace(products: number, log: (text: string) => void): Promise<Place> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'souk-bench-'))
  const cluster = await startCluster({
    folder: path.join(folder, 'postgres'),
    password: 'bench',
    logFile: path.join(folder, 'postgres.log'),
  })
  const children: ChildProcess[] = []
  const stop = async () => {
    for (const child of children) child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    for (const child of children) child.kill('SIGKILL')
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const admin = new pg.Client({ connectionString: cluster.url('postgres') })
    await admin.connect()
    await admin.query('CREATE DATABASE bench')
    await admin.end()
    const databaseUrl = cluster.url('bench')
    await migrate(databaseUrl)
    const port = await freePortRange(4)
    const env = {
      ...process.env,
      ...leanMemory,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production',
      RATE_LIMIT_FACTOR: '1000000',
      LOG_LEVEL: 'warn',
      NEXT_TELEMETRY_DISABLED: '1',
      SOUK_DATA_DIR: folder,
      AUTH_SECRET: 'bench-secret-bench-secret-bench-secret',
      SOUK_URL: `http://localhost:${port}`,
      AUTH_URL: `http://localhost:${port}`,
      STRIPE_SIMULATOR_PORT: String(port + 2),
      SOUK_BUILD_DIR: '.next-bench',
    } as NodeJS.ProcessEnv
    const run = (args: string[], extra: Record<string, string>) => {
      const child = spawn(process.execPath, args, {
        cwd: root,
        env: { ...env, ...extra },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      children.push(child)
      return child
    }
    log(`filling ${products} products`)
    const fill = run(
      ['--conditions=react-server', '--import', 'tsx', 'scripts/bench/http/fill-cli.ts', String(products)],
      {},
    )
    const code = await new Promise((resolve) => fill.once('exit', resolve))
    if (code !== 0) throw new Error('The catalogue could not be filled.')
    log('building when stale')
    await buildShop(env, log)
    const serve = path.join(root, 'scripts/serve.mjs')
    const web = run([serve, '--port', String(port)], { PORT: String(port), SOUK_ROLE: 'web' })
    await until(async () => (await fetch(`http://127.0.0.1:${port}/api/health/live`)).ok, 'The shop')
    run([serve, '--port', String(port + 1), '--hostname', '127.0.0.1'], { PORT: String(port + 1), SOUK_ROLE: 'worker' })
    await until(async () => (await fetch(`http://127.0.0.1:${port + 1}/api/health/live`)).ok, 'The worker')
    const bare = run(['--import', 'tsx', 'scripts/bench/http/bare.ts'], { PORT: String(port + 3) })
    await until(async () => (await fetch(`http://127.0.0.1:${port + 3}/list`)).ok, 'The bare server')
    return {
      databaseUrl,
      databasePid: cluster.pid,
      web: { origin: `http://127.0.0.1:${port}`, pid: web.pid ?? 0 },
      bare: { origin: `http://127.0.0.1:${port + 3}`, pid: bare.pid ?? 0 },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
