import { afterAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { startTagClock, stopTagClock } from '@/lib/cache'
import { pool } from '@/lib/db'
import { registerText } from '@/tests/factories/models'
import { liveModel } from '@/lib/ml/registry/live-model'
import { promoteVersion, rollbackModel, shadowVersion } from '@/lib/ml/registry/stages'
import { storage } from '@/lib/storage'
import { closeModels, openModel } from './open-model'
import { durationAt, flushServing } from './serving-stats'
import { flushShadow } from './shadow-stats'

const register = (text: string) => registerText('test', text)
const disposed: string[] = []
const open = (agreement?: () => number) =>
  openModel<string>('test', {
    load: (files) => Buffer.from(files['a.txt']!).toString(),
    fallback: () => 'fallback',
    dispose: (value) => void disposed.push(value),
    agreement,
    shadowShare: 1,
  })
const answer = () => open().use((value, version) => `${value} ${version}`)

afterAll(() => stopTagClock())
beforeEach(async () => {
  closeModels()
  disposed.length = 0
  await pool.query('DELETE FROM models')
})

test('the fallback answers until a version is live, which then answers without a restart', async () => {
  expect(await answer()).toBe('fallback 0')
  await promoteVersion(systemActor, await register('one'))
  await open().ready()
  expect(await answer()).toBe('one 1')
  await promoteVersion(systemActor, await register('two'))
  await open().ready()
  expect(open().current()).toEqual({ value: 'two', version: 2 })
  expect(disposed).toEqual(['one'])
})

test('a version that another process makes live answers here at once', async () => {
  startTagClock()
  await promoteVersion(systemActor, await register('one'))
  await expect.poll(() => open().current().value).toBe('one')
  const two = await register('two')
  // What the act does in the other process: the rows and the news, in one transaction of its own connection.
  await pool.query(`DO $$ BEGIN
    UPDATE model_versions SET stage = 'retired', retired_at = now() WHERE stage = 'live';
    UPDATE model_versions SET stage = 'live', live_at = now() WHERE id = '${two}';
    PERFORM pg_notify('souk_tags', '["model:test"]');
  END $$`)
  await expect.poll(() => open().current().value).toBe('two')
})

test('a version in use is let go only when its last answer is given', async () => {
  await promoteVersion(systemActor, await register('one'))
  let finish: () => void = () => undefined
  const running = open().use(async (value) => {
    await new Promise<void>((resolve) => (finish = resolve))
    return value
  })
  await expect.poll(() => open().current().version).toBe(1)
  await promoteVersion(systemActor, await register('two'))
  await open().ready()
  expect(disposed).toEqual([])
  finish()
  expect(await running).toBe('one')
  expect(disposed).toEqual(['one'])
})

test('when the live file is cut short the version before answers, the card says why, and a rollback cannot choose it', async () => {
  await promoteVersion(systemActor, await register('one'))
  await promoteVersion(systemActor, await register('two'))
  const broken = (await liveModel('test'))!
  await storage.put(broken.artefacts[0]!.key, new TextEncoder().encode('tw'), { contentType: 'x/y' })
  expect(await answer()).toBe('one 1')
  const { rows } = await pool.query('SELECT broken_reason FROM model_versions WHERE id = $1', [broken.id])
  expect(rows[0].broken_reason).toContain('2 of its 3 bytes')
  expect((await pool.query('SELECT kind, key FROM model_alerts WHERE closed_at IS NULL')).rows).toEqual([
    { kind: 'broken', key: 'v2' },
  ])
  expect(await rollbackModel(systemActor, 'test')).toEqual({ version: 1 })
  await expect(rollbackModel(systemActor, 'test')).rejects.toMatchObject({ code: 'conflict' })
})

test('with every file broken the fallback answers', async () => {
  await promoteVersion(systemActor, await register('one'))
  await storage.delete((await liveModel('test'))!.artefacts[0]!.key)
  expect(await answer()).toBe('fallback 0')
})

test('a version that throws is answered for by the fallback, and both are counted', async () => {
  await promoteVersion(systemActor, await register('one'))
  const slot = open()
  const work = (value: string) => {
    if (value === 'one') throw new Error('no')
    return value
  }
  expect(await slot.use(work)).toBe('fallback')
  await slot.use((value) => value)
  await flushServing()
  await slot.use((value) => value)
  await flushServing()
  const { rows } = await pool.query(
    `SELECT version, answers::int, fallbacks::int, errors::int, buckets FROM model_serving WHERE model_name = 'test' AND day = (now() AT TIME ZONE 'UTC')::date ORDER BY version`,
  )
  const latest = rows.slice(-2)
  expect(latest.at(-1)).toMatchObject({ version: 1, fallbacks: 0 })
  expect(latest[0]).toMatchObject({ version: 0, errors: 1 })
  expect(Number.isNaN(durationAt(rows[0].buckets.map(Number), 0.95))).toBe(false)
})

test('a version in shadow answers unseen beside the live one', async () => {
  await promoteVersion(systemActor, await register('one'))
  await shadowVersion(systemActor, 'test', await register('two'))
  const seen: string[] = []
  const slot = open(() => 0.75)
  for (let each = 0; each < 2; each++) expect(await slot.use((value) => (seen.push(value), value))).toBe('one')
  await expect.poll(() => seen.filter((value) => value === 'two').length).toBe(2)
  await flushShadow()
  expect(
    (await pool.query(`SELECT version, value, data->>'calls' AS calls FROM model_measures WHERE kind = 'shadow'`)).rows,
  ).toEqual([{ version: 2, value: 0.75, calls: '2' }])
})
