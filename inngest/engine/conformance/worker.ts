// A worker process of its own, for tests that kill it: node --import tsx inngest/engine/conformance/worker.ts <database URL>
// Writes "ready" when it works; SIGTERM stops it cleanly.
import { Inngest } from 'inngest'
import { serve } from 'inngest/edge'
import pg from 'pg'
import { createEmbeddedFetch } from '../embedded-fetch'
import { createEngine } from '../engine'
import { tableEffects } from './effects'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const quiet = { info() {}, warn() {}, error() {}, debug() {} }

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 })
const { record } = await tableEffects(pool)
const inngest = new Inngest({
  id: 'kill',
  isDev: true,
  baseUrl: 'http://embedded.invalid',
  fetch: createEmbeddedFetch(pool),
  logger: quiet,
})

const journey = inngest.createFunction(
  { id: 'journey', triggers: [{ event: 'kill/journey' }], concurrency: 8 },
  async ({ event, step }) => {
    const { key } = event.data
    const work = (label: string) => async () => {
      await pause(40)
      await record(key, label)
      await pause(40)
      return label
    }
    const first = await step.run('first', work('first'))
    const [left, right] = await Promise.all([step.run('left', work('left')), step.run('right', work('right'))])
    await step.sendEvent('tell', { name: 'kill/told', data: { key } })
    await step.sleep('rest', '1s')
    const last = await step.run('last', work('last'))
    return [first, left, right, last].join(' ')
  },
)
const told = inngest.createFunction({ id: 'told', triggers: [{ event: 'kill/told' }] }, ({ event, step }) =>
  step.run('note', () => record(event.data.key, 'told')),
)

const engine = createEngine({
  pool,
  call: serve({ client: inngest, functions: [journey, told] }),
  leaseMs: 60_000,
  pollMs: 1000,
  backoff: () => 100,
})
await engine.start()
process.once('SIGTERM', () => void engine.stop().then(() => pool.end()))
process.stdout.write('ready\n')
