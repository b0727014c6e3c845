// Next's page cache, kept in this process's memory and invalidated by the tag clock (see tag-clock.ts), which every
// process hears through the database. Plain JavaScript because Next loads it outside the build.
import { LRUCache } from 'lru-cache'
import { scriptsAfterPaint } from './after-paint.mjs'

const MAX_BYTES = 48 * 1024 * 1024
/** An entry made this soon after a change of its tags may have been read before the change: it is not trusted. */
const OVERLAP_MS = 250

const size = (entry) => {
  const value = entry.value
  if (!value) return 64
  let bytes = 512 + (value.bytes ?? value.html ?? '').length + (value.rscData?.length ?? 0) + (value.body?.length ?? 0)
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length
  if (entry.path) bytes *= 1.4 // its compressed copies
  if (value.kind === 'FETCH') bytes += value.data?.body?.length ?? 0
  return bytes
}

const forget = (entry) => {
  if (entry.path && paths.get(entry.path) === entry.key) paths.delete(entry.path)
}
/** URL path of a whole prerendered page → its key */
const paths = (globalThis.soukPagePaths ??= new Map())
const entries = (globalThis.soukPageCache ??= new LRUCache({
  maxSize: MAX_BYTES,
  sizeCalculation: (entry) => Math.ceil(size(entry)),
  dispose: forget,
}))
const clock = (globalThis.soukTagClock ??= { times: new Map(), allChangedAt: 0 })

const isFresh = (entry, tags) => {
  const madeAt = entry.lastModified - OVERLAP_MS
  if (clock.allChangedAt > madeAt) return false
  for (const tag of tags) if ((clock.times.get(tag) ?? 0) > madeAt) return false
  return true
}

/** The URL path of a page that can be served whole; undefined for data, redirects, errors and partial pages. */
function wholePagePath(key, value) {
  if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string' || value.postponed || (value.status ?? 200) !== 200)
    return undefined
  const start = key.indexOf('/$/')
  const path = start < 0 ? undefined : key.slice(start + 2)
  return path === '/index' ? '/' : path
}

/** The same page with its HTML as bytes, made into text only for those that Next serves itself: text with a euro sign takes twice the room. */
function packed(value) {
  if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return value
  const { html, ...rest } = value
  const bytes = Buffer.from(scriptsAfterPaint(html))
  return Object.defineProperty({ ...rest, bytes }, 'html', { get: () => bytes.toString(), enumerable: true })
}

/** A whole page made since its tags last changed, and not older than its own time to live; undefined otherwise. */
export function freshPage(path) {
  const key = paths.get(path)
  const entry = key === undefined ? undefined : entries.get(key)
  if (!entry || !isFresh(entry, entry.tags)) return undefined
  const { revalidate } = entry.cacheControl ?? {}
  return typeof revalidate === 'number' && Date.now() > entry.lastModified + revalidate * 1000 ? undefined : entry
}

export default class PageCache {
  async get(key, ctx) {
    const entry = entries.get(key)
    if (!entry) return null
    const tags = ctx.kind === 'FETCH' ? [...(ctx.tags ?? []), ...(ctx.softTags ?? [])] : entry.tags
    return isFresh(entry, tags) ? entry : null
  }

  async set(key, value, ctx) {
    if (value === null) {
      entries.delete(key)
      return
    }
    const header = value.headers?.['x-next-cache-tags']
    const tags = typeof header === 'string' ? header.split(',') : (ctx.tags ?? [])
    const path = wholePagePath(key, value)
    entries.set(key, {
      key,
      path,
      value: packed(value),
      lastModified: Date.now(),
      cacheControl: ctx.cacheControl,
      tags,
    })
    if (path) paths.set(path, key)
  }

  async revalidateTag(tags) {
    for (const tag of [tags].flat()) clock.times.set(tag, Date.now())
  }

  resetRequestCache() {}
}
