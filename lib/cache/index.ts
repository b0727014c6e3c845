import 'server-only'
import { LRUCache } from 'lru-cache'
import { log } from '@/lib/log'
import { redis } from '@/lib/redis'
import { lastChange } from './tag-clock'

export { followTags, invalidateEverything, invalidateTags, lastChange, startTagClock, stopTagClock } from './tag-clock'
export { tags } from './tags'

type Entry = { value: unknown; madeAt: number; expiresAt: number }
type Options = { ttlS: number; tags?: readonly string[] }

const memory = new LRUCache<string, Entry>({ max: 20_000 })
const loading = new Map<string, Promise<unknown>>()
/** As in the page cache: what was made this soon after a change may have been read before it. */
const OVERLAP_MS = 250

const isFresh = (entry: Entry, tags: readonly string[]) =>
  entry.expiresAt > Date.now() && lastChange(tags) <= entry.madeAt - OVERLAP_MS

async function readShared(key: string): Promise<Entry | undefined> {
  if (!redis) return undefined
  try {
    const text = await redis.get(`cache:${key}`)
    return text ? (JSON.parse(text) as Entry) : undefined
  } catch (error) {
    log.debug({ err: error }, 'cache read failed')
    return undefined
  }
}

async function writeShared(key: string, entry: Entry, ttlS: number): Promise<void> {
  try {
    await redis?.set(`cache:${key}`, JSON.stringify(entry), 'EX', ttlS)
  } catch (error) {
    log.debug({ err: error }, 'cache write failed')
  }
}

/**
 * The remembered value of `key`, or what `load` gives, kept for `ttlS` seconds or until one of its tags changes.
 * Parallel calls share one load. Values must survive JSON when Redis is configured. A Redis that is away only costs speed.
 */
export async function remember<T>(key: string, { ttlS, tags = [] }: Options, load: () => Promise<T>): Promise<T> {
  const known = memory.get(key) ?? (await readShared(key))
  if (known && isFresh(known, tags)) {
    if (redis) memory.set(key, known)
    return known.value as T
  }
  const running = loading.get(key)
  if (running) return running as Promise<T>
  const madeAt = Date.now()
  const work = load()
    .then(async (value) => {
      const entry = { value, madeAt, expiresAt: madeAt + ttlS * 1000 }
      memory.set(key, entry)
      if (redis) await writeShared(key, entry, ttlS)
      return value
    })
    .finally(() => loading.delete(key))
  loading.set(key, work)
  return work
}

/** Forgets everything this process remembers; for tests. */
export function forgetAll(): void {
  memory.clear()
}
