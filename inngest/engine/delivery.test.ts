import { afterEach, expect, test } from 'vitest'
import { runSql, type Tx, transaction } from '@/lib/db'
import { createControl } from './control'
import type { Call } from './dispatch'
import { insertEvents } from './insert-events'
import { queueDepth } from './queries'
import { createTestEngine, type TestEngine } from './test-engine'
import { inTransaction } from './transaction'

let app: TestEngine

afterEach(() => app.close())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const prismaSql = (tx: Tx) => ({
  query: async (text: string, values?: unknown[]) => ({ rows: (await runSql(tx, text, values)) as never[] }),
})

async function until(done: () => Promise<boolean>, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('It never happened')
    await pause(20)
  }
}

test('events exist only if the transaction that stored them commits, raw or Prisma', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, ({ event }) => event.data.n),
  ])
  await expect(
    inTransaction(app.pool, async (q) => {
      await insertEvents(q, [{ name: 'go', data: { n: 1 } }])
      throw new Error('undo')
    }),
  ).rejects.toThrow('undo')
  await expect(
    transaction(async (tx) => {
      await insertEvents(prismaSql(tx), [{ name: 'go', data: { n: 2 } }])
      throw new Error('undo')
    }),
  ).rejects.toThrow('undo')
  await inTransaction(app.pool, (q) => insertEvents(q, [{ name: 'go', data: { n: 3 } }]))
  await transaction((tx) =>
    insertEvents(prismaSql(tx), [
      { name: 'go', data: { n: 4 }, id: 'four' },
      { name: 'go', data: { n: 5 }, id: 'four' },
    ]),
  )
  await pause(5)
  await app.engine.runUntilIdle()
  expect((await app.runs('f')).map(({ output }) => output)).toEqual([3, 4])
})

test('an event sent again within 24 hours gives the first one’s id, later it is another event', async () => {
  app = await createTestEngine((inngest) => [inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, () => 1)])
  const [first] = await insertEvents(app.pool, [{ name: 'go', id: 'x' }])
  expect(await insertEvents(app.pool, [{ name: 'go', id: 'x' }])).toEqual([first])
  await app.pool.query(`UPDATE jobs.events SET received_at = received_at - interval '25 hours'`)
  expect(await insertEvents(app.pool, [{ name: 'go', id: 'x' }])).not.toEqual([first])
})

test('text that PostgreSQL cannot hold does not stop an event, and results keep it', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, async ({ event, step }) => {
      const nul = await step.run('nul', () => 'a\0b')
      return [event.data.text, nul === 'a\0b', await step.run('half', () => 'x\ud800')]
    }),
  ])
  await app.send({ name: 'go', data: { text: 'a\0b \ud83d c \\u0000 \u{1f600}' } })
  expect((await app.runs('f'))[0]?.output).toEqual(['a\ufffdb \ufffd c \\u0000 \u{1f600}', true, 'x\ud800'])
})

test('every call delivered twice at once: steps may run twice, but each has one result and each event is sent once', async () => {
  let serve: Call = async () => new Response()
  const twice: Call = async (request) => {
    const [first] = await Promise.all([serve(request.clone()), serve(request)])
    return first
  }
  app = await createTestEngine(
    (inngest, { record }) => [
      inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, async ({ step }) => {
        const [a, b] = await Promise.all([
          step.run('a', () => record('twice', 'a')),
          step.run('b', () => record('twice', 'b')),
        ])
        await step.sendEvent('tell', [
          { name: 'told', data: { n: 1 } },
          { name: 'told', data: { n: 2 } },
        ])
        return step.run('sum', () => a + b)
      }),
      inngest.createFunction({ id: 'told', triggers: [{ event: 'told' }] }, ({ event }) => event.data.n),
    ],
    { call: (request) => (request.method === 'PUT' ? serve(request) : twice(request)) },
  )
  serve = app.call
  await app.send({ name: 'go' })
  const [run] = await app.runs('f')
  expect(run).toMatchObject({ status: 'completed', stepCount: 4 })
  const stored = Object.fromEntries(run?.steps.map(({ name, output }) => [name, output]) ?? []) as Record<
    string,
    { data: number }
  >
  expect(run?.output).toBe((stored.a?.data ?? 0) + (stored.b?.data ?? 0))
  expect((await app.runs('told')).map(({ output }) => output).sort()).toEqual([1, 2])
})

