import 'server-only'
import { emit, isEmbedded } from '@/lib/events'
import { log } from '@/lib/log'
import { startShopSimulator } from '@/lib/stripe/start-simulator'
import { startEmbeddedJobs } from './embedded-jobs'
import { startRemoteJobs } from './remote-jobs'

type Part = { stop(): Promise<void> }

const tryAgainAfterMs = 1_000
const holder = globalThis as typeof globalThis & { soukWorker?: Part }

/**
 * Starts what runs beside the web process: the payment simulator and the jobs. What cannot start yet, because the
 * database is away or a port still taken, is tried again until it can. A reload in development replaces what ran.
 */
export async function startWorker(): Promise<void> {
  await holder.soukWorker?.stop()
  const parts = [keepStarting('payment simulator', startShopSimulator), keepStarting('jobs', startJobs)]
  const isFirst = !holder.soukWorker
  holder.soukWorker = { stop: async () => void (await Promise.all(parts.map((part) => part.stop()))) }
  if (isFirst) stopOnSignals()
}

async function startJobs(): Promise<Part> {
  const jobs = await (isEmbedded ? startEmbeddedJobs() : startRemoteJobs())
  // Only once the functions are known: an event that none waits for is gone. Schedules make up for one that is lost.
  await emit(null, [{ name: 'worker/started', data: {} }]).catch((error: unknown) =>
    log.warn({ err: error }, 'what a new shop lacks waits for its schedule'),
  )
  return jobs
}

function keepStarting(name: string, start: () => Promise<Part | null>): Part {
  let isStopped = false
  let wake: () => void = () => undefined

  async function run(): Promise<Part | null> {
    while (!isStopped) {
      try {
        const part = await start()
        log.info({ part: name }, 'started')
        return part
      } catch (error) {
        log.error({ err: error, part: name }, 'could not start, trying again')
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, tryAgainAfterMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    return null
  }

  const running = run()
  return {
    async stop() {
      isStopped = true
      wake()
      const part = await running
      if (!part) return
      await part.stop().then(
        () => log.info({ part: name }, 'stopped'),
        (error: unknown) => log.warn({ err: error, part: name }, 'did not stop cleanly'),
      )
    },
  }
}

// Next.js ends the process as soon as its server is closed: its own listeners come after ours are done.
function stopOnSignals(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const others = process.listeners(signal)
    process.removeAllListeners(signal)
    process.once(signal, () => {
      void holder.soukWorker?.stop().finally(() => {
        if (others.length === 0) process.exit(0)
        for (const listener of others) listener.call(process, signal)
      })
    })
  }
}
