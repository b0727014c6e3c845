import { beforeEach, expect, test } from 'vitest'
import { anonymous, systemActor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { storage } from '@/lib/storage'
import { readArtefacts } from './artefacts'
import { cleanVersions } from './clean-versions'
import { liveModel, modelBeside } from './live-model'
import { registerModel } from './register-model'
import { promoteVersion, rollbackModel, shadowVersion } from './stages'

const bytes = (text: string) => new TextEncoder().encode(text)
const register = (text: string, name = 'test') =>
  registerModel({
    name,
    artefacts: { 'a.bin': bytes(text) },
    metrics: { auc: 0.7 },
    baselineMetrics: { auc: 0.6 },
    dataWindow: { from: null, to: null, rows: 10 },
    codeVersion: '1',
  })

beforeEach(async () => {
  await pool.query('DELETE FROM models')
  await pool.query('DELETE FROM audit_logs')
})

test('versions count up by model, and a new one does not answer until it is promoted', async () => {
  expect((await register('one')).version).toBe(1)
  expect((await Promise.all([register('two'), register('three')])).map((each) => each.version).sort()).toEqual([2, 3])
  expect((await register('other', 'another')).version).toBe(1)
  expect(await liveModel('test')).toBeNull()
})

test('a repeated registration of one run is the same version', async () => {
  const again = () =>
    registerModel({
      name: 'test',
      runId: 'mrun_01J00000000000000000000000',
      artefacts: { 'a.bin': bytes('x') },
      metrics: {},
      baselineMetrics: {},
      dataWindow: { from: null, to: null, rows: 0 },
      codeVersion: '1',
    })
  expect(await again()).toEqual(await again())
})

test('one version is live; going back takes one call and is written down', async () => {
  const [one, two] = [await register('one'), await register('two')]
  await promoteVersion(systemActor, one.id)
  await promoteVersion(systemActor, two.id)
  expect((await liveModel('test'))?.version).toBe(2)
  expect(await rollbackModel(systemActor, 'test')).toEqual({ version: 1 })
  expect((await liveModel('test'))?.version).toBe(1)
  expect(await rollbackModel(systemActor, 'test')).toEqual({ version: 2 })
  const { rows } = await pool.query(
    `SELECT action, after->>'version' AS version FROM audit_logs ORDER BY created_at, id`,
  )
  expect(rows.map((row) => `${row.action} ${row.version}`)).toEqual([
    'model.promoted 1',
    'model.promoted 2',
    'model.rolled_back 1',
    'model.rolled_back 2',
  ])
})

test('without an earlier version there is no going back, and strangers change nothing', async () => {
  const one = await register('one')
  await promoteVersion(systemActor, one.id)
  await expect(rollbackModel(systemActor, 'test')).rejects.toMatchObject({ code: 'conflict' })
  await expect(rollbackModel(anonymous, 'test')).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(
    promoteVersion({ ...systemActor, kind: 'staff', permissions: ['models:read'] }, one.id),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('two promotions at once leave one live version', async () => {
  const versions = [await register('one'), await register('two'), await register('three')]
  await Promise.all(versions.map((each) => promoteVersion(systemActor, each.id)))
  const { rows } = await pool.query(`SELECT count(*)::int AS live FROM model_versions WHERE stage = 'live'`)
  expect(rows).toEqual([{ live: 1 }])
})

test('a shadow runs beside the live version and can be ended', async () => {
  const [one, two] = [await register('one'), await register('two')]
  await promoteVersion(systemActor, one.id)
  await shadowVersion(systemActor, 'test', two.id)
  expect((await modelBeside('test', 'shadow'))?.version).toBe(2)
  await expect(shadowVersion(systemActor, 'test', one.id)).rejects.toMatchObject({ code: 'conflict' })
  await shadowVersion(systemActor, 'test', null)
  expect(await modelBeside('test', 'shadow')).toBeNull()
})

test('a file that was cut short, changed or removed is refused by name', async () => {
  await promoteVersion(systemActor, (await register('some bytes')).id)
  const { artefacts } = (await liveModel('test'))!
  const key = artefacts[0]!.key
  expect(Buffer.from((await readArtefacts(artefacts))['a.bin']!).toString()).toBe('some bytes')
  await storage.put(key, bytes('some'), { contentType: 'x/y' })
  await expect(readArtefacts(artefacts)).rejects.toThrow('has 4 of its 10 bytes')
  await storage.put(key, bytes('some bytez'), { contentType: 'x/y' })
  await expect(readArtefacts(artefacts)).rejects.toThrow('checksum')
  await storage.delete(key)
  await expect(readArtefacts(artefacts)).rejects.toThrow('missing')
})

test('old versions go with their files, live and recent ones stay', async () => {
  const versions = []
  for (let each = 0; each < 12; each++) {
    const version = await register(`v${each}`)
    versions.push(version)
    if (each < 8) await promoteVersion(systemActor, version.id)
  }
  expect(await cleanVersions('test')).toBe(3)
  const { rows } = await pool.query(`SELECT version, stage FROM model_versions ORDER BY version`)
  expect(rows.map((row) => `${row.version} ${row.stage}`)).toEqual([
    '3 retired',
    '4 retired',
    '5 retired',
    '6 retired',
    '7 retired',
    '8 live',
    '10 candidate',
    '11 candidate',
    '12 candidate',
  ])
  expect((await storage.list('models/test/')).length).toBeGreaterThanOrEqual(9)
  expect(await storage.exists(`models/test/${versions[0]!.id}/a.bin`)).toBe(false)
})
