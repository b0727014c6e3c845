// Ports: find a free one, and say who holds a taken one.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import net from 'node:net'
import { commandOf } from './process.ts'

/** Whether a port can be listened on here, on `host` or on every address. */
export function isPortFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** A free loopback port: the wished one when it is free, else one the system picks. */
export async function freePort(wished?: number): Promise<number> {
  if (wished && (await isPortFree(wished, '127.0.0.1'))) return wished
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** The first of `count` neighbouring ports that are all free. */
export async function freePortRange(count: number): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const first = await freePort()
    const others = Array.from({ length: count - 1 }, (_, index) => first + index + 1)
    const free = await Promise.all(others.map((port) => isPortFree(port)))
    if (free.every(Boolean)) return first
  }
  throw new Error(`No ${count} neighbouring ports are free.`)
}

/** Names the process that listens on a port, such as "node server.js (pid 4711)"; null when the system does not tell. */
export function portHolder(port: number): string | null {
  const pid = process.platform === 'linux' ? linuxHolder(port) : lsofHolder(port)
  return pid === null ? null : `${commandOf(pid).slice(0, 120)} (pid ${pid})`
}

function lsofHolder(port: number): number | null {
  const { stdout } = spawnSync('lsof', ['-t', `-iTCP:${port}`, '-sTCP:LISTEN'], { encoding: 'utf8' })
  return Number.parseInt(stdout ?? '', 10) || null
}

function linuxHolder(port: number): number | null {
  const inodes = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listeningInodes(file, port)))
  if (inodes.size === 0) return null
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      for (const fd of readdirSync(`/proc/${pid}/fd`)) {
        if (inodes.has(readlinkSync(`/proc/${pid}/fd/${fd}`))) return Number(pid)
      }
    } catch {
      // Other people's processes, and those that ended meanwhile, do not show their files.
    }
  }
  return null
}

function listeningInodes(file: string, port: number): string[] {
  let table: string
  try {
    table = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  const listening = '0A'
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[1]?.endsWith(`:${hexPort}`) && cells[3] === listening)
    .map((cells) => `socket:[${cells[9]}]`)
}
