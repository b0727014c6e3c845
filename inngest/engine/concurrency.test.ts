import { afterEach, expect, test } from 'vitest'
import { claimJobs, releaseLeases, unblockStranded } from './claim'
import { createControl } from './control'
import { insertEvents } from './insert-events'
import { routeEvents } from './route-event'
import { loadFunctions } from './sync'
import { createTestEngine, pause, until, type TestEngine } from './test-engine'
import type { EngineContext } from './types'

let app: TestEngine

afterEach(() => app.close())

test('a full concurrency key does not hold up other keys, and nothing is left behind', async () => {
  let highest = 0
  let current = 0
  app = await createTestEngine(
    (inngest) => [
      inngest.createFunction(
        {
          id: 'f',
          triggers: [{ event: 'go' }],
          concurrency: [{ limit: 3 }, { limit: 1, key: 'event.data.tenant' }],
        },
        ({ step }) =>
          step.run('x', async () => {
            highest = Math.max(highest, ++current)
            await pause(10)
            current -= 1
          }),
      ),
    ],
    { concurrency: 10 },
  )
  const other = app.another({ concurrency: 10 })
  await Promise.all([app.engine.start(), other.start()])
  await insertEvents(
    app.pool,
    Array.from({ length: 60 }, (_, n) => ({ name: 'go', data: { tenant: n < 40 ? 'big' : `small ${n % 5}` } })),
  )
  const left = `SELECT count(*) FILTER (WHERE finished_at IS NULL)::int AS left, count(*)::int AS all FROM jobs.runs`
  const done = async () => JSON.stringify((await app.pool.query(left)).rows) === '[{"left":0,"all":60}]'
  await until(done, 15_000)
  await Promise.all([app.engine.stop(), other.stop()])
  expect(highest).toBeLessThanOrEqual(3)
  expect(highest).toBeGreaterThan(1)
  const { rows } = await app.pool.query(
    'SELECT (SELECT count(*)::int FROM jobs.slots) AS slots, (SELECT count(*)::int FROM jobs.queue) AS queue',
  )
  expect(rows).toEqual([{ slots: 0, queue: 0 }])
})

test('a turn is not lost with the run it was given to', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }], concurrency: 1 }, () => 1),
  ])
  await app.engine.runUntilIdle()
  await insertEvents(
    app.pool,
    Array.from({ length: 4 }, () => ({ name: 'go' })),
  )
  const context: EngineContext = {
    pool: app.pool,
    sql: app.pool,
    now: app.now,
    backoff: () => 0,
    functions: new Map(),
    log: { info() {}, warn() {}, error() {} },
  }
  await loadFunctions(context)
  await pause(5)
  await routeEvents(context)
  const states = async () => {
    const { rows } = await app.pool.query<{ state: string }>('SELECT state FROM jobs.queue ORDER BY id')
    return rows.map(({ state }) => state)
  }
  const { jobs } = await claimJobs(context, 1, 10, 60_000, ['test-f'])
  expect(jobs).toHaveLength(1)
  expect(await states()).toEqual(['leased', 'blocked', 'blocked', 'blocked'])
  await releaseLeases(context, [jobs[0]?.token ?? ''])
  await app.pool.query('DELETE FROM jobs.queue WHERE id = $1', [jobs[0]?.id])
  expect(await states()).toEqual(['ready', 'blocked', 'blocked'])
  const [, second] = await app.runs('f')
  await createControl(app.pool).cancelRun(second?.id ?? '')
  expect(await states()).toEqual(['ready', 'blocked'])
  await app.pool.query(`UPDATE jobs.queue SET state = 'blocked' WHERE state = 'ready'`)
  await unblockStranded(context)
  expect(await states()).toEqual(['ready', 'blocked'])
  await app.engine.runUntilIdle()
  expect((await app.runs('f')).filter(({ status }) => status === 'completed')).toHaveLength(2)
})
