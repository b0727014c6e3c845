import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { query } from '@/lib/db'

/** The latest predicted chance that a customer orders within 30 days; null for who never bought or was not predicted yet. Needs `customers:read`. */
export async function readChance(actor: Actor, customerId: string): Promise<{ chance: number; at: string } | null> {
  requirePermission(actor, 'customers:read')
  const rows = await query<{ chance: number; at: Date }>(
    'customer-chance',
    `SELECT score AS chance, computed_at AS at FROM model_scores WHERE model_name = 'purchase-propensity' AND entity_id = $1`,
    [customerId],
  )
  return rows[0] ? { chance: rows[0].chance, at: rows[0].at.toISOString() } : null
}
