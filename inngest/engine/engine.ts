import { randomInt } from 'node:crypto'
import type { Pool } from 'pg'
import { defaultBackoff } from './backoff'
import { claimJobs, promoteJobs, releaseLeases } from './claim'
import type { Call } from './dispatch'
import { createExecutor } from './execute-job'
import { wakeWorkers } from './insert-events'
import { createLeaseKeeper, keepEveryMs } from './leases'
import { listen } from './listen'
import { prepared } from './prepared'
import { type RetentionOptions, removeOld } from './retention'
import { routeEvents } from './route-event'
import { loadFunctions, syncFunctions } from './sync'
import { fireTimers } from './timers'
import type { EngineContext, Job, Log } from './types'

export type EngineOptions = {
  pool: Pool
  /** The SDK's serve handler, or `fetch` when the app runs elsewhere. */
  call: Call
  /** Where the app serves its functions; only its path matters when `call` is the handler itself. */
  url?: string
  /** Calls under way at once in this process. */
  concurrency?: number
  now?: () => Date
  backoff?: (attempt: number) => number
  /** How long a job stays leased without a sign of life. */
  leaseMs?: number
  /** The longest pause between two looks at the database when nothing happens. */
  pollMs?: number
  /** How long `stop` waits for calls under way. */
  stopMs?: number
  retention?: RetentionOptions
  log?: Log
}

const minPauseMs = 10
const shareEveryMs = 250
const retentionEveryMs = 3_600_000
const silent: Log = { info() {}, warn() {}, error() {} }

export type Engine = ReturnType<typeof createEngine>

/**
 * Runs the app's Inngest functions on PostgreSQL. Any number of engines may work on one database. A call is made at
 * least once, its result is stored once; what a killed process held is taken up by another.
 */
