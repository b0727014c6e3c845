import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { sqlTransaction } from '@/lib/db'
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
  await sqlTransaction(async (q) => {
    const { rows } = await q.query<{ value: unknown }>(`SELECT value FROM settings WHERE key = 'search' FOR UPDATE`)
    await q.query(
      `INSERT INTO settings AS s (key, value, updated_at) VALUES ('search', $1::jsonb, now()) ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = s.version + 1, updated_at = now()`,
      [JSON.stringify(weights)],
    )
    await audit(q, actor, {
      action: 'search.weights_changed',
      entity: 'search',
      entityId: 'weights',
      before: rows[0]?.value,
      after: weights,
    })
    await invalidateTags(q, [tags.searchPolicy])
  })
}
