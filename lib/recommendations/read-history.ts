import 'server-only'
import type { BehaviourKind } from '@/lib/analytics/schema'
import { visitorProfile } from '@/lib/analytics/visitor-profile'
import { log } from '@/lib/log'

/** A product somebody touched: the most that was done with it, and when last; null when only the browser remembers. */
export type Touch = { id: string; kind: 'view' | 'add' | 'purchase'; at: Date | null }

const HEEDED = 50
const depth: Partial<Record<BehaviourKind, number>> = { view: 0, click: 0, add: 1, purchase: 2 }
const kinds = ['view', 'add', 'purchase'] as const

type Who = { visitorId?: string | null; customerId?: string | null /** newest first */; recent?: readonly string[] }

/**
 * What somebody touched, oldest first, each product once, the last 50: what the shop was allowed to note, then what the
 * browser itself remembers, which knows of the last click before the shop does. One statement, or none for the unknown.
 */
export async function readHistory({ visitorId = null, customerId = null, recent = [] }: Who): Promise<Touch[]> {
  const noted = await visitorProfile({ visitorId, customerId }).catch((error: unknown) => {
    log.warn({ err: error }, 'a history could not be read; the rail goes by the browser alone')
    return []
  })
  const touches = new Map<string, Touch>()
  for (const id of recent) if (!touches.has(id)) touches.set(id, { id, kind: 'view', at: null })
  for (const { kind, productId, occurredAt } of noted) {
    const rank = depth[kind]
    if (rank === undefined || !productId) continue
    const known = touches.get(productId)
    if (!known) touches.set(productId, { id: productId, kind: kinds[rank]!, at: occurredAt })
    else
      touches.set(productId, {
        id: productId,
        kind: kinds[Math.max(rank, kinds.indexOf(known.kind))]!,
        at: known.at ?? occurredAt,
      })
  }
  return [...touches.values()].slice(0, HEEDED).reverse()
}