export function createEngine(options: EngineOptions) {
  const { pool, call, url = 'http://embedded.invalid/api/inngest', concurrency = 10 } = options
  const { leaseMs = 300_000, pollMs = 5000, stopMs = 10_000, log = silent } = options
  const engine: EngineContext = {
    pool,
    sql: prepared(pool),
    log,
    functions: new Map(),
    now: options.now ?? (() => new Date()),
    backoff: options.backoff ?? defaultBackoff,
  }
  const worker = randomInt(1, 2 ** 31 - 1)
  const underWay = new Map<string, { job: Job; done: Promise<void> }>()
  const leases = createLeaseKeeper(engine, worker, leaseMs, () => [...underWay.keys()])
  const timers = new Set<NodeJS.Timeout>()
  const executeJob = createExecutor(engine, { call, url, leaseMs, isRunning: () => running })
  let served: string[] = []
  let stopListening: (() => Promise<void>) | undefined
  let running = false
  let pumping: Promise<void> | undefined
  let wanted: 'nothing' | 'claim' | 'everything' = 'nothing'
  let wakeTimer: NodeJS.Timeout | undefined
  let sharedAt = 0

  function wake(what: 'claim' | 'everything' = 'everything'): void {
    if (!running) return
    if (wanted !== 'everything') wanted = what
    pumping ??= pump().finally(() => {
      pumping = undefined
      if (wanted !== 'nothing') wake(wanted)
    })
  }

  async function pump(): Promise<void> {
    let pause = pollMs
    try {
      while (wanted !== 'nothing' && running) {
        const what = wanted
        wanted = 'nothing'
        if (what === 'everything' && (await lookAround())) wanted = 'everything'
        if (await takeJobs()) wanted = 'everything'
        if (wanted === 'nothing') pause = await untilNext()
      }
    } catch (error) {
      log.error({ err: error }, 'the jobs engine could not reach its database, trying again')
      wanted = 'nothing'
      pause = 1000
    }
    lookIn(pause)
  }

  function lookIn(ms: number): void {
    clearTimeout(wakeTimer)
    // Something due that could not be taken is locked by another worker: no hurry.
    if (running) wakeTimer = setTimeout(look, Math.min(pollMs, Math.max(minPauseMs, ms)))
  }

  /** The timer's cheap look: one query, and nothing more unless it finds something due. */
  function look(): void {
    untilNext().then(
      (pause) => (pause <= 0 ? wake() : lookIn(pause)),
      () => wake(),
    )
  }

  /** Milliseconds until something is due by itself; 0 or less when something is due now. */
  async function untilNext(): Promise<number> {
    const functions = underWay.size < concurrency ? served : []
    const { rows } = await engine.sql.query<{ next_ms: number | null }>(
      `SELECT (extract(epoch FROM least(
         (SELECT min(route_at) FROM jobs.events WHERE route_at IS NOT NULL),
         (SELECT min(run_at) FROM jobs.timers),
         (SELECT min(run_at) FROM jobs.queue WHERE state = 'waiting'),
         (SELECT min(lease_until) FROM jobs.queue WHERE state = 'leased'),
         (SELECT '-infinity'::timestamptz FROM jobs.queue WHERE state = 'ready' AND function_id = ANY ($1::text[]) LIMIT 1)
       )) * 1000)::float8 AS next_ms`,
      [functions],
    )
    return (rows[0]?.next_ms ?? Infinity) - engine.now().getTime()
  }

  /** Routes, fires and promotes what is due. Says whether there may be more. */
  async function lookAround(): Promise<boolean> {
    // A process that was busy for long must not take its own running jobs for lost.
    await leases.renew()
    const routed = await routeEvents(engine)
    const fired = await fireTimers(engine)
    const moved = await promoteJobs(engine)
    return routed + fired + moved > 0
  }

  /** Starts as many ready jobs as there is room for. Says whether to ask again at once. */
  async function takeJobs(): Promise<boolean> {
    const free = concurrency - underWay.size
    if (free <= 0) return false
    const { jobs, contended } = await claimJobs(engine, worker, free, leaseMs, served)
    for (const job of jobs) start(job)
    if (running && jobs.length === free && Date.now() - sharedAt > shareEveryMs) {
      sharedAt = Date.now()
      await wakeWorkers(engine.sql)
    }
    return contended
  }

  function start(job: Job): void {
    const done = executeJob(job)
      .catch((error: unknown) =>
        log.error({ err: error, runId: job.runId }, 'an answer could not be stored; the call will be repeated'),
      )
      .finally(() => {
        underWay.delete(job.token)
        wake('claim')
      })
    underWay.set(job.token, { job, done })
  }

  function hear(news: string): void {
    if (news !== 'functions') return wake()
    loadFunctions(engine).then(
      () => wake(),
      (error: unknown) => log.warn({ err: error }, 'the functions could not be read again'),
    )
  }

  function every(ms: number, work: () => Promise<unknown>): void {
    const run = () => work().catch((error: unknown) => log.warn({ err: error }, 'upkeep of the jobs engine failed'))
    timers.add(setInterval(run, ms))
    void run()
  }

  return {
    /** Reads the functions and begins to work. Throws when they cannot be read. */
    async start(): Promise<void> {
      served = await syncFunctions(engine, call, url)
      stopListening = await listen(pool, worker, hear, log)
      running = true
      every(Math.min(leaseMs / 4, keepEveryMs), async () => {
        if (await leases.keep()) wake()
      })
      every(retentionEveryMs, () => removeOld(engine, options.retention))
      wake()
    },

    /** Takes no more work, waits a while for calls under way and gives the rest back. */
    async stop(): Promise<void> {
      running = false
      clearTimeout(wakeTimer)
      await pumping
      const calls = Promise.all([...underWay.values()].map(({ done }) => done))
      let timeout: NodeJS.Timeout | undefined
      await Promise.race([calls, new Promise((resolve) => (timeout = setTimeout(resolve, stopMs)))])
      clearTimeout(timeout)
      for (const timer of timers) clearInterval(timer)
      await releaseLeases(engine, [...underWay.keys()]).catch((error: unknown) =>
        log.warn({ err: error }, 'leases were left to expire'),
      )
      await stopListening?.()
    },

    /** For tests: reads the functions if need be and works until nothing is due at the engine's time. */
    async runUntilIdle(): Promise<void> {
      if (served.length === 0) served = await syncFunctions(engine, call, url)
      for (;;) {
        const busy = (await lookAround()) || (await takeJobs())
        await Promise.all([...underWay.values()].map(({ done }) => done))
        if (!busy && underWay.size === 0 && (await untilNext()) > 0) return
      }
    },
  }
}
