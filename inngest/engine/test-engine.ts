// For tests: an engine on the test file's database, emptied, whose clock the test moves.
import { Inngest, type InngestFunction } from 'inngest'
import { serve } from 'inngest/edge'
import pg from 'pg'
import { env } from '@/lib/env'
import { type Effects, tableEffects } from './conformance/effects'
import type { Call } from './dispatch'
import { createEmbeddedFetch } from './embedded-fetch'
import { createEngine, type Engine, type EngineOptions } from './engine'
import { insertEvents } from './insert-events'
import { type RunDetail, getRun, listRuns } from './queries'
import type { NewEvent } from './types'

export type TestEngine = {
  engine: Engine
  pool: pg.Pool
  effects: Effects
  call: Call
  now(): Date
  /** Moves the clock and does everything that falls due on the way, in one go at the end. */
  advance(ms: number): Promise<void>
  /** Sends events and does everything that is due at once. */
  send(...events: NewEvent[]): Promise<void>
  /** The runs of a function, oldest first, with all there is to know. */
  runs(functionId: string): Promise<RunDetail[]>
  another(options?: Partial<EngineOptions>): Engine
  close(): Promise<void>
}

type Build = (inngest: Inngest, effects: Effects) => InngestFunction.Any[]

/** An engine that runs what `build` makes, under app id `test`. It does nothing until told to. */
export async function createTestEngine(build: Build, options: Partial<EngineOptions> = {}): Promise<TestEngine> {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 10 })
  pool.on('error', () => {})
  const effects = await tableEffects(pool)
  await pool.query(`TRUNCATE conformance_effects, jobs.functions, jobs.events, jobs.runs, jobs.timers, jobs.counters,
                    jobs.buffers, jobs.slots, jobs.wait_paths CASCADE`)
  const silent = { info() {}, warn() {}, error() {}, debug() {} }
  const inngest = new Inngest({
    id: 'test',
    isDev: true,
    baseUrl: 'http://embedded.invalid',
    fetch: createEmbeddedFetch(pool),
    logger: silent,
  })
  const serveCall = serve({ client: inngest, functions: build(inngest, effects) })
  const call = options.call ?? serveCall
  let offset = 0
  const now = () => new Date(Date.now() + offset)
  const another = (more: Partial<EngineOptions> = {}) => createEngine({ pool, now, ...options, call, ...more })
  const engine = another()
  return {
    engine,
    pool,
    effects,
    call: serveCall,
    now,
    another,
    async advance(ms) {
      offset += ms
      await engine.runUntilIdle()
    },
    async send(...events) {
      await insertEvents(pool, events)
      // The database stamps events with its own clock, which may be a moment ahead.
      await pause(5)
      await engine.runUntilIdle()
    },
    async runs(functionId) {
      const list = await listRuns(pool, { functionId: `test-${functionId}` })
      const details = await Promise.all(list.reverse().map(({ id }) => getRun(pool, id)))
      return details.filter((detail) => detail !== null)
    },
    close: () => pool.end(),
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until something has come about; throws when it takes too long. */
export async function until(done: () => Promise<boolean>, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('It never happened')
    await pause(20)
  }
}
