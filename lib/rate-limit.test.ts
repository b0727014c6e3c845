import { expect, test, vi } from 'vitest'

const url = process.env.TEST_REDIS_URL

async function fresh(redisUrl?: string) {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'soukRedis')
  vi.stubEnv('REDIS_URL', redisUrl ?? '')
  const limits = await import('./rate-limit')
  const { redis } = await import('./redis')
  if (redis) await vi.waitFor(() => expect(redis.status).toBe('ready'))
  return { countAgainst: limits.countAgainst, close: () => redis?.disconnect() }
}

test('the limit holds within its window and says what is left', async () => {
  const { countAgainst } = await fresh()
  const verdicts = []
  for (let turn = 0; turn < 3; turn++) verdicts.push(await countAgainst('test:here', { limit: 2, windowS: 60 }))
  expect(verdicts.map((each) => [each.allowed, each.remaining])).toEqual([
    [true, 1],
    [true, 0],
    [false, 0],
  ])
})

test.skipIf(!url)('two processes share one limit through Redis', async () => {
  const first = await fresh(url)
  const second = await fresh(url)
  const key = `test:shared:${process.pid}`
  const rate = { limit: 3, windowS: 60 }
  const verdicts = [
    await first.countAgainst(key, rate),
    await second.countAgainst(key, rate),
    await first.countAgainst(key, rate),
    await second.countAgainst(key, rate),
  ]
  expect(verdicts.map((each) => each.allowed)).toEqual([true, true, true, false])
  first.close()
  second.close()
})

test('a Redis that is away costs the sharing, not the shop', async () => {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'soukRedis')
  vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1')
  const { countAgainst } = await import('./rate-limit')
  const { redis } = await import('./redis')
  expect((await countAgainst('test:away', { limit: 1, windowS: 60 })).allowed).toBe(true)
  expect((await countAgainst('test:away', { limit: 1, windowS: 60 })).allowed).toBe(false)
  redis?.disconnect()
})
