import { afterEach, expect, test } from 'vitest'
import { runSql, type Tx, transaction } from '@/lib/db'
import { insertEvents } from './insert-events'
import { createTestEngine, pause, type TestEngine } from './test-engine'
import { inTransaction } from './transaction'

let app: TestEngine

afterEach(() => app.close())

const prismaSql = (tx: Tx) => ({
  query: async (text: string, values?: unknown[]) => ({ rows: (await runSql(tx, text, values)) as never[] }),
})

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