test('a worker that lost its lease has its answer dropped', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let calls = 0
  app = await createTestEngine(
    (inngest) => [
      inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, ({ step }) =>
        step.run('who', async () => {
          calls += 1
          if (calls > 1) return 'second'
          await held
          return 'first'
        }),
      ),
    ],
    { leaseMs: 1000 },
  )
  await insertEvents(app.pool, [{ name: 'go' }])
  await pause(5)
  const slow = app.engine.runUntilIdle()
  await until(async () => calls === 1)
  await app.pool.query(`UPDATE jobs.queue SET lease_until = now() - interval '1 second'`)
  await app.another().runUntilIdle()
  expect(await app.runs('f')).toMatchObject([{ status: 'completed', output: 'second' }])
  release()
  await slow
  expect(await app.runs('f')).toMatchObject([{ status: 'completed', output: 'second', stepCount: 1 }])
})

test('a call outlives its lease as long as its worker lives', async () => {
  let calls = 0
  app = await createTestEngine(
    (inngest) => [
      inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, ({ step }) =>
        step.run('long', async () => {
          calls += 1
          await pause(1500)
        }),
      ),
    ],
    { leaseMs: 400 },
  )
  const other = app.another()
  await Promise.all([app.engine.start(), other.start()])
  await insertEvents(app.pool, [{ name: 'go' }])
  await until(async () => (await app.runs('f'))[0]?.status === 'completed')
  await Promise.all([app.engine.stop(), other.stop()])
  expect(calls).toBe(1)
})

test('a step whose worker dies each time is not tried for ever', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }], retries: 0 }, ({ step }) =>
      step.run('poison', () => 1),
    ),
  ])
  await insertEvents(app.pool, [{ name: 'go' }])
  await app.pool.query('SELECT 1')
  await pause(5)
  const stopped = app.another({
    call: (request) => (request.method === 'PUT' ? app.call(request) : new Promise(() => {})),
  })
  void stopped.runUntilIdle()
  await until(async () => (await queueDepth(app.pool)).leased === 1)
  await app.pool.query(`UPDATE jobs.queue SET losses = 10, lease_until = now() - interval '1 second'`)
  await app.engine.runUntilIdle()
  expect(await app.runs('f')).toMatchObject([{ status: 'failed', error: { name: 'WorkerLost' } }])
})

test('stopping lets calls finish, and gives back those that take too long', async () => {
  let started = 0
  app = await createTestEngine(
    (inngest) => [
      inngest.createFunction({ id: 'quick', triggers: [{ event: 'go' }] }, ({ step }) =>
        step.run('x', () => (started++, pause(300))),
      ),
      inngest.createFunction({ id: 'slow', triggers: [{ event: 'go' }] }, ({ step }) =>
        step.run('x', () => (started++, pause(3000))),
      ),
    ],
    { stopMs: 1000 },
  )
  await app.engine.start()
  await insertEvents(app.pool, [{ name: 'go' }])
  await until(async () => started === 2)
  await app.engine.stop()
  expect((await app.runs('quick'))[0]?.steps).toMatchObject([{ status: 'done' }])
  expect((await app.runs('slow'))[0]?.calls).toMatchObject([{ state: 'ready', attempt: 0 }])
})

