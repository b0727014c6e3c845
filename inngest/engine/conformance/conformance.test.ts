import { Inngest } from 'inngest'
import { serve } from 'inngest/edge'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/setup/database'
import { createEmbeddedFetch } from '../embedded-fetch'
import { createEngine, type Engine } from '../engine'
import { type Effects, tableEffects } from './effects'
import { conformanceFunctions } from './functions'
import { play, scenarios } from './scenarios'

let database: TestDatabase
let effects: Effects
let inngest: Inngest
let engines: Engine[]
const warnings: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  effects = await tableEffects(database.pool)
  inngest = new Inngest({
    id: 'conformance',
    isDev: true,
    baseUrl: 'http://embedded.invalid',
    fetch: createEmbeddedFetch(database.pool),
    logger: { info() {}, warn() {}, error() {}, debug() {} },
  })
  const call = serve({ client: inngest, functions: conformanceFunctions(inngest, effects) })
  const log = {
    info() {},
    warn: (_: object, message: string) => void warnings.push(message),
    error: (_: object, message: string) => void warnings.push(message),
  }
  // Two workers on one database, as in production.
  engines = [0, 1].map(() => createEngine({ pool: database.pool, call, concurrency: 8, log }))
  for (const engine of engines) await engine.start()
})

afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.stop()))
  await database.drop()
})

describe.concurrent('two workers on the embedded engine', () => {
  test.each(scenarios)('$name', async (scenario) => {
    await play(scenario, (events) => inngest.send(events), effects)
  })
})

test('nothing was reported as wrong on the way', () => {
  expect(warnings).toEqual([])
})
