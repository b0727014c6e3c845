import 'server-only'
import { Redis } from 'ioredis'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

const holder = globalThis as typeof globalThis & { soukRedis?: Redis | null }

function connect(): Redis | null {
  if (!env.REDIS_URL) return null
  const redis = new Redis(env.REDIS_URL, { maxRetriesPerRequest: 1, enableOfflineQueue: false, keyPrefix: 'souk:' })
  redis.on('error', (error: Error) => log.warn({ err: error }, 'redis cannot be reached'))
  return redis
}

/** The Redis connection, or null where REDIS_URL is not set. Calls fail fast when it is away. */
export const redis: Redis | null = (holder.soukRedis ??= connect())
