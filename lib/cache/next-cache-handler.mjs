// Next's page cache, kept in this process's memory and invalidated by the tag clock (see tag-clock.ts), which every
// process hears through the database. Plain JavaScript because Next loads it outside the build.
import { LRUCache } from 'lru-cache'

const MAX_BYTES = 64 * 1024 * 1024
/** An entry made this soon after a change of its tags may have been read before the change: it is not trusted. */
const OVERLAP_MS = 250

const size = (entry) => {
  const value = entry.value
  if (!value) return 64
  let bytes = 512 + (value.html?.length ?? 0) + (value.rscData?.length ?? 0) + (value.body?.length ?? 0)
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length
  if (value.kind === 'FETCH') bytes += value.data?.body?.length ?? 0
  return bytes
}

const entries = (globalThis.soukPageCache ??= new LRUCache({ maxSize: MAX_BYTES, sizeCalculation: size }))
const clock = (globalThis.soukTagClock ??= { times: new Map(), allChangedAt: 0 })

export default class PageCache {
  async get(key, ctx) {
    const entry = entries.get(key)
    if (!entry) return null
    const madeAt = entry.lastModified - OVERLAP_MS
    if (clock.allChangedAt > madeAt) return null
    const tags = ctx.kind === 'FETCH' ? [...(ctx.tags ?? []), ...(ctx.softTags ?? [])] : entry.tags
    for (const tag of tags) if ((clock.times.get(tag) ?? 0) > madeAt) return null
    return entry
  }

  async set(key, value, ctx) {
    if (value === null) {
      entries.delete(key)
      return
    }
    const header = value.headers?.['x-next-cache-tags']
    const tags = typeof header === 'string' ? header.split(',') : (ctx.tags ?? [])
    entries.set(key, { value, lastModified: Date.now(), cacheControl: ctx.cacheControl, tags })
  }

  async revalidateTag(tags) {
    for (const tag of [tags].flat()) clock.times.set(tag, Date.now())
  }

  resetRequestCache() {}
}
