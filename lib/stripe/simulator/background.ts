import type { Pool } from 'pg'
import { log } from '@/lib/log'
import { claimDeliveries, deliver, forgetOldEvents, hurryDeliveries, untilNextDelivery } from './deliveries'
import { forgetOldKeys } from './idempotency'
import type { SimulatorSettings } from './settings'
import { runDueTimer, untilNextTimer } from './timers'

const parallelDeliveries = 8
const longestSleepMs = 15_000
const shortestSleepMs = 20
const afterFailureMs = 2_000
const patienceOnStopMs = 2_000
const cleanEveryMs = 3_600_000

export type Background = {
  /** Looks for work now rather than when something was expected. */
  kick(): void
  /** Takes nothing new and waits for what is under way, for webhooks at most two seconds. */
  stop(): Promise<void>
}

/** Carries out timers and delivers webhooks until stopped. A lost database is waited for. */
export function startBackground(pool: Pool, settings: SimulatorSettings): Background {
  const inFlight = new Set<Promise<void>>()
  const breakOff = new AbortController()
  let stopped = false
  let kicked = false
  let wake: () => void = () => undefined
  let cleanedAt = 0

  const kick = () => {
    kicked = true
    wake()
  }

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      if (kicked || stopped) return resolve()
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function send(): Promise<void> {
    const room = parallelDeliveries - inFlight.size
    if (room <= 0) return
    for (const delivery of await claimDeliveries(pool, room)) {
      const sending: Promise<void> = deliver(pool, settings, delivery, breakOff.signal)
        .catch((error: unknown) => log.warn({ err: error }, 'the payment simulator could not note a webhook'))
        .finally(() => {
          inFlight.delete(sending)
          kick()
        })
      inFlight.add(sending)
    }
  }

  async function round(): Promise<number> {
    if (Date.now() - cleanedAt > cleanEveryMs) {
      cleanedAt = Date.now()
      await forgetOldKeys(pool)
      await forgetOldEvents(pool)
    }
    while (!stopped && (await runDueTimer(pool, settings))) continue
    await send()
    const waits = [await untilNextTimer(pool)]
    if (inFlight.size < parallelDeliveries) waits.push(await untilNextDelivery(pool))
    return Math.max(shortestSleepMs, Math.min(longestSleepMs, ...waits.filter((ms) => ms !== null)))
  }

  async function run(): Promise<void> {
    let started = false
    while (!stopped) {
      kicked = false
      let wait = afterFailureMs
      try {
        if (!started) await hurryDeliveries(pool)
        started = true
        wait = await round()
      } catch (error) {
        log.warn({ err: error }, 'the payment simulator could not look for work')
      }
      await sleep(wait)
    }
  }

  const running = run()
  return {
    kick,
    async stop() {
      stopped = true
      wake()
      await running
      const patience = setTimeout(() => breakOff.abort(), patienceOnStopMs)
      await Promise.all(inFlight)
      clearTimeout(patience)
    },
  }
}
