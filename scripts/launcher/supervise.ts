// Long-running processes of the shop: started, logged to a file, started again when they crash, ended in order.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { logStream } from './log-file.ts'
import { dataDir, root } from './paths.ts'
import { childEnv, type Env, watchParent } from './process.ts'

type Service = { name: string; args: string[]; env: Env; show?: boolean; onGaveUp(error: Error): void }
export type Running = { name: string; pid(): number | undefined; stop(): Promise<void> }

const crashWindowMs = 60_000
const crashLimit = 3
const patienceMs = 5_000

/** The log file of a service. */
export function logFile(name: string): string {
  return path.join(dataDir, 'logs', `${name}.log`)
}

/**
 * Keeps a Node program running. A crash is reported and the program started again; the third within a minute is final
 * and handed to `onGaveUp` with the end of its log.
 */
export function supervise(service: Service): Running {
  let isStopping = false
  let child: ChildProcess
  const crashes: number[] = []

  const launch = () => {
    child = spawn(process.execPath, [...watchParent, ...service.args], {
      cwd: root,
      env: childEnv(service.env),
      // A group of its own: Ctrl-C reaches the launcher only, which ends its processes in order.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const log = logStream(logFile(service.name))
    for (const stream of [child.stdout, child.stderr]) {
      stream?.pipe(log, { end: false })
      if (service.show) stream?.pipe(process.stdout, { end: false })
    }
    child.once('error', service.onGaveUp)
    child.once('close', (code, signal) => {
      log.end()
      if (!isStopping) recover(signal ?? `exit code ${code}`)
    })
  }

  const recover = (reason: string) => {
    const now = Date.now()
    crashes.push(now)
    if (crashes.filter((at) => now - at < crashWindowMs).length >= crashLimit) {
      const tail = existsSync(logFile(service.name))
        ? readFileSync(logFile(service.name), 'utf8').trimEnd().split('\n').slice(-15)
        : []
      service.onGaveUp(new Error(`The ${service.name} process keeps stopping (${reason}).\n${tail.join('\n')}`))
      return
    }
    console.log(`  ! the ${service.name} process stopped (${reason}); starting it again. Log: ${logFile(service.name)}`)
    setTimeout(() => isStopping || launch(), 500)
  }

  launch()
  return {
    name: service.name,
    pid: () => child.pid,
    async stop() {
      isStopping = true
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const timer = setTimeout(() => endGroup(child), patienceMs)
      await ended
      clearTimeout(timer)
      endGroup(child)
    },
  }
}

// What the process itself started and left behind, such as a bundler's workers, goes with it.
function endGroup(child: ChildProcess): void {
  try {
    if (process.platform !== 'win32') process.kill(-child.pid!, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
}