test('cancelling ends a run between calls and drops the answer of the one under way', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let started = false
  app = await createTestEngine((inngest, { record }) => [
    inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, async ({ step }) => {
      await step.run('under way', () => ((started = true), held))
      await step.run('after', () => record('cancel', 'after'))
    }),
    inngest.createFunction(
      { id: 'heard', triggers: [{ event: 'inngest/function.cancelled' }] },
      ({ event }) => event.data.function_id,
    ),
  ])
  await insertEvents(app.pool, [{ name: 'go' }])
  await pause(5)
  const running = app.engine.runUntilIdle()
  await until(async () => started)
  const control = createControl(app.pool)
  const [run] = await app.runs('f')
  expect(await control.cancelRun(run?.id ?? '')).toBe(true)
  expect(await control.cancelRun(run?.id ?? '')).toBe(false)
  release()
  await running
  await app.engine.runUntilIdle()
  expect(await app.runs('f')).toMatchObject([{ status: 'cancelled', stepCount: 0 }])
  expect(await app.effects.read('cancel')).toEqual([])
  expect(await app.runs('heard')).toMatchObject([{ output: 'test-f' }])
})

test('a failed run can be run again from its events, an unknown one cannot', async () => {
  let broken = true
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }], retries: 0 }, ({ event }) => {
      if (broken) throw new Error('broken')
      return event.data.n
    }),
  ])
  await app.send({ name: 'go', data: { n: 9 } })
  const control = createControl(app.pool, app.now)
  broken = false
  const [failed] = await app.runs('f')
  const again = await control.retryRun(failed?.id ?? '')
  await app.engine.runUntilIdle()
  expect(await app.runs('f')).toMatchObject([
    { status: 'failed' },
    { id: again, status: 'completed', output: 9, originalRunId: failed?.id },
  ])
  expect(await control.retryRun('01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBeNull()
})

test('a cancelling event routed before the run exists still cancels it', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction(
      { id: 'f', triggers: [{ event: 'go' }], cancelOn: [{ event: 'stop', match: 'data.id' }] },
      ({ step }) => step.sleep('x', '1h'),
    ),
  ])
  const [id] = await insertEvents(app.pool, [{ name: 'go', data: { id: 1 } }])
  await insertEvents(app.pool, [{ name: 'stop', data: { id: 1 } }])
  await app.pool.query(`UPDATE jobs.events SET route_at = now() + interval '1 minute' WHERE id = $1`, [id])
  await pause(5)
  await app.engine.runUntilIdle()
  await app.advance(60_000)
  expect(await app.runs('f')).toMatchObject([{ status: 'cancelled' }])
})

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

test('an app that is away is called again, and a database connection that breaks is made anew', async () => {
  let away = true
  app = await createTestEngine(
    (inngest) => [inngest.createFunction({ id: 'f', triggers: [{ event: 'go' }] }, () => 'back')],
    {
      call: (request) =>
        request.method === 'PUT' || !away ? serve(request) : Promise.reject(new Error('connection refused')),
      backoff: () => 100,
      pollMs: 500,
    },
  )
  function serve(request: Request) {
    return app.call(request)
  }
  await app.engine.start()
  await insertEvents(app.pool, [{ name: 'go' }])
  await until(async () => ((await app.runs('f'))[0]?.attempts.length ?? 0) > 0)
  await app.pool.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  away = false
  await until(async () => (await app.runs('f'))[0]?.status === 'completed')
  await pause(700)
  await insertEvents(app.pool, [{ name: 'go' }])
  await until(async () => (await app.runs('f'))[1]?.status === 'completed', 1500)
  await app.engine.stop()
})

test('an idle engine asks the database less than once a second', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'f', triggers: [{ cron: '0 0 1 1 *' }] }, () => 1),
  ])
  await app.engine.start()
  await pause(300)
  let queries = 0
  const query = app.pool.query.bind(app.pool)
  app.pool.query = ((...args: Parameters<typeof query>) => ((queries += 1), query(...args))) as typeof app.pool.query
  await pause(6000)
  expect(queries).toBeLessThan(6)
  await app.engine.stop()
})
