import { afterEach, expect, test } from 'vitest'
import { createControl } from './control'
import { insertEvents } from './insert-events'
import { createTestEngine, pause, until, type TestEngine } from './test-engine'

let app: TestEngine

afterEach(() => app.close())

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
