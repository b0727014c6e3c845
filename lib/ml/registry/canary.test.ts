import { afterAll, beforeEach, expect, test } from 'vitest'
import { countArms } from '@/lib/analytics/count-arms'
import { writeEvents } from '@/lib/analytics/record-events'
import { systemActor } from '@/lib/auth/actor'
import { stopTagClock } from '@/lib/cache/tag-clock'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { watchCanary } from '@/lib/ml/monitoring/watch-canary'
import { closeModels, openModel } from '@/lib/ml/serving/open-model'
import { isInTrial } from '@/lib/ml/serving/trial-arm'
import { storage } from '@/lib/storage'
import { endCanary, startCanary } from './canary'
import { describeModels } from './describe-models'
import { liveModel, modelBeside } from './live-model'
import { registerText } from '@/tests/factories/models'
import { promoteVersion } from './stages'

const watch = () =>
  watchCanary({ name: 'test' }, (trial) => countArms({ met: 'search', liked: 'click', source: 'search' }, trial))
const register = (text: string) => registerText('test', text)
const open = () =>
  openModel<string>('test', { load: (files) => Buffer.from(files['a.txt']!).toString(), fallback: () => 'fallback' })
const visitors = (count: number) => Array.from({ length: count }, () => newId('vis'))

/** Every visitor searches; `share` says how many of an arm click. */
async function visit(people: readonly string[], versionId: string, share: (isTrial: boolean) => number) {
  const trial = { id: versionId, canaryShare: 0.5 }
  const seen = { false: 0, true: 0 }
  await writeEvents(
    people.flatMap((visitorId) => {
      const isTrial = isInTrial(trial, visitorId)
      const isClick = (seen[`${isTrial}`]++ % 100) / 100 < share(isTrial)
      const event = { visitorId, sessionId: visitorId, occurredAt: new Date() }
      return [
        { ...event, id: newId('evt'), kind: 'search' as const, query: 'mug' },
        ...(isClick ? [{ ...event, id: newId('evt'), kind: 'click' as const, data: { source: 'search' } }] : []),
      ]
    }),
  )
  return seen
}

let [one, two] = ['', '']
afterAll(() => stopTagClock())
beforeEach(async () => {
  closeModels()
  await pool.query('DELETE FROM models')
  await pool.query('DELETE FROM behaviour_events')
  await describeModels([
    { name: 'test', title: 'Test', purpose: '', metric: 'ctr', higherIsBetter: true, features: [], trial: {} },
  ])
  ;[one, two] = [await register('one'), await register('two')]
  await promoteVersion(systemActor, one)
})

test('a canary answers its share of recognised visitors, the same ones every time, and nobody else', async () => {
  await startCanary(systemActor, two, 0.25)
  await open().ready()
  const people = visitors(2000)
  const chosen = people.filter((each) => open().canaryFor(each) === 2)
  expect(chosen.length / 2000).toBeGreaterThan(0.21)
  expect(chosen.length / 2000).toBeLessThan(0.29)
  expect(open().canaryFor(null)).toBeNull()
  expect(await open().use((value) => value, true)).toBe('two')
  expect(await open().use((value) => value)).toBe('one')
  await startCanary(systemActor, two, 0.5)
  await open().ready()
  expect(chosen.every((each) => open().canaryFor(each) === 2)).toBe(true)
  await endCanary(systemActor, 'test')
  await open().ready()
  expect(open().canaryFor(chosen[0]!)).toBeNull()
  expect(await open().use((value) => value, true)).toBe('one')
})

test('what fails in a canary is answered for by the live version', async () => {
  await startCanary(systemActor, two, 0.5)
  await open().ready()
  const work = (value: string) => {
    if (value === 'two') throw new Error('no')
    return value
  }
  expect(await open().use(work, true)).toBe('one')
})

test('visitors are counted by the arm that answered them, and a canary that is surely worse is ended', async () => {
  await startCanary(systemActor, two, 0.5)
  const seen = await visit(visitors(1200), two, (isTrial) => (isTrial ? 0.05 : 0.3))
  const verdict = await watch()
  expect(verdict?.ended).toContain('surely worse')
  expect(verdict?.gain?.high).toBeLessThan(0)
  const { rows } = await pool.query(`SELECT data FROM model_measures WHERE kind = 'canary'`)
  expect(rows[0].data).toMatchObject({ canary: { visitors: seen.true }, live: { visitors: seen.false } })
  expect(await modelBeside('test', 'canary')).toBeNull()
  expect((await liveModel('test'))?.version).toBe(1)
  expect((await pool.query('SELECT kind, key FROM model_alerts')).rows).toEqual([{ kind: 'canary', key: 'v2' }])
  expect(await watch()).toBeNull()
})

test('a canary that is as good goes on, until it is made live', async () => {
  await startCanary(systemActor, two, 0.5)
  await visit(visitors(800), two, () => 0.2)
  expect(await watch()).toMatchObject({ version: 2, ended: null })
  await promoteVersion(systemActor, two)
  expect((await liveModel('test'))?.version).toBe(2)
  expect(await modelBeside('test', 'canary')).toBeNull()
})

test('a damaged version becomes neither canary nor live, and the refusal names the one that goes on', async () => {
  const { rows } = await pool.query('SELECT artefacts FROM model_versions WHERE id = $1', [two])
  await storage.put(rows[0].artefacts[0].key, new TextEncoder().encode('t'), { contentType: 'x/y' })
  for (const act of [() => startCanary(systemActor, two, 0.1), () => promoteVersion(systemActor, two)])
    await expect(act()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('version 1 goes on answering'),
    })
  expect((await liveModel('test'))?.version).toBe(1)
})

test('a model that visitors do not meet has no canary, and the live version cannot be one', async () => {
  await expect(startCanary(systemActor, one, 0.1)).rejects.toMatchObject({ code: 'conflict' })
  await expect(startCanary(systemActor, two, 0.9)).rejects.toMatchObject({ code: 'invalid_input' })
  await pool.query('UPDATE models SET has_trial = false')
  await expect(startCanary(systemActor, two, 0.1)).rejects.toMatchObject({ code: 'conflict' })
})
