import { NonRetriableError, RetryAfterError } from 'inngest'
import { afterEach, expect, test } from 'vitest'
import { removeOld } from './retention'
import { createTestEngine, type TestEngine } from './test-engine'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
let app: TestEngine

afterEach(() => app.close())

test('a failing step is tried again after 15 s, 30 s, 1 min and 2 min, then its run fails with the error', async () => {
  app = await createTestEngine(
    (inngest) => [
      inngest.createFunction({ id: 'fail', triggers: [{ event: 'go' }] }, ({ step }) =>
        step.run('never', () => {
          throw new Error('no')
        }),
      ),
    ],
    { backoff: (attempt) => [15, 30, 60, 120][attempt]! * second },
  )
  await app.send({ name: 'go' })
  for (const wait of [15, 30, 60, 120]) {
    await app.advance((wait - 5) * second)
    expect((await app.runs('fail'))[0]?.status).toBe('running')
    await app.advance(5 * second)
  }
  const [run] = await app.runs('fail')
  expect(run).toMatchObject({ status: 'failed', error: { message: 'no' } })
  expect(run?.attempts.map(({ attempt, stepName }) => [attempt, stepName])).toContainEqual([3, 'never'])
  expect(run?.attempts.filter(({ stepName }) => stepName === 'never')).toHaveLength(4)
  expect(run?.steps).toMatchObject([{ name: 'never', status: 'failed', attempt: 4 }])
})

test('RetryAfterError says when, NonRetriableError says never', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'later', triggers: [{ event: 'go' }] }, ({ attempt }) => {
      if (attempt === 0) throw new RetryAfterError('busy', '2h')
      return 'done'
    }),
    inngest.createFunction({ id: 'never', triggers: [{ event: 'go' }] }, () => {
      throw new NonRetriableError('hopeless')
    }),
  ])
  await app.send({ name: 'go' })
  expect((await app.runs('never'))[0]).toMatchObject({ status: 'failed', error: { message: 'hopeless' } })
  await app.advance(2 * hour - minute)
  expect((await app.runs('later'))[0]?.status).toBe('running')
  await app.advance(minute)
  expect((await app.runs('later'))[0]).toMatchObject({ status: 'completed', output: 'done' })
})

test('a run sleeps for thirty days and costs nothing meanwhile', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'sleeper', triggers: [{ event: 'go' }] }, async ({ step }) => {
      await step.sleep('a month', '30d')
      return 'woken'
    }),
  ])
  await app.send({ name: 'go' })
  const { rows } = await app.pool.query('SELECT 1 FROM jobs.queue')
  expect(rows).toEqual([])
  await app.advance(30 * day - minute)
  expect((await app.runs('sleeper'))[0]?.status).toBe('running')
  await app.advance(minute)
  expect((await app.runs('sleeper'))[0]).toMatchObject({ status: 'completed', output: 'woken' })
})

test('an event dated in the future starts its run then', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'future', triggers: [{ event: 'go' }] }, () => 1),
  ])
  await app.send({ name: 'go', ts: Date.now() + hour })
  expect(await app.runs('future')).toEqual([])
  await app.advance(hour)
  expect(await app.runs('future')).toHaveLength(1)
})

test('a cron runs once a tick, whoever asks, and missed ticks become one run', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction(
      { id: 'hourly', triggers: [{ cron: 'TZ=Europe/Berlin 0 * * * *' }] },
      ({ event }) => event.data,
    ),
  ])
  const other = app.another()
  await app.engine.runUntilIdle()
  expect(await app.runs('hourly')).toEqual([])
  await Promise.all([app.advance(hour), other.runUntilIdle()])
  await other.runUntilIdle()
  expect(await app.runs('hourly')).toHaveLength(1)
  await app.advance(10 * hour)
  expect(await app.runs('hourly')).toHaveLength(2)
  await app.advance(hour)
  const runs = await app.runs('hourly')
  expect(runs).toHaveLength(3)
  expect(runs[2]).toMatchObject({
    status: 'completed',
    eventName: 'inngest/scheduled.timer',
    output: { cron: 'TZ=Europe/Berlin 0 * * * *' },
  })
})

test('a run that does not start or finish in time is cancelled', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction(
      { id: 'late', triggers: [{ event: 'go' }], timeouts: { start: '10s' }, throttle: { limit: 1, period: '1m' } },
      () => 1,
    ),
    inngest.createFunction({ id: 'long', triggers: [{ event: 'go' }], timeouts: { finish: '1m' } }, ({ step }) =>
      step.sleep('x', '1h'),
    ),
  ])
  await app.send({ name: 'go' }, { name: 'go' })
  await app.advance(11 * second)
  expect((await app.runs('late')).map(({ status }) => status)).toEqual(['completed', 'cancelled'])
  await app.advance(50 * second)
  expect((await app.runs('long')).map(({ status }) => status)).toEqual(['cancelled', 'cancelled'])
})

test('an invoked function that takes too long fails the step, not itself', async () => {
  app = await createTestEngine((inngest) => {
    const slow = inngest.createFunction({ id: 'slow', triggers: [{ event: 'slow' }] }, ({ step }) =>
      step.sleep('x', '1h'),
    )
    const caller = inngest.createFunction({ id: 'caller', triggers: [{ event: 'go' }] }, ({ step }) =>
      step.invoke('slow', { function: slow, timeout: '1m' }).catch((error: Error) => error.message),
    )
    return [slow, caller]
  })
  await app.send({ name: 'go' })
  await app.advance(minute)
  expect(await app.runs('caller')).toMatchObject([
    { status: 'completed', output: 'The invoked function did not finish in time.' },
  ])
  await app.advance(hour)
  expect(await app.runs('slow')).toMatchObject([{ status: 'completed' }])
})

test('old runs and events are removed, failed runs later', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'fine', triggers: [{ event: 'go' }] }, ({ step }) => step.run('x', () => 1)),
    inngest.createFunction({ id: 'bad', triggers: [{ event: 'go' }], retries: 0 }, () => {
      throw new Error('bad')
    }),
  ])
  await app.send({ name: 'go' })
  const context = (days: number) => ({
    pool: app.pool,
    sql: app.pool,
    now: () => new Date(Date.now() + days * day),
    backoff: () => 0,
    functions: new Map(),
    log: { info() {}, warn() {}, error() {} },
  })
  expect(await removeOld(context(6))).toBe(0)
  expect(await removeOld(context(8))).toBe(2)
  expect(await app.runs('fine')).toEqual([])
  expect(await app.runs('bad')).toHaveLength(1)
  expect(await removeOld(context(31))).toBe(1)
  const { rows } = await app.pool.query('SELECT count(*)::int AS left FROM jobs.steps')
  expect(rows).toEqual([{ left: 0 }])
})
