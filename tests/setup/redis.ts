// A Redis of this run's own, where the machine has redis-server; tests that need it skip themselves without TEST_REDIS_URL.
import { spawn } from 'node:child_process'
import os from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { findProgram, redisHint } from '../../scripts/launcher/find.ts'
import { freePort, isPortFree } from '../../scripts/launcher/ports.ts'

/** Starts it and returns how to stop it; sets TEST_REDIS_URL for the tests. Says how to get one when there is none. */
export async function startRedis(): Promise<() => void> {
  if (process.env.TEST_REDIS_URL) return () => {}
  const program = findProgram('redis-server')
  if (!program) {
    console.log(redisHint)
    return () => {}
  }
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', os.tmpdir()]
  const server = spawn(program, args, { stdio: 'ignore' })
  for (let attempt = 0; attempt < 100 && (await isPortFree(port, '127.0.0.1')); attempt++) await sleep(50)
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`
  return () => server.kill()
}
