import { beforeAll, expect, test } from 'vitest'
import { countSql, pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { joinVisitor } from './join-visitor'
import { keepMonths } from './keep-months'
import { writeEvents } from './record-events'
import { visitorProfile } from './visitor-profile'

const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000)
const looked = (visitorId: string, minutesAgo: number, query: string, customerId: string | null = null) => ({
  id: newId('evt'),
  occurredAt: at(minutesAgo),
  kind: 'search' as const,
  visitorId,
  sessionId: visitorId,
  customerId,
  query,
})

beforeAll(async () => {
  for (const name of ['ada', 'bob'])
    await pool.query(`INSERT INTO customers (id, email, updated_at) VALUES ($1, $2, now())`, [
      `cust_${name}`,
      `${name}@example.com`,
    ])
  await writeEvents([
    looked('vis_phone', 50, 'before signing in'),
    looked('vis_phone', 40, 'on the phone', 'cust_ada'),
    looked('vis_desk', 30, 'at the desk'),
    looked('vis_else', 20, 'somebody else'),
  ])
})

const queriesOf = async (who: Parameters<typeof visitorProfile>[0]) =>
  (await visitorProfile(who)).map((event) => event.query)

test('before sign-in a browser knows only itself', async () => {
  expect(await queriesOf({ visitorId: 'vis_desk', customerId: null })).toEqual(['at the desk'])
  expect(await queriesOf({ visitorId: 'vis_new', customerId: null })).toEqual([])
  expect(await queriesOf({ visitorId: null, customerId: null })).toEqual([])
})

test('after sign-in earlier events and those of other browsers are the customer’s, newest first and each once', async () => {
  expect(await joinVisitor('vis_phone', 'cust_ada')).toBe(true)
  expect(await joinVisitor('vis_desk', 'cust_ada')).toBe(true)
  const all = ['at the desk', 'on the phone', 'before signing in']
  expect(await queriesOf({ visitorId: null, customerId: 'cust_ada' })).toEqual(all)
  expect(await queriesOf({ visitorId: 'vis_desk', customerId: null })).toEqual(all)
  const { statements } = await countSql(() => visitorProfile({ visitorId: 'vis_desk', customerId: 'cust_ada' }))
  expect(statements).toHaveLength(1)
})

test('a browser stays with whoever signed in on it first', async () => {
  expect(await joinVisitor('vis_phone', 'cust_bob')).toBe(false)
  expect(await joinVisitor('vis_phone', 'cust_ada')).toBe(true)
  expect(await joinVisitor('vis_ghost', 'cust_nobody')).toBe(false)
  expect(await queriesOf({ visitorId: null, customerId: 'cust_bob' })).toEqual([])
})

test('only the last 200 events are given, however many there are', async () => {
  await writeEvents(Array.from({ length: 300 }, (_, index) => looked('vis_busy', index, `q${index}`)))
  const queries = await queriesOf({ visitorId: 'vis_busy', customerId: null })
  expect([queries.length, queries[0], queries[199]]).toEqual([200, 'q0', 'q199'])
})

test('a customer who is deleted leaves no browser behind', async () => {
  await pool.query(`DELETE FROM customers WHERE id = 'cust_ada'`)
  expect((await pool.query('SELECT 1 FROM visitor_identities')).rowCount).toBe(0)
})

test('months older than the setting are dropped, the next ones are there, and repeating changes nothing', async () => {
  const months = async () =>
    (
      await pool.query<{ name: string }>(
        `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'behaviour_events'::regclass ORDER BY 1`,
      )
    ).rows.map((row) => row.name)
  const before = await months()
  await pool.query(
    `SELECT ensure_behaviour_partitions((now() - interval '30 months')::date, (now() - interval '26 months')::date)`,
  )
  expect(await keepMonths()).toMatchObject({ keptMonths: 25 })
  expect((await months()).length).toBe(before.length)
  await pool.query(`INSERT INTO settings (key, value, updated_at) VALUES ('behaviour.keepMonths', '6', now())`)
  const { droppedMonths } = await keepMonths()
  expect(droppedMonths).toBeGreaterThan(15)
  expect(await keepMonths()).toEqual({ keptMonths: 6, droppedMonths: 0 })
  const next = new Date(Date.now() + 75 * 86_400_000).toISOString().slice(0, 7).replace('-', '_')
  expect(await months()).toContain(`behaviour_events_${next}`)
  expect(await queriesOf({ visitorId: 'vis_else', customerId: null })).toEqual(['somebody else'])
})

test('a setting that makes no sense keeps everything for 25 months', async () => {
  await pool.query(`UPDATE settings SET value = '"soon"' WHERE key = 'behaviour.keepMonths'`)
  expect(await keepMonths()).toMatchObject({ keptMonths: 25 })
})

test('events of a month that had no room are kept aside, and moved when it gets its own', async () => {
  const first = new Date(Date.now() + 75 * 86_400_000)
  const month = `behaviour_events_${first.toISOString().slice(0, 7).replace('-', '_')}`
  await pool.query(`DROP TABLE ${month}`)
  await writeEvents([{ ...looked('vis_late', 0, 'late'), occurredAt: first }])
  const where = async () =>
    (await pool.query(`SELECT tableoid::regclass::text AS place FROM behaviour_events WHERE visitor_id = 'vis_late'`))
      .rows
  expect(await where()).toEqual([{ place: 'behaviour_events_rest' }])
  await keepMonths()
  expect(await where()).toEqual([{ place: month }])
  expect(await keepMonths()).toMatchObject({ droppedMonths: 0 })
})
