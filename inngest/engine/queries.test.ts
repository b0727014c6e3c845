import { afterEach, expect, test } from 'vitest'
import { getRun, listFunctions, listRuns, queueDepth } from './queries'
import { createTestEngine, type TestEngine } from './test-engine'

let app: TestEngine

afterEach(() => app.close())

async function start() {
  app = await createTestEngine((inngest) => {
    const child = inngest.createFunction({ id: 'child', name: 'Child', triggers: [{ event: 'child' }] }, ({ step }) =>
      step.sleep('rest', '1h'),
    )
    return [
      child,
      inngest.createFunction({ id: 'good', triggers: [{ event: 'go' }] }, ({ step }) =>
        step.run('work', () => ({ ok: true })),
      ),
      inngest.createFunction({ id: 'bad', triggers: [{ event: 'go' }], retries: 1 }, ({ step }) =>
        step.run('break', () => {
          throw new Error('broken')
        }),
      ),
      inngest.createFunction({ id: 'parent', triggers: [{ event: 'go' }] }, ({ step }) =>
        step.invoke('child', { function: child, data: {} }),
      ),
      inngest.createFunction({ id: 'nightly', triggers: [{ cron: 'TZ=Europe/Berlin 30 3 * * *' }] }, () => 1),
    ]
  })
  await app.send({ name: 'go', data: { n: 1 } })
}

test('runs are listed newest first, page by page, by status and by function', async () => {
  await start()
  await app.send({ name: 'go', data: { n: 2 } })
  await app.advance(60_000)
  const all = await listRuns(app.pool)
  expect(all).toHaveLength(8)
  const first = await listRuns(app.pool, { limit: 3 })
  const second = await listRuns(app.pool, { limit: 10, before: first.at(-1)?.id })
  expect([...first, ...second]).toEqual(all)
  expect((await listRuns(app.pool, { status: 'failed' })).map(({ functionId }) => functionId)).toEqual([
    'test-bad',
    'test-bad',
  ])
  expect(await listRuns(app.pool, { status: 'completed', functionId: 'test-good' })).toHaveLength(2)
  expect((await listRuns(app.pool, { functionId: 'test-child' }))[0]).toMatchObject({
    functionName: 'Child',
    status: 'running',
  })
})

test('a run shows its steps, failed tries, pending calls and children', async () => {
  await start()
  const [bad] = await listRuns(app.pool, { functionId: 'test-bad' })
  expect(await getRun(app.pool, bad?.id ?? '')).toMatchObject({
    status: 'running',
    events: [{ name: 'go', data: { n: 1 } }],
    attempts: [
      { stepName: 'break', attempt: 0, error: { name: 'Error', message: 'broken' }, retryAt: expect.any(Date) },
    ],
    calls: [{ stepId: null, state: 'waiting', attempt: 1 }],
  })
  const [parent] = await listRuns(app.pool, { functionId: 'test-parent' })
  expect(await getRun(app.pool, parent?.id ?? '')).toMatchObject({
    steps: [{ name: 'child', op: 'InvokeFunction', status: 'pending' }],
    children: [{ functionId: 'test-child', status: 'running' }],
  })
  const [child] = await listRuns(app.pool, { functionId: 'test-child' })
  const detail = await getRun(app.pool, child?.id ?? '')
  expect(detail).toMatchObject({
    parentRunId: parent?.id,
    steps: [{ name: 'rest', op: 'Sleep', dueAt: expect.any(Date) }],
  })
  expect(await getRun(app.pool, 'nothing')).toBeNull()
})

test('functions show their crons’ next ticks and how they fare', async () => {
  await start()
  await app.advance(60_000)
  const functions = await listFunctions(app.pool, new Date('2026-06-01T00:00:00Z'))
  const byId = new Map(functions.map((each) => [each.id, each]))
  expect(byId.get('test-nightly')?.crons).toEqual([
    { cron: 'TZ=Europe/Berlin 30 3 * * *', nextAt: new Date('2026-06-01T01:30:00Z') },
  ])
  expect(byId.get('test-child')).toMatchObject({ name: 'Child', active: true, version: 1, running: 1 })
  expect((await listFunctions(app.pool)).find(({ id }) => id === 'test-bad')).toMatchObject({
    failedLastDay: 1,
    running: 0,
  })
  expect(await queueDepth(app.pool)).toMatchObject({ ready: 0, leased: 0, timers: 2, unroutedEvents: 0, lagSeconds: 0 })
})
