import 'server-only'
import { LRUCache } from 'lru-cache'
import { computeFeatures } from './compute'
import type { Feature } from './types'

/**
 * The same features as they are now, for serving: rows in the order of the ids asked for. Each thing is remembered for
 * `ttlS` seconds (a minute unless said), the rest is computed in one go.
 */
export function onlineFeatures(
  features: readonly Feature[],
  { ttlS = 60, max = 20_000 }: { ttlS?: number; max?: number } = {},
) {
  const known = new LRUCache<string, Float32Array>({ max, ttl: ttlS * 1_000 })
  const width = features.length
  return async (ids: readonly string[]): Promise<Float32Array> => {
    const rows = new Map<string, Float32Array>()
    for (const id of ids) {
      const row = known.get(id)
      if (row) rows.set(id, row)
    }
    const missing = [...new Set(ids)].filter((id) => !rows.has(id))
    if (missing.length > 0) {
      const table = await computeFeatures(features, { asOf: new Date(), ids: missing })
      for (const [place, id] of table.ids.entries()) {
        const row = table.rows.slice(place * width, (place + 1) * width)
        known.set(id, row)
        rows.set(id, row)
      }
    }
    const result = new Float32Array(ids.length * width)
    for (const [place, id] of ids.entries()) result.set(rows.get(id)!, place * width)
    return result
  }
}
