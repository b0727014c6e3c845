import { beforeEach, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { ulid } from 'ulid'
import { liveModel } from '@/lib/ml/registry/live-model'
import { promoteVersion } from '@/lib/ml/registry/stages'
import { storage } from '@/lib/storage'
import { registerText } from '@/tests/factories/models'
import type { TinyData } from '@/tests/factories/tiny-training'
import { requestFirstTrainings, requestTraining } from './request-training'
import { evaluateModel, loadData, promoteTrained, registerTrained, trainModel } from './steps'
import { closeRun, closeSilentRuns, openRun } from './training-run'
import { defineTraining } from './types'

const truth = Array.from({ length: 60 }, (_, place) => 10 + (place % 5) / 10)
let loads = 0

const tiny = (data: Partial<TinyData>, limits?: { minutes?: number; memoryMb?: number }) =>
  defineTraining<TinyData>({
    name: 'tiny',
    title: 'Tiny',
    purpose: '',
    metric: 'error',
    higherIsBetter: false,
    schedule: '0 0 1 1 *',
    features: [],
    module: 'tests/factories/tiny-training.ts',
    limits,
    load: async () => {
      loads += 1
      return {
        data: { value: 9, truth, ...data },
        window: { from: new Date('2026-01-01'), to: new Date('2026-02-01'), rows: 60 },
      }
    },
  })

const open = (id = `mrun_${ulid()}`) => openRun({ id, model: 'tiny', trigger: 'hand', requestedBy: null })

async function runAll(training: ReturnType<typeof tiny>) {
  const { id } = await open()
  await loadData(training, id, new Date())
  await trainModel(training, id)
  await evaluateModel(training, id)
  const registered = await registerTrained(training, id)
  await promoteTrained(training, id, registered)
  await closeRun(id, 'done', { versionId: registered.versionId })
  return registered
}

beforeEach(async () => {
  loads = 0
  await pool.query('DELETE FROM models')
})

test('a model that beats its baseline goes live, a worse one after it does not, an equal one does', async () => {
  expect(await runAll(tiny({ value: 9 }))).toMatchObject({ version: 1, promote: true })
  expect(await runAll(tiny({ value: 5 }))).toMatchObject({
    version: 2,
    promote: false,
    reason: expect.stringContaining('worse than the live version'),
  })
  expect((await liveModel('tiny'))?.version).toBe(1)
  expect(await runAll(tiny({ value: 9 }))).toMatchObject({ version: 3, promote: true })
  const { rows } = await pool.query(
    `SELECT metrics, baseline_metrics, comparison, code_version, importance, reference FROM model_versions WHERE version = 3`,
  )
  expect(rows[0]).toMatchObject({
    metrics: { error: 1.2 },
    baseline_metrics: { error: 10.2 },
    importance: { size: 1 },
    reference: { size: [1, 2, 3] },
  })
  expect(rows[0].comparison).toMatchObject({
    liveVersion: 1,
    heldOut: 60,
    overLive: { mean: 0, low: 0, high: 0 },
    decision: { promote: true },
  })
  expect(rows[0].code_version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/)
})

test('a model no better than its baseline stays a candidate', async () => {
  expect(await runAll(tiny({ value: -1 }))).toMatchObject({
    promote: false,
    reason: expect.stringContaining('Not surely better than the baseline'),
  })
  expect(await liveModel('tiny')).toBeNull()
})

test('of two trainings at once the second says why it does not begin', async () => {
  const [one, two] = await Promise.all([open(), open()])
  const refused = one.isRefused ? one : two
  expect([one.isRefused, two.isRefused].sort()).toEqual([false, true])
  expect(refused.reason).toMatch(/^A training of this model has been at work since \d\d:\d\d UTC/)
  await expect(requestTraining(systemActor, 'tiny')).rejects.toMatchObject({
    code: 'conflict',
    message: refused.reason,
  })
  await expect(requestTraining(systemActor, 'unknown')).rejects.toMatchObject({ code: 'not_found' })
})

test('a training killed between two steps goes on where it stood, and repeats nothing', async () => {
  const training = tiny({})
  const { id } = await open()
  await loadData(training, id, new Date())
  const trained = await trainModel(training, id)
  // The worker that takes it up opens the same run and calls every step again.
  expect(await open(id)).toMatchObject({ id, isRefused: false })
  await loadData(training, id, new Date())
  expect(await trainModel(training, id)).toEqual(trained)
  expect(loads).toBe(1)
  await evaluateModel(training, id)
  const one = await registerTrained(training, id)
  expect(await registerTrained(training, id)).toEqual(one)
})

test('a training nobody takes up is cleared away, the live version untouched', async () => {
  await runAll(tiny({ value: 9 }))
  const { id } = await open()
  await loadData(tiny({}), id, new Date())
  expect(await closeSilentRuns()).toBe(0)
  await pool.query(`UPDATE model_runs SET heartbeat_at = now() - interval '1 hour' WHERE id = $1`, [id])
  expect((await open()).isRefused).toBe(false)
  expect((await pool.query('SELECT state, reason FROM model_runs WHERE id = $1', [id])).rows).toEqual([
    { state: 'failed', reason: expect.stringContaining('worker that trained it ended') },
  ])
  expect(await storage.list(`models-at-work/${id}/`)).toEqual([])
  await expect(trainModel(tiny({}), id)).rejects.toMatchObject({ code: 'gone' })
  expect((await liveModel('tiny'))?.version).toBe(1)
})

test('a training that fails, takes too long or too much memory is ended and says so', async () => {
  const tryWith = async (training: ReturnType<typeof tiny>) => {
    const { id } = await open()
    await loadData(training, id, new Date())
    const error = await trainModel(training, id).then(
      () => null,
      (failure: Error) => failure,
    )
    await closeRun(id, 'failed', { reason: error?.message })
    return error?.message
  }
  expect(await tryWith(tiny({ behaviour: 'throw' }))).toBe('the numbers do not add up')
  expect(await tryWith(tiny({ behaviour: 'hang' }, { minutes: 0.03 }))).toContain('took longer than')
  expect(await tryWith(tiny({ behaviour: 'swallow' }, { memoryMb: 200 }))).toContain('took more memory than its 200 MB')
})

test('only a model that has nothing live and was not tried lately is trained unasked', async () => {
  await pool.query(`INSERT INTO models (name, title, schedule) VALUES ('tiny', 'Tiny', '0 0 1 1 *')`)
  expect(await requestFirstTrainings()).toEqual(['tiny'])
  const { id } = await open()
  expect(await requestFirstTrainings()).toEqual([])
  await closeRun(id, 'skipped', { reason: 'Too little.' })
  expect(await requestFirstTrainings()).toEqual([])
})

test('a model that was skipped is tried again once another was promoted, which may be what it lacked', async () => {
  await pool.query(
    `INSERT INTO models (name, title, schedule) VALUES ('tiny', 'Tiny', '0 0 1 1 *'), ('index', 'Index', NULL)`,
  )
  await requestFirstTrainings()
  const { id } = await open()
  await closeRun(id, 'skipped', { reason: 'There is no index yet.' })
  await promoteVersion(systemActor, await registerText('index', 'words'))
  expect(await requestFirstTrainings()).toEqual(['tiny'])
  const { rows } = await pool.query(`SELECT 1 FROM jobs.events WHERE name = 'model/train.requested'`)
  expect(rows).toHaveLength(2)
})
