// One launcher per data directory: whoever holds the lock owns the database, the build and the log files.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dataDir } from './paths.ts'
import { commandOf, isAlive } from './process.ts'

export type Holder = { pid: number; port: number; command: string }

const file = path.join(dataDir, 'launcher.json')

/** The launcher that works on this data directory now; null when none does. */
export function lockHolder(): Holder | null {
  if (!existsSync(file)) return null
  try {
    const holder: Holder = JSON.parse(readFileSync(file, 'utf8'))
    // A number can be given to another program after a crash.
    const isOurs = isAlive(holder.pid) && commandOf(holder.pid) === holder.command
    return isOurs && holder.pid !== process.pid ? holder : null
  } catch {
    return null
  }
}

/**
 * Takes the lock, or fails naming who has it. It is given back when this process ends; true when the last holder did
 * not give it back, which means that it was killed.
 */
export function takeLock(port: number): boolean {
  const holder = lockHolder()
  if (holder) {
    throw new Error(
      `Souk already runs on this data directory: http://localhost:${holder.port} (pid ${holder.pid}). Stop it with: kill ${holder.pid}`,
    )
  }
  const wasKilled = existsSync(file)
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify({ pid: process.pid, port, command: commandOf(process.pid) } satisfies Holder))
  process.once('exit', () => rmSync(file, { force: true }))
  return wasKilled
}
