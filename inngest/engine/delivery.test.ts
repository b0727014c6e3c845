import { Inngest, referenceFunction } from 'inngest'
import { serve } from 'inngest/edge'
import { afterEach, expect, test } from 'vitest'
import type { Call } from './dispatch'
import { insertEvents } from './insert-events'
import { queueDepth } from './queries'
import { createTestEngine, pause, until, type TestEngine } from './test-engine'

let app: TestEngine

afterEach(() => app.close())

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

test('what can never be done fails the run at once instead of being tried for ever', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction({ id: 'wait', triggers: [{ event: 'go' }] }, ({ step }) =>
      step.waitForEvent('x', { event: 'y', timeout: '1h', if: 'async.data.' }),
    ),
    inngest.createFunction({ id: 'invoke', triggers: [{ event: 'go' }] }, ({ step }) =>
      step
        .invoke('x', { function: referenceFunction({ functionId: 'nobody' }), data: {} })
        .catch((e: Error) => e.message),
    ),
    inngest.createFunction({ id: 'nothing', triggers: [{ event: 'go' }] }, async ({ step }) => {
      await step.sleep('no time', 0)
      return 'awake'
    }),
  ])
  await app.send({ name: 'go' })
  expect(await app.runs('wait')).toMatchObject([{ status: 'failed', error: { name: 'InvalidOperation' } }])
  expect(await app.runs('invoke')).toMatchObject([{ output: 'There is no function "test-nobody" to invoke.' }])
  expect(await app.runs('nothing')).toMatchObject([{ status: 'completed', output: 'awake' }])
})

test('a function only a newer worker serves is triggered by events that an older one routes', async () => {
  const build = (names: string[]) => (inngest: Inngest) =>
    names.map((id) => inngest.createFunction({ id, triggers: [{ event: 'go' }] }, () => id))
  app = await createTestEngine(build(['old']))
  await app.engine.start()
  const newer = serve({
    client: new Inngest({ id: 'test', isDev: true }),
    functions: build(['old', 'fresh'])(new Inngest({ id: 'test', isDev: true })),
  })
  const other = app.another({ call: newer })
  await other.runUntilIdle()
  await pause(100)
  await insertEvents(app.pool, [{ name: 'go' }])
  await until(async () => (await app.runs('old'))[0]?.status === 'completed')
  await app.engine.stop()
  expect(await app.runs('fresh')).toMatchObject([{ status: 'queued' }])
  await other.runUntilIdle()
  expect(await app.runs('fresh')).toMatchObject([{ status: 'completed', output: 'fresh' }])
})
