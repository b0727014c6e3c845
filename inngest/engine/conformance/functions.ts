import { eventType, type Inngest, NonRetriableError, RetryAfterError, staticSchema } from 'inngest'
import type { Effects } from './effects'

const data = staticSchema<{ key: string; n?: number }>()
const on = <Name extends string>(name: Name) => eventType(`conformance/${name}` as const, { schema: data })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * One function for each thing the engine promises. Each leaves what its steps did, and at last its result, under the
 * `key` of its event; `scenarios.ts` says what must be found there.
 */
export function conformanceFunctions(inngest: Inngest, { record }: Effects) {
  const sequence = inngest.createFunction({ id: 'sequence', triggers: on('sequence') }, async ({ event, step }) => {
    const { key } = event.data
    const a = await step.run('a', async () => (await record(key, 'a'), 'A'))
    const b = await step.run('b', async () => (await record(key, 'b'), `${a}B`))
    const c = await step.run('c', async () => (await record(key, 'c'), `${b}C`))
    await step.run('end', () => record(key, 'result', c))
    return c
  })

  const loop = inngest.createFunction({ id: 'loop', triggers: on('loop') }, async ({ event, step }) => {
    const { key } = event.data
    let sum = 0
    for (let n = 1; n <= 5; n += 1) sum += await step.run('add', async () => (await record(key, `add ${n}`), n))
    await step.run('end', () => record(key, 'result', sum))
  })

  const parallel = inngest.createFunction({ id: 'parallel', triggers: on('parallel') }, async ({ event, step }) => {
    const { key } = event.data
    const chain = async (name: string) => {
      const first = await step.run(`${name} 1`, async () => (await record(key, `${name} 1`), name))
      return step.run(`${name} 2`, async () => (await record(key, `${name} 2`), first.toUpperCase()))
    }
    const all = await Promise.all([chain('x'), chain('y'), chain('z')])
    await step.run('end', () => record(key, 'result', all))
  })

  const race = inngest.createFunction({ id: 'race', triggers: on('race') }, async ({ event, step, group }) => {
    const { key } = event.data
    const winner = await group.parallel(() =>
      Promise.race([
        step.run('fast', async () => (await record(key, 'fast'), 'fast')),
        step.sleep('slow', '2s').then(() => 'slow'),
      ]),
    )
    await step.run('end', () => record(key, 'result', winner))
  })

  const fanOut = inngest.createFunction({ id: 'fan-out', triggers: on('fan-out') }, async ({ event, step }) => {
    const { key } = event.data
    const items = Array.from({ length: 5 }, (_, n) => ({ name: 'conformance/fan-out.item', data: { key, n } }))
    const { ids } = await step.sendEvent('spread', items)
    await step.run('end', () => record(key, 'result', ids.length))
  })
  const fanOutItem = inngest.createFunction({ id: 'fan-out-item', triggers: on('fan-out.item') }, ({ event, step }) =>
    step.run('item', () => record(event.data.key, `item ${event.data.n}`)),
  )
  const fanOutOther = inngest.createFunction(
    {
      id: 'fan-out-other',
      triggers: [{ event: on('fan-out.item'), if: 'event.data.n >= 3' }],
    },
    ({ event, step }) => step.run('other', () => record(event.data.key, `other ${event.data.n}`)),
  )

  const retry = inngest.createFunction(
    { id: 'retry', retries: 3, triggers: on('retry') },
    async ({ event, step, attempt }) => {
      const { key } = event.data
      const value = await step.run('flaky', async () => {
        await record(key, `try ${attempt}`)
        if (attempt < 2) throw new RetryAfterError('not yet', '1s')
        return attempt
      })
      await step.run('end', () => record(key, 'result', [value, attempt]))
    },
  )

  const exhausted = inngest.createFunction(
    {
      id: 'exhausted',
      retries: 1,
      triggers: on('exhausted'),
      onFailure: async ({ event, error, step }) => {
        const { key } = event.data.event.data
        await step.run('note', () =>
          record(key, 'result', [error.message, event.data.function_id.endsWith('-exhausted')]),
        )
      },
    },
    async ({ event, step, attempt }) => {
      await step.run('never', async () => {
        await record(event.data.key, `try ${attempt}`)
        throw new RetryAfterError('it never works', '1s')
      })
    },
  )

  const rollback = inngest.createFunction({ id: 'rollback', triggers: on('rollback') }, async ({ event, step }) => {
    const { key } = event.data
    try {
      await step.run('charge', async () => {
        await record(key, 'charge')
        throw new NonRetriableError('card refused')
      })
    } catch (error) {
      await step.run('undo', () => record(key, 'undo'))
      await step.run('end', () => record(key, 'result', (error as Error).message))
    }
  })

  const sleep = inngest.createFunction({ id: 'sleep', triggers: on('sleep') }, async ({ event, step }) => {
    const { key } = event.data
    await step.run('before', () => record(key, 'before'))
    await step.sleep('a while', '1s')
    const until = await step.run('until', () => new Date(Date.now() + 1000).toISOString())
    await step.sleepUntil('a moment', until)
    await step.run('end', () => record(key, 'result'))
  })

  const wait = inngest.createFunction({ id: 'wait', triggers: on('wait') }, async ({ event, step }) => {
    const { key } = event.data
    await step.run('before', () => record(key, 'waiting'))
    const answer = await step.waitForEvent('answer', {
      event: 'conformance/wait.answer',
      timeout: '10s',
      match: 'data.key',
    })
    await step.run('end', () => record(key, 'result', answer?.data.value ?? null))
  })

  const waitTimeout = inngest.createFunction(
    { id: 'wait-timeout', triggers: on('wait-timeout') },
    async ({ event, step }) => {
      const { key } = event.data
      const answer = await step.waitForEvent('answer', {
        event: 'conformance/wait.answer',
        timeout: '1s',
        if: `async.data.key == '${key}' && async.data.value > 1000`,
      })
      await step.run('end', () => record(key, 'result', answer))
    },
  )

  const double = inngest.createFunction({ id: 'double', triggers: on('double') }, async ({ event, step }) => {
    await step.run('work', () => record(event.data.key, `double ${event.data.n}`))
    return (event.data.n ?? 0) * 2
  })
  const refuse = inngest.createFunction(
    { id: 'refuse', retries: 0, triggers: on('refuse') },
    async ({ event, step }) => {
      await step.run('work', () => record(event.data.key, 'refuse'))
      throw new Error('I refuse')
    },
  )
  const invoke = inngest.createFunction({ id: 'invoke', triggers: on('invoke') }, async ({ event, step }) => {
    const { key } = event.data
    const results = await Promise.all(
      [1, 2].map((n) => step.invoke(`double ${n}`, { function: double, data: { key, n } })),
    )
    const error = await step
      .invoke('refuse', { function: refuse, data: { key } })
      .catch((caught: Error) => caught.message)
    await step.run('end', () => record(key, 'result', [results, error]))
  })

  const cancelled = inngest.createFunction(
    { id: 'cancelled', triggers: on('cancelled'), cancelOn: [{ event: 'conformance/cancel', match: 'data.key' }] },
    async ({ event, step }) => {
      const { key } = event.data
      await step.run('before', () => record(key, 'started'))
      await step.sleep('long', '3s')
      await step.run('end', () => record(key, 'not cancelled'))
    },
  )

  const concurrent = inngest.createFunction(
    { id: 'concurrent', triggers: on('concurrent'), concurrency: { limit: 1, key: 'event.data.key' } },
    ({ event, step }) =>
      step.run('work', async () => {
        const started = Date.now()
        await pause(150)
        await record(event.data.key, `work ${event.data.n}`, [started, Date.now()])
      }),
  )

  const debounced = inngest.createFunction(
    { id: 'debounced', triggers: on('debounced'), debounce: { period: '1s', key: 'event.data.key' } },
    ({ event, step }) => step.run('end', () => record(event.data.key, 'result', event.data.n)),
  )

  const batched = inngest.createFunction(
    { id: 'batched', triggers: on('batched'), batchEvents: { maxSize: 3, timeout: '1s', key: 'event.data.key' } },
    ({ event, events, step }) =>
      step.run('end', () =>
        record(
          event.data.key,
          `batch of ${events.length}`,
          events.map((each) => each.data.n),
        ),
      ),
  )

  const idempotent = inngest.createFunction(
    { id: 'idempotent', triggers: on('idempotent'), idempotency: 'event.data.key' },
    ({ event, step }) => step.run('end', () => record(event.data.key, 'result', event.data.n)),
  )

  const single = inngest.createFunction(
    { id: 'single', triggers: on('single'), singleton: { key: 'event.data.key', mode: 'skip' } },
    async ({ event, step }) => {
      await step.run('work', () => record(event.data.key, 'work'))
      await step.sleep('hold', '1s')
      await step.run('end', () => record(event.data.key, 'result'))
    },
  )

  const everyMinute = inngest.createFunction(
    { id: 'every-minute', triggers: [{ cron: '* * * * *' }] },
    ({ event, step }) => step.run('tick', () => record('cron', 'tick', event.name)),
  )

  return [
    sequence,
    loop,
    parallel,
    race,
    fanOut,
    fanOutItem,
    fanOutOther,
    retry,
    exhausted,
    rollback,
    sleep,
    wait,
    waitTimeout,
    double,
    refuse,
    invoke,
    cancelled,
    concurrent,
    debounced,
    batched,
    idempotent,
    single,
    everyMinute,
  ]
}
