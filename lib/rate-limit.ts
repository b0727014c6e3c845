import 'server-only'
import { LRUCache } from 'lru-cache'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { redis } from '@/lib/redis'

export type RateLimit = { limit: number; windowS: number }
export type RateVerdict = RateLimit & { allowed: boolean; remaining: number; resetS: number }

const windows = new LRUCache<string, { count: number; endsAt: number }>({ max: 100_000 })

function countHere(key: string, windowS: number): { count: number; endsAt: number } {
  const now = Date.now()
  const known = windows.get(key)
  if (known && known.endsAt > now) {
    known.count += 1
    return known
  }
  const fresh = { count: 1, endsAt: now + windowS * 1000 }
  windows.set(key, fresh)
  return fresh
}

async function countShared(key: string, windowS: number): Promise<{ count: number; endsAt: number }> {
  if (!redis) return countHere(key, windowS)
  try {
    const replies = await redis
      .multi()
      .incr(`rate:${key}`)
      .expire(`rate:${key}`, windowS, 'NX')
      .pttl(`rate:${key}`)
      .exec()
    return { count: Number(replies?.[0]?.[1] ?? 1), endsAt: Date.now() + Math.max(0, Number(replies?.[2]?.[1] ?? 0)) }
  } catch (error) {
    log.debug({ err: error }, 'rate limits fall back to this process')
    return countHere(key, windowS)
  }
}

/**
 * Counts one act against `key` in a fixed window, shared by all processes when Redis is configured.
 * Never throws: without Redis the window is this process's own.
 */
export async function countAgainst(key: string, rate: RateLimit): Promise<RateVerdict> {
  const { windowS } = rate
  const limit = rate.limit * env.RATE_LIMIT_FACTOR
  const { count, endsAt } = redis ? await countShared(key, windowS) : countHere(key, windowS)
  const resetS = Math.max(1, Math.ceil((endsAt - Date.now()) / 1000))
  return { limit, windowS, allowed: count <= limit, remaining: Math.max(0, limit - count), resetS }
}

/** Takes one counted act back: one that turned out to be legitimate. Never throws. */
export async function takeBack(key: string): Promise<void> {
  const known = windows.get(key)
  if (known && known.count > 0) known.count -= 1
  await redis
    ?.decr(`rate:${key}`)
    .catch((error: unknown) => log.debug({ err: error }, 'a counted act could not be taken back'))
}
