import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { tags } from '@/lib/cache'
import { saveSetting } from '@/lib/settings'
import type { SearchWeights } from '../admin-schema'
import { readPolicy } from '../policy'

/** How much margin, stock, novelty and taste count. */
export async function getWeights(actor: Actor): Promise<SearchWeights> {
  requirePermission(actor, 'catalog:read')
  return (await readPolicy()).weights
}

/** Sets how much margin, stock, novelty and taste count. Searches follow at once, in every process. */
export async function saveWeights(actor: Actor, weights: SearchWeights): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await saveSetting(actor, {
    key: 'search',
    value: weights,
    action: 'search.weights_changed',
    entity: 'search',
    tags: [tags.searchPolicy],
  })
}
