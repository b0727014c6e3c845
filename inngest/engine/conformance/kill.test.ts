import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/env'
import { insertEvents } from '../insert-events'
import { tableEffects } from './effects'

const runs = 16
const kills = 6
const workers = 2

let pool: pg.Pool
const children = new Set<ChildProcess>()

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 3 })
  await tableEffects(pool)
})

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await pool.end()
})

async function startWorker(): Promise<ChildProcess> {
  const script = path.join(import.meta.dirname, 'worker.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, env.DATABASE_URL], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  return child
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function finishedRuns(functionId: string): Promise<number> {
  const { rows } = await pool.query<{ finished: number }>(
    'SELECT count(*)::int AS finished FROM jobs.runs WHERE function_id = $1 AND finished_at IS NOT NULL',
    [functionId],
  )
  return rows[0]?.finished ?? 0
}

test('workers killed with -9 in mid-step lose nothing: every run ends with the right result', {
  timeout: 120_000,
}, async () => {
  const alive = await Promise.all(Array.from({ length: workers }, startWorker))
  const keys = Array.from({ length: runs }, (_, n) => `journey ${n}`)
  await insertEvents(
    pool,
    keys.map((key) => ({ name: 'kill/journey', data: { key } })),
  )
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(150 + Math.random() * 350)
    const at = kill % workers
    alive[at]?.kill('SIGKILL')
    alive[at] = await startWorker()
  }
  const deadline = Date.now() + 60_000
  while ((await finishedRuns('kill-journey')) < runs || (await finishedRuns('kill-told')) < runs) {
    if (Date.now() > deadline) throw new Error('Some runs never ended')
    await pause(100)
  }

  const { rows: results } = await pool.query(
    `SELECT output #>> '{}' AS output, count(*)::int AS runs FROM jobs.runs WHERE function_id = 'kill-journey' GROUP BY 1`,
  )
  expect(results).toEqual([{ output: 'first left right last', runs }])
  const { rows: effects } = await pool.query<{ label: string; keys: number; times: number }>(
    'SELECT label, count(*)::int AS keys, sum(times)::int AS times FROM conformance_effects GROUP BY label ORDER BY label',
  )
  expect(effects.map(({ label, keys: found }) => [label, found])).toEqual(
    ['first', 'last', 'left', 'right', 'told'].map((label) => [label, runs]),
  )
  // The event a step sent is one event however often the step was begun.
  expect((await pool.query(`SELECT 1 FROM jobs.events WHERE name = 'kill/told'`)).rowCount).toBe(runs)
  // A step is repeated only when its worker died in the middle of it: at most its eight places for each kill.
  expect(effects.reduce((extra, { times }) => extra + times - runs, 0)).toBeLessThanOrEqual(kills * 8)
  const { rows: left } = await pool.query(
    'SELECT (SELECT count(*)::int FROM jobs.queue) AS queue, (SELECT count(*)::int FROM jobs.slots) AS slots, (SELECT count(*)::int FROM jobs.timers) AS timers',
  )
  expect(left).toEqual([{ queue: 0, slots: 0, timers: 0 }])

  const stopped = alive.map((child) => once(child, 'exit'))
  for (const child of alive) child.kill('SIGTERM')
  expect((await Promise.all(stopped)).map(([code]) => code)).toEqual([0, 0])
})
