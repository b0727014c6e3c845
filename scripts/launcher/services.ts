// Web and worker: the same build started twice.
import http from 'node:http'
import path from 'node:path'
import { shopEnv } from './environment.ts'
import { onStop, shutDown } from './lifecycle.ts'
import { root } from './paths.ts'
import type { Env } from './process.ts'
import { type Running, supervise } from './supervise.ts'

type Mode = 'start' | 'dev'
const readyWithinMs = 90_000
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

/** Starts the web process, then the worker, each waited for until it says it is ready. */
export function startWeb(databaseUrl: string, mode: Mode, extra: Env = {}): Promise<Running> {
  const env: Env = { ...shopEnv(databaseUrl, 'web'), NODE_ENV: nodeEnv(mode), ...extra }
  return launch('web', mode, ['--port', env.PORT!], env)
}

/** The background process: jobs, sweeps, mail, payment simulator. Listens on loopback only. */
export function startWorker(databaseUrl: string, mode: Mode, extra: Env = {}): Promise<Running> {
  const env: Env = { ...shopEnv(databaseUrl, 'worker'), NODE_ENV: nodeEnv(mode), ...extra }
  return launch('worker', mode, ['--port', env.PORT!, '--hostname', '127.0.0.1'], env)
}

/** What a health address answers: the status, or null when nothing listens there. */
export function probe(port: number, which: 'live' | 'ready'): Promise<number | null> {
  return new Promise((resolve) => {
    // No kept-alive connection: the server would wait for it when it is told to stop.
    const options = { host: '127.0.0.1', port, path: `/api/health/${which}`, agent: false, timeout: 5000 }
    const request = http.get(options, (response) => {
      response.resume()
      resolve(response.statusCode ?? null)
    })
    request.once('timeout', () => request.destroy())
    request.once('error', () => resolve(null))
    request.once('close', () => resolve(null))
  })
}

function nodeEnv(mode: Mode): 'production' | 'development' {
  return mode === 'start' ? 'production' : 'development'
}

async function launch(name: string, mode: Mode, args: string[], env: Env): Promise<Running> {
  let failure: Error | undefined
  let isUp = false
  const service = supervise({
    name,
    args: [...(mode === 'start' ? [path.join(root, 'scripts', 'serve.mjs')] : [next, 'dev']), ...args],
    env,
    show: mode === 'dev',
    onGaveUp(error) {
      failure = error
      if (!isUp) return
      console.error(`\n  ✗ ${error.message}`)
      void shutDown(1)
    },
  })
  onStop(`the ${name} process`, service.stop)
  const deadline = Date.now() + readyWithinMs
  for (;;) {
    if (failure) throw failure
    const status = await probe(Number(env.PORT), 'ready')
    if (status === 200) break
    if (Date.now() > deadline) {
      throw new Error(
        `The ${name} process is not ready (${status ?? 'no answer'} from http://127.0.0.1:${env.PORT}/api/health/ready).`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  isUp = true
  return service
}
