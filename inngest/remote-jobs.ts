import { serve } from 'inngest/edge'
import { env } from '@/lib/env'
import { flushOutbox, inngest } from '@/lib/events'
import { log } from '@/lib/log'
import { functions } from '.'

const lookEveryMs = 500
const afterFailureMs = 5_000

/**
 * With a configured Inngest server: tells it where the functions are, then sends it what waits in the outbox until
 * stopped. Rejects while the server cannot be reached.
 */
export async function startRemoteJobs(): Promise<{ stop(): Promise<void> }> {
  await register()
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let sending: Promise<void> = Promise.resolve()

  async function send(): Promise<void> {
    let pause = lookEveryMs
    try {
      while (!isStopped && (await flushOutbox()) > 0) continue
    } catch (error) {
      log.warn({ err: error }, 'events could not be sent to the Inngest server yet')
      pause = afterFailureMs
    }
    if (!isStopped) timer = setTimeout(look, pause)
  }

  function look(): void {
    sending = send()
  }

  look()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await sending
    },
  }
}

// Unsigned calls are answered by the worker only, which nobody outside this machine can reach.
async function register(): Promise<void> {
  const origin = env.INNGEST_SIGNING_KEY ? env.SOUK_URL : `http://127.0.0.1:${env.PORT}`
  const handler = serve({ client: inngest, functions, serveOrigin: origin, servePath: '/api/inngest' })
  const response = await handler(
    new Request(`${origin}/api/inngest`, { method: 'PUT', headers: { host: new URL(origin).host } }),
  )
  if (!response.ok)
    throw new Error(`The Inngest server did not take the functions: ${(await response.text()).slice(0, 300)}`)
}
