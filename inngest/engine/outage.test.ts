import { afterEach, expect, test } from 'vitest'
import { insertEvents } from './insert-events'
import { createTestEngine, pause, until, type TestEngine } from './test-engine'

let app: TestEngine

afterEach(() => app.close())

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
