import { afterEach, expect, test } from 'vitest'
import { createTestEngine, type TestEngine } from './test-engine'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
let app: TestEngine

afterEach(() => app.close())

test('throttle spaces starts evenly and loses none', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction(
      { id: 'slow', triggers: [{ event: 'go' }], throttle: { limit: 2, period: '1m', key: 'event.data.k' } },
      () => 1,
    ),
  ])
  await app.send(...Array.from({ length: 5 }, () => ({ name: 'go', data: { k: 'a' } })), {
    name: 'go',
    data: { k: 'b' },
  })
  const finished = async () => (await app.runs('slow')).filter(({ status }) => status === 'completed').length
  expect(await finished()).toBe(2)
  for (const expected of [3, 4, 5, 6]) {
    await app.advance(30 * second)
    expect(await finished()).toBe(expected)
  }
})

test('rateLimit drops what is over the limit until the period ends', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction(
      { id: 'limited', triggers: [{ event: 'go' }], rateLimit: { limit: 2, period: '1h' } },
      () => 1,
    ),
  ])
  const go = { name: 'go' }
  await app.send(go, go, go, go)
  expect(await app.runs('limited')).toHaveLength(2)
  await app.advance(hour)
  await app.send(go, go, go)
  expect(await app.runs('limited')).toHaveLength(4)
})

test('debounce starts no later than its timeout', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction(
      { id: 'calm', triggers: [{ event: 'go' }], debounce: { period: '1m', timeout: '150s' } },
      ({ event }) => event.data.n,
    ),
  ])
  for (const n of [0, 1, 2, 3]) {
    await app.send({ name: 'go', data: { n }, ts: app.now().getTime() - day })
    await app.advance(40 * second)
  }
  expect(await app.runs('calm')).toMatchObject([{ output: 3 }])
})

test('urgent runs overtake, within ten minutes', async () => {
  app = await createTestEngine(
    (inngest, { record }) => [
      inngest.createFunction(
        { id: 'order', triggers: [{ event: 'go' }], priority: { run: 'event.data.urgent == true ? 120 : 0' } },
        ({ event, step }) => step.run('note', () => record('order', event.data.name)),
      ),
    ],
    { concurrency: 1 },
  )
  await app.send(
    { name: 'go', data: { name: 'plain' } },
    { name: 'go', data: { name: 'second' } },
    { name: 'go', data: { name: 'urgent', urgent: true } },
  )
  expect((await app.effects.read('order')).map(({ label }) => label)).toEqual(['urgent', 'plain', 'second'])
})

test('a singleton in cancel mode ends the older run', async () => {
  app = await createTestEngine((inngest) => [
    inngest.createFunction(
      { id: 'newest', triggers: [{ event: 'go' }], singleton: { mode: 'cancel' } },
      async ({ event, step }) => {
        await step.sleep('x', '1m')
        return event.data.n
      },
    ),
  ])
  await app.send({ name: 'go', data: { n: 1 } })
  await app.send({ name: 'go', data: { n: 2 } })
  await app.advance(minute)
  expect((await app.runs('newest')).map(({ status, output }) => [status, output])).toEqual([
    ['cancelled', null],
    ['completed', 2],
  ])
})
